import { stopChecks } from './check-runner.mjs';
import { build, completeness, freshness, journeys, lint, suite, types, unit } from './checks.mjs';
import { install, isInstalled } from './installation.mjs';
import { Problem, reportProblem } from './problem.mjs';
import { step } from './progress.mjs';
import { singleResult, summary, total } from './tally.mjs';

/** @typedef {() => Promise<import('./tally.mjs').Result[]>} Stage */

/** @type {Record<string, Stage[]>} */
const stages = {
  lint: [lint, types, freshness],
  unit: [unit],
  architecture: [suite('architecture')],
  api: [suite('api')],
  journeys: [build, journeys],
};

/** @param {string[]} args @returns {string[]} the chosen stages */
export function chosenStages(args) {
  const all = Object.keys(stages);
  if (args.length === 0) return all;
  const wanted = args[0] === '--only' ? (args[1] ?? '').split(',') : [];
  if (wanted.length > 0 && wanted.every((name) => all.includes(name))) return wanted;
  throw new Problem(
    `npm test does not know: ${args.join(' ')}`,
    `It knows: npm test -- --only ${all.join('|')}`,
  );
}

let interrupted = false;

function stopOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      interrupted = true;
      stopChecks(signal);
    });
  }
}

/** @param {string[]} names */
async function runStages(names) {
  /** @type {import('./tally.mjs').Result[]} */
  const results = [];
  for (const stage of names.flatMap((name) => stages[name] ?? [])) {
    if (!interrupted) results.push(...(await stage()));
  }
  // Only a whole run can have met every file.
  if (names.length === Object.keys(stages).length) results.push(completeness(results));
  if (interrupted) results.push(singleResult('interrupted', false));
  return results;
}

/** @param {string[]} args of the command line */
export async function testAll(args) {
  stopOnSignals();
  try {
    const names = chosenStages(args);
    if (!isInstalled()) await step('Abhängigkeiten installieren', install);
    const results = await runStages(names);
    console.log(summary(results));
    process.exitCode = total(results).failed > 0 ? 1 : 0;
  } catch (error) {
    process.exitCode = reportProblem(error);
    console.log('0 passed, 1 failed');
  }
}
