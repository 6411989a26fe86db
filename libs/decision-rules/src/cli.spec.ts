import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aDocument, answerTo, aRule, cast } from './testing/a-document.ts';

const directory = mkdtempSync(join(tmpdir(), 'decide-'));
afterAll(() => rmSync(directory, { recursive: true }));

const document = aDocument({ rule: aRule({ title: 'Größe' }), votes: cast({ yes: 'a' }) });
const text = JSON.stringify(document);
const answer = answerTo(document);

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(directory, name), content);
  return name;
}

function decide(files: readonly string[], input = '', env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'cli.ts'), ...files],
    {
      cwd: directory,
      input,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, npm_lifecycle_event: 'test', ...env },
    },
  );
  return {
    stdout,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
    stderr,
    status,
  };
}

describe('The command', () => {
  it('answers a line a document, in the order of the files, and standard input where it is named', () => {
    const files = [file('one.json', text), '-', file('two.json', `[${text},${text}]`)];
    const { lines, stderr, status } = decide(files, JSON.stringify(aDocument()));
    expect({ lines, stderr, status }).toEqual({
      lines: [answer, answerTo(aDocument()), answer, answer],
      stderr: '',
      status: 0,
    });
  });

  it('prints a refusal on its line and says so by its status', () => {
    const files = [file('bad.json', '{"rule": 1}'), file('none.json', 'no JSON'), file('good.json', text)];
    const { lines, stderr, status } = decide(files);
    expect(lines).toEqual([
      { error: { path: '/rule', message: 'This must be an object.' } },
      { error: { path: '', message: 'This text is not JSON.' } },
      answer,
    ]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  });

  it('answers the other files where one cannot be read, and says which', () => {
    const { lines, stderr, status } = decide([
      file('bad.json', '{}'),
      'missing.json',
      '.',
      file('good.json', text),
    ]);
    expect(lines).toEqual([{ error: { path: '', message: 'The key "rule" is missing.' } }, answer]);
    expect(stderr).toMatch(/^missing\.json: ENOENT.*\n\.: EISDIR.*\n$/);
    expect(status).toBe(2);
  });

  it('tells how it is used where no file is named', () => {
    expect(decide([])).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^Usage: /), status: 2 });
  });

  it('overlooks a byte order mark, and takes bytes that are no UTF-8 for no JSON', () => {
    const latin1 = Buffer.from(text, 'latin1');
    const { lines, status } = decide([file('bom.json', `\uFEFF${text}`), file('latin1.json', latin1)]);
    expect(lines).toEqual([answer, { error: { path: '', message: 'This text is not JSON.' } }]);
    expect(status).toBe(1);
  });

  it('prints everything however much it is', () => {
    const many = Array.from({ length: 20_000 }, () => document);
    const { lines, status } = decide([file('many.json', JSON.stringify(many))]);
    expect(lines.length).toBe(many.length);
    expect(lines.at(-1)).toEqual(answer);
    expect(status).toBe(0);
  });

  it('started by npm looks for files where the person stands', () => {
    const env = { npm_lifecycle_event: 'decide', INIT_CWD: join(directory, '..') };
    const files = [join(directory.split('/').at(-1) ?? '', file('here.json', text))];
    expect(decide(files, '', env)).toMatchObject({ lines: [answer], status: 0 });
  });
});
