import { readFileSync } from 'node:fs';
import { codeOf } from './problem.mjs';

/**
 * What a runner did. A skipped test proves nothing and counts as failed.
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, files: string[] }} Result
 */

/** @param {string} path @returns {any} nothing if the runner crashed before it wrote one */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** @param {Result} result @param {number} code a runner that fails without a failed test has failed all the same */
function heedExit(result, code) {
  const silent = code !== 0 && result.failed === 0 && result.skipped === 0;
  const empty = result.passed + result.failed + result.skipped === 0;
  return silent || empty ? { ...result, failed: result.failed + 1 } : result;
}

/** @param {string} name @param {number} code @param {string} report @returns {Result} */
export function vitestResult(name, code, report) {
  const said = readReport(report);
  if (!said) return { name, passed: 0, failed: 1, skipped: 0, files: [] };
  // A file that does not even load has no tests to fail.
  const broken = said.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const result = {
    name,
    passed: said.numPassedTests,
    failed: said.numFailedTests + broken.length,
    skipped: said.numPendingTests + said.numTodoTests,
    files: said.testResults.map((/** @type {any} */ file) => file.name),
  };
  return heedExit(result, code);
}

/** @param {string} name @param {number} code @param {string} report @returns {Result} */
export function playwrightResult(name, code, report) {
  const said = readReport(report);
  if (!said) return { name, passed: 0, failed: 1, skipped: 0, files: [] };
  const { expected, unexpected, flaky, skipped } = said.stats;
  const result = {
    name,
    passed: expected,
    // Passing at the second try is a failure with luck.
    failed: unexpected + flaky,
    skipped,
    files: said.suites.map((/** @type {any} */ suite) => `${said.config.rootDir}/${suite.file}`),
  };
  return heedExit(result, code);
}

/** @param {string} name @param {boolean} passed @returns {Result} */
export function singleResult(name, passed) {
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, files: [] };
}

/** @param {Result[]} results */
export function total(results) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    results.reduce((all, result) => all + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') + sum('skipped'), skipped: sum('skipped') };
}

/** @param {Result[]} results for the console; the last line is what CI reads */
export function summary(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, passed, failed, skipped }) => {
    const omitted = skipped > 0 ? `, ${skipped} skipped (counted as failed)` : '';
    return `${failed + skipped > 0 ? '✗' : '✓'} ${name.padEnd(width)}  ${passed} passed, ${failed} failed${omitted}`;
  });
  const { passed, failed } = total(results);
  return ['', ...rows, '', `${passed} passed, ${failed} failed`].join('\n');
}
