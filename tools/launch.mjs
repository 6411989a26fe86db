import {
  apiEnvironment,
  assertFree,
  chosenAddress,
  startApi,
  stopApi,
  untilApiReady,
} from './api-process.mjs';
import { ended, lastLines } from './child-process.mjs';
import { assertDemoStaysHere } from './database.mjs';
import { Lifetime } from './lifetime.mjs';
import { Problem } from './problem.mjs';
import {
  buildIfNeeded,
  claim,
  demoPersons,
  installIfNeeded,
  openDatabase,
  prepareDatabase,
} from './product.mjs';
import { step } from './progress.mjs';

/** @typedef {import('./api-process.mjs').Address} Address */
/** @typedef {import('./product.mjs').Database} Database */

/** @param {Lifetime} life @param {Address} address @param {Database} database @param {boolean} demo */
async function serve(life, address, database, demo) {
  const api = startApi(apiEnvironment(address, database.url, demo));
  life.hold(
    () => stopApi(api),
    () => api.child.kill('SIGKILL'),
  );
  const [persons] = await Promise.all([demo ? demoPersons(database) : [], untilApiReady(api, address)]);
  void ended(api.child).then((code) => {
    const sentence = `Der Dienst hat sich unerwartet beendet (Code ${code}).`;
    life.end(
      new Problem(
        sentence,
        `Sein Protokoll steht in ${api.log} und endet so:\n\n${lastLines(api.log, 15)}`,
        code || 1,
      ),
    );
  });
  return { persons, log: api.log };
}

/** @param {Address} address @param {Awaited<ReturnType<typeof serve>>} service */
function announce(address, { persons, log }) {
  console.log(`\nGremia läuft: ${address.address}\n`);
  if (persons.length > 0) {
    const width = (/** @type {'name' | 'role'} */ key) =>
      Math.max(...persons.map((person) => person[key].length));
    const [names, roles] = [width('name'), width('role')];
    console.log('Beispielpersonen, als die Sie sich anmelden können:');
    for (const { name, role, email } of persons)
      console.log(`  ${name.padEnd(names)}  ${role.padEnd(roles)}  ${email}`);
    console.log('');
  }
  console.log(`Protokoll: ${log}`);
  console.log('Beenden mit Strg-C.');
}

/** @param {Lifetime} life */
async function start(life) {
  const address = chosenAddress();
  assertDemoStaysHere(process.env);
  const lock = await claim(life, 'npm start');
  await assertFree(address, lock.tookOver);
  lock.announce({ address: address.address });
  await installIfNeeded(life);
  const database = await openDatabase(life);
  life.goOn();
  await buildIfNeeded(life);
  const demo = await prepareDatabase(life, database);
  const service = await step('Dienst starten', () => serve(life, address, database, demo));
  lock.announce({ serving: true, databaseUrl: database.url });
  announce(address, service);
  await life.untilOver();
}

/** Starts the product and stays until it is ended. */
export function launch() {
  return new Lifetime().run(start);
}
