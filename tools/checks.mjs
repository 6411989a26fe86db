import { join, relative, sep } from 'node:path';
import { findBrowser } from './browser.mjs';
import { builds, run, staleBuilds } from './builds.mjs';
import { checkNode, checkScript, heading, reportFile } from './check-runner.mjs';
import { contentOf, generateScripts, generated } from './generated.mjs';
import { root } from './places.mjs';
import { reportProblem } from './problem.mjs';
import { filesOf, testFiles, typedProjects, unitProjects } from './projects.mjs';
import { playwrightResult, singleResult, vitestResult } from './tally.mjs';

/** @typedef {import('./tally.mjs').Result} Result */

/** @returns {Promise<Result[]>} */
export async function lint() {
  heading('ESLint');
  const eslint = await checkScript('lint');
  heading('Prettier');
  const prettier = await checkNode('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
  return [singleResult('eslint', eslint.code === 0), singleResult('prettier', prettier.code === 0)];
}

/** @param {string} project @returns {Promise<Result>} */
async function typeCheck(project) {
  const { code, output } = await checkNode('typescript/bin/tsc', ['-p', project, '--pretty'], {
    quiet: true,
  });
  console.log(`${code === 0 ? '✓' : '✗'} ${project}${output ? `\n${output}` : ''}`);
  return singleResult(`types: ${project}`, code === 0);
}

/** @returns {Promise<Result[]>} */
export async function types() {
  heading('Types');
  const waiting = typedProjects();
  /** @type {Result[]} */
  const results = [];
  const worker = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift())
      results.push(await typeCheck(project));
  };
  await Promise.all([worker(), worker()]);
  return results.sort((a, b) => a.name.localeCompare(b.name));
}

/** @param {string} script @returns {Promise<Result>} */
async function isFresh(script) {
  const name = `fresh: ${script}`;
  if (!generated[script]) {
    console.log(`✗ ${script} is not listed in tools/generated.mjs, so its files go unchecked.`);
    return singleResult(name, false);
  }
  const before = contentOf(script);
  const { code } = await checkScript(script);
  const after = contentOf(script);
  const changed = [...before.keys()].filter(
    (file) => before.get(file) !== after.get(file) || after.get(file) === '',
  );
  for (const file of changed)
    console.log(`✗ ${file} was not what ${script} makes. It is now: please commit it.`);
  return singleResult(name, code === 0 && changed.length === 0);
}

/** @returns {Promise<Result[]>} */
export async function freshness() {
  heading('Generated files');
  /** @type {Result[]} */
  const results = [];
  // One after the other: the client's types are made from the schema.
  for (const script of generateScripts()) results.push(await isFresh(script));
  return results;
}

/** @param {string} name @param {string[]} args @param {string} cwd @returns {Promise<Result>} */
async function vitest(name, args, cwd) {
  const report = reportFile(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await checkNode('vitest/vitest.mjs', ['run', ...args, ...reporters], { cwd });
  return vitestResult(name, code, report);
}

/** @returns {Promise<Result[]>} */
export async function unit() {
  /** @type {Result[]} */
  const results = [];
  for (const project of unitProjects()) {
    heading(`Unit tests: ${project}`);
    results.push(await vitest(`unit: ${project}`, [], join(root, project)));
  }
  return results;
}

/** @param {'api' | 'architecture'} project @returns {() => Promise<Result[]>} */
export function suite(project) {
  return async () => {
    heading(project === 'api' ? 'API tests on PostgreSQL' : 'Architecture tests');
    return [await vitest(project, ['--project', project], join(root, 'test'))];
  };
}

/** @returns {Promise<Result[]>} */
export async function build() {
  heading('Build');
  const stale = staleBuilds(builds);
  /** @type {Result[]} */
  const results = [];
  for (const one of builds) {
    const name = `build: ${relative(root, one.output).split(sep).join('/')}`;
    const error = stale.includes(one)
      ? await run(one).catch((/** @type {unknown} */ reason) => reason)
      : undefined;
    if (error) reportProblem(error);
    else console.log(`✓ ${name}`);
    results.push(singleResult(name, !error));
  }
  return results;
}

/** @returns {Promise<Result[]>} */
export async function journeys() {
  heading('Journeys in a browser');
  const report = reportFile('journeys');
  try {
    const browser = await findBrowser();
    console.log(`Browser: ${browser}`);
    const env = { CHROMIUM_PATH: browser, JOURNEYS_REPORT: report };
    const config = ['--config', 'test/journeys/playwright.config.ts'];
    const { code } = await checkNode('@playwright/test/cli.js', ['test', ...config], { env });
    return [playwrightResult('journeys', code, report)];
  } catch (error) {
    reportProblem(error);
    return [singleResult('journeys', false)];
  }
}

/**
 * Nothing is skipped in silence: a test file that no runner has opened fails the run.
 * @param {Result[]} results of all runners
 * @returns {Result}
 */
export function completeness(results) {
  const executed = new Set(
    results.flatMap(({ files }) => files.map((file) => relative(root, file).split(sep).join('/'))),
  );
  const forgotten = testFiles(filesOf()).filter((file) => !executed.has(file));
  for (const file of forgotten) console.log(`✗ ${file} was run by nothing.`);
  return singleResult('every test file was run', forgotten.length === 0);
}
