import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { candidates } from './browser.mjs';
import { assertDemoStaysHere, demoState, demoWish } from './database.mjs';
import { installationFits } from './installation.mjs';
import { nodeProblem } from './node-version.mjs';
import { takeLock } from './running-instance.mjs';
import { playwrightResult, singleResult, summary, vitestResult } from './tally.mjs';

test('Node is accepted from 20.19 and from 22.12 on', () => {
  const accepted = ['20.19.0', '20.20.2', '22.12.0', '24.1.0'];
  const refused = ['18.20.8', '20.18.3', '21.7.0', '22.11.0'];
  expect(accepted.map(nodeProblem).filter(Boolean)).toEqual([]);
  expect(refused.map(nodeProblem).every((sentence) => sentence.includes('Node.js ab 20.19'))).toBe(true);
});

test('the demo goes into an empty database only, and an interrupted seeding is taken up again', () => {
  expect(demoState(undefined, true, undefined)).toBe('due');
  expect(demoState(undefined, false, undefined)).toBe('none');
  expect(demoState({ demo: 'due' }, false, undefined)).toBe('due');
  expect(demoState({ demo: 'done' }, false, undefined)).toBe('done');
  expect(demoState({ demo: 'done' }, false, '0')).toBe('none');
  expect(demoState(undefined, false, '1')).toBe('due');
});

test('production and what others can reach want no demo', () => {
  expect(demoWish({})).toBe(undefined);
  expect(demoWish({ PUBLIC_URL: 'http://localhost:4000' })).toBe(undefined);
  expect(demoWish({ PUBLIC_URL: 'https://gremia.example' })).toBe('0');
  expect(demoWish({ PUBLIC_URL: 'http://localhost.gremia.example' })).toBe('0');
  expect(demoWish({ NODE_ENV: 'production' })).toBe('0');
  expect(demoWish({ HOST: '127.0.0.1' })).toBe(undefined);
  expect(demoWish({ HOST: '0.0.0.0' })).toBe('0');
  expect(demoWish({ HOST: '192.0.2.7', PUBLIC_URL: 'http://localhost:4000' })).toBe('0');
});

test('who asks for the demo where others can reach it is told why not', () => {
  const wish = { GREMIA_DEMO: '1' };
  expect(() => assertDemoStaysHere({ ...wish, HOST: '0.0.0.0' })).toThrow('nicht mit HOST=0.0.0.0');
  expect(() => assertDemoStaysHere({ ...wish, NODE_ENV: 'production' })).toThrow('NODE_ENV=production');
  const address = 'https://gremia.example';
  expect(() => assertDemoStaysHere({ ...wish, PUBLIC_URL: address })).toThrow(address);
  expect(assertDemoStaysHere({ ...wish, PUBLIC_URL: 'http://localhost:4000' })).toBe(undefined);
  expect(assertDemoStaysHere({ HOST: '0.0.0.0' })).toBe(undefined);
});

test('an installation fits if every package that is not for another platform is there in its version', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1' },
    'node_modules/b': { version: '1', optional: true },
  };
  expect(installationFits(wanted, { 'node_modules/a': { version: '1' } })).toBe(true);
  expect(installationFits(wanted, { 'node_modules/a': { version: '2' } })).toBe(false);
  expect(installationFits(wanted, {})).toBe(false);
  expect(installationFits(wanted, undefined)).toBe(false);
});

test('a browser is looked for in the path', () => {
  expect(candidates({ PATH: '/one' }, 'linux')).toContain('/one/chromium');
  expect(candidates({ PATH: '/one' }, 'linux')).toContain('/one/google-chrome');
});

test('of many that find a dead lock, exactly one gets it, and the others learn who', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'gremia-lock-'));
  const path = join(directory, 'lock');
  writeFileSync(path, JSON.stringify({ token: 'dead', port: 1, pid: 1 }));
  const all = await Promise.all(
    Array.from({ length: 12 }, (_, index) => takeLock(path, `contender ${index}`)),
  );
  const locks = all.flatMap((one) => ('lock' in one ? [one.lock] : []));
  expect(locks).toHaveLength(1);
  const told = new Set(all.flatMap((one) => ('holder' in one ? [one.holder.work] : [])));
  expect(told.size).toBe(1);
  locks.forEach((lock) => lock.release());
  rmSync(directory, { recursive: true });
});

test('a runner that crashed, ran nothing or skipped a test has failed', () => {
  const directory = mkdtempSync(join(tmpdir(), 'gremia-tally-'));
  const report = join(directory, 'report.json');
  const vitest = {
    numPassedTests: 2,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  const resultOf = (/** @type {object} */ said, code = 0) => {
    writeFileSync(report, JSON.stringify(said));
    const { passed, failed, skipped } = vitestResult('unit', code, report);
    return [passed, failed, skipped];
  };
  expect(resultOf(vitest)).toEqual([2, 0, 0]);
  expect(resultOf(vitest, 1)).toEqual([2, 1, 0]);
  expect(resultOf({ ...vitest, numPassedTests: 0 })).toEqual([0, 1, 0]);
  const unloadable = [{ name: '/x.spec.ts', status: 'failed', assertionResults: [] }];
  expect(resultOf({ ...vitest, testResults: unloadable }, 1)).toEqual([2, 1, 0]);
  expect(playwrightResult('journeys', 1, join(directory, 'missing.json')).failed).toBe(1);
  const skipping = { ...singleResult('unit', true), skipped: 3 };
  expect(summary([skipping]).split('\n').at(-1)).toBe('1 passed, 3 failed');
  rmSync(directory, { recursive: true });
});
