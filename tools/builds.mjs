import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { installed, runLogged } from './child-process.mjs';
import { apiBundle, root, webBundle } from './places.mjs';
import { codeOf } from './problem.mjs';

/**
 * @typedef {object} Build
 * @property {string} name for the operator
 * @property {string} output
 * @property {string} outputVariable by which its tool learns where to write
 * @property {string} entry without it the output is useless, whatever its stamp says
 * @property {string[]} sources
 * @property {string} tool
 * @property {string[]} args
 * @property {string} cwd
 */

/** @type {Build} */
export const apiBuild = {
  name: 'API',
  output: apiBundle,
  outputVariable: 'GREMIA_API_OUTPUT',
  entry: join(apiBundle, 'main.js'),
  sources: [
    'apps/api',
    'libs/domain',
    'libs/decision-rules',
    'migrations',
    'data',
    'package-lock.json',
    'tsconfig.base.json',
  ],
  tool: 'rolldown/bin/cli.mjs',
  args: ['-c', 'apps/api/rolldown.config.mjs'],
  cwd: root,
};

/** @type {Build} */
export const webBuild = {
  name: 'Oberfläche',
  output: webBundle,
  outputVariable: 'GREMIA_WEB_OUTPUT',
  entry: join(webBundle, 'index.html'),
  sources: ['apps/web', 'libs', 'data', 'package-lock.json', 'tsconfig.base.json'],
  tool: 'vite/bin/vite.js',
  args: ['build'],
  cwd: join(root, 'apps/web'),
};

export const builds = [apiBuild, webBuild];

const notSource = new Set(['node_modules', 'dist', 'coverage', 'test-results']);

/** @param {string} path relative to base @param {string} base @returns {string[]} a line per file */
function inventory(path, base) {
  const full = join(base, path);
  const entry = statSync(full, { throwIfNoEntry: false });
  if (!entry) return [];
  if (!entry.isDirectory()) return [`${path} ${entry.size} ${entry.mtimeMs}`];
  return readdirSync(full)
    .filter((name) => !notSource.has(name) && !/\.spec\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => inventory(join(path, name), base));
}

/**
 * A mark that changes whenever a source file is added, removed or written.
 * @param {string[]} sources
 * @param {string} [base]
 */
export function markOf(sources, base = root) {
  const lines = sources.flatMap((source) => inventory(source, base));
  return createHash('sha256')
    .update(`${process.versions.node}\n${lines.join('\n')}`)
    .digest('hex');
}

const stampName = '.built';

/** @param {Build} build */
const stampFile = (build) => join(build.output, stampName);

/** @param {Build} build @returns {string} the mark of the sources it was made from, empty if it is not finished */
export function stampOf(build) {
  try {
    return readFileSync(stampFile(build), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

/** @param {Build} build */
const isFresh = (build) => existsSync(build.entry) && stampOf(build) === markOf(build.sources);

/** @param {Build[]} wanted */
export function staleBuilds(wanted) {
  return wanted.filter((build) => !isFresh(build));
}

/** @param {Build} build after this nobody takes the output for a finished build */
export function unmark(build) {
  rmSync(stampFile(build), { force: true });
}

const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

/** @param {Build} build removes what interrupted builds have left */
function removeDrafts({ output }) {
  const place = dirname(output);
  mkdirSync(place, { recursive: true });
  const drafts = readdirSync(place).filter((name) => name.startsWith(`${basename(output)}.`));
  for (const name of drafts) rmSync(join(place, name), removal);
}

/** @param {Build} build */
export async function run(build) {
  // Taken before: a source written during the build makes the result stale, not fresh.
  const mark = markOf(build.sources);
  // Made beside its place: a killed start's tool may still be writing there.
  removeDrafts(build);
  const draft = `${build.output}.${randomBytes(4).toString('hex')}.neu`;
  await runLogged(
    `build-${build.name === 'API' ? 'api' : 'web'}.log`,
    process.execPath,
    [installed(build.tool), ...build.args],
    {
      cwd: build.cwd,
      env: { ...process.env, NODE_ENV: 'production', [build.outputVariable]: draft },
      failure: `${build.name}: Das Bauen ist gescheitert.`,
    },
  );
  writeFileSync(join(draft, stampName), mark);
  rmSync(build.output, removal);
  renameSync(draft, build.output);
}
