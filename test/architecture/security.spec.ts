import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const document = readFileSync(join(root, 'docs/security.md'), 'utf8');
const workspaces = ['apps/api', 'apps/web', 'libs/ui', 'libs/domain', 'libs/decision-rules'];

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;

/** The cells of the table under a heading. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const [, chapter = ''] = document.split(`\n## ${heading}\n`);
  const [text = ''] = chapter.split('\n## ');
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Where a workspace finds a package: its own, or the one that all share. */
function installed(workspace: string, name: string): Manifest {
  const places = [`${workspace}/node_modules/${name}`, `node_modules/${name}`];
  const place = places.find((folder) => existsSync(join(root, folder, 'package.json')));
  if (place === undefined) throw new Error(`${name} is not installed`);
  return manifest(place);
}

describe('the packages that docs/security.md lists', () => {
  const direct = workspaces.flatMap((workspace) =>
    Object.keys(manifest(workspace).dependencies ?? {})
      .filter((name) => !name.startsWith('@gremia/'))
      .map((name) => ({ name, package: installed(workspace, name) })),
  );
  const listed = tableUnder('Dependencies');

  it('are those that run in production, each with its licence and why it is trusted', () => {
    const found = new Map(direct.map((one) => [one.name, one.package.license ?? '']));
    expect(found.size).toBeGreaterThan(30);
    expect(listed.map(([name = '', , licence = '']) => [name.replaceAll('`', ''), licence])).toEqual(
      [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
    expect(listed.filter(([, what, , trust]) => !what || !trust)).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    const running = direct.filter(({ package: { scripts } }) =>
      ['preinstall', 'install', 'postinstall'].some((step) => step in (scripts ?? {})),
    );
    expect(running.map(({ name }) => name)).toEqual([]);
  });
});

/** How many requirements each section has on the levels that we look at: 1, and 2 in V7, V8 and V10 (ASVS 5.0.0). */
const required = [
  ...['1.2.1-5', '1.3.1-2', '1.5.1', '2.1.1', '2.2.1-2', '2.3.1', '3.2.1-2', '3.3.1', '3.4.1-2', '3.5.1-3'],
  ...['4.1.1', '4.4.1', '5.2.1-2', '5.3.1-2', '6.1.1', '6.2.1-8', '6.3.1-2', '6.4.1-2', '7.1.1-3', '7.2.1-4'],
  ...['7.3.1-2', '7.4.1-5', '7.5.1-2', '7.6.1-2', '8.1.1-2', '8.2.1-3', '8.3.1', '8.4.1', '9.1.1-3', '9.2.1'],
  ...['10.1.1-2', '10.2.1-2', '10.3.1-4', '10.4.1-11', '10.5.1-5', '10.6.1-2', '10.7.1-3', '11.3.1-2'],
  ...['11.4.1', '12.1.1', '12.2.1-2', '13.4.1', '14.2.1', '14.3.1', '15.1.1', '15.2.1', '15.3.1'],
].flatMap((range) => {
  const [chapter, section, requirements = ''] = range.split('.');
  const [first = '', last = first] = requirements.split('-');
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, place) => `V${chapter}.${section}.${Number(first) + place}`);
});

describe('the map of OWASP ASVS 5.0', () => {
  const map = tableUnder('OWASP ASVS 5.0');

  it('has every requirement once, covered, open, or not applicable and why', () => {
    expect(required).toHaveLength(109);
    expect(map.map(([number]) => number)).toEqual(required);
    const undecided = map.filter(
      ([, , state = '', how]) => !['covered', 'n/a', 'open'].includes(state) || !how,
    );
    expect(undecided).toEqual([]);
  });

  it('counts as it is', () => {
    const count = (wanted: string) => map.filter(([, , state]) => state === wanted).length;
    const told = `${count('covered')} are covered by the tests that are named, ${count('n/a')} do not apply, ${count('open')} are open`;
    expect(document.replaceAll(/\s+/g, ' ')).toContain(`Of ${map.length}, ${told}.`);
  });

  it('names a test wherever it says covered', () => {
    const bare = map.filter(
      ([, , state, how = '']) => state === 'covered' && !/`(test|libs)\/[^`]+`/.test(how),
    );
    expect(bare).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [...document.matchAll(/`((?:test|libs|docs)\/[^`]+\.[a-z]+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('the web client', () => {
  it('never takes a text for HTML', () => {
    const sources = [...sourceFiles('apps/web/src'), ...sourceFiles('libs/ui/src')];
    expect(sources.length).toBeGreaterThan(200);
    const raw = /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/;
    expect(sources.filter(({ text }) => raw.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
