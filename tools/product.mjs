import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { apiBuild, builds, run, staleBuilds, stampOf } from './builds.mjs';
import { runNode } from './child-process.mjs';
import {
  checkDatabase,
  demoObstacle,
  demoState,
  demoWish,
  identityOf,
  rememberState,
  stateOf,
} from './database.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { install, isInstalled } from './installation.mjs';
import { apiBundle, assertWritable, root, varDirectory } from './places.mjs';
import { Problem, codeOf } from './problem.mjs';
import { note, step } from './progress.mjs';
import { oneAtATime, takeLock } from './running-instance.mjs';

/** @typedef {import('./lifetime.mjs').Lifetime} Lifetime */
/** @typedef {{ url: string, identity: string, empty: boolean }} Database */

export const lockPath = () => join(varDirectory(), 'start.lock');

/** @param {import('./running-instance.mjs').Holder} holder */
export function alreadyRunning({ pid, work, address, serving }) {
  if (serving) {
    const advice = `Beenden Sie es mit Strg-C in seinem Fenster oder mit: kill ${pid}`;
    return new Problem(`Gremia läuft bereits: ${address}`, advice);
  }
  const doing = address
    ? `Gremia startet gerade schon: ${address}`
    : `Gremia ist gerade beschäftigt: ${work}`;
  return new Problem(`${doing} (Prozess ${pid}).`, 'Warten Sie, bis es damit fertig ist.');
}

/**
 * Makes this process the only one that works on the data.
 * @param {Lifetime} life
 * @param {string} work
 */
export async function claim(life, work) {
  assertWritable(varDirectory());
  const taken = await takeLock(lockPath(), work);
  if ('holder' in taken) throw alreadyRunning(taken.holder);
  life.hold(taken.lock.release);
  return taken.lock;
}

/**
 * Runs work that writes into the checkout alone; two starts with different data share it.
 * @param {() => Promise<void>} work
 */
function alone(work) {
  const dist = join(root, 'dist');
  try {
    mkdirSync(dist, { recursive: true });
    return oneAtATime(join(dist, '.lock'), work);
  } catch (error) {
    throw new Problem(
      `In ${root} kann nicht geschrieben werden (${codeOf(error)}).`,
      'Gremia muss dort installieren und bauen: Führen Sie den ersten Start als Besitzer des Verzeichnisses aus.',
    );
  }
}

/** @param {Lifetime} life */
export async function installIfNeeded(life) {
  if (isInstalled()) return;
  await alone(async () => {
    if (isInstalled()) return;
    await step('Abhängigkeiten installieren (beim ersten Mal einige Minuten)', install);
  });
  life.goOn();
}

/**
 * @param {Lifetime} life
 * @param {import('./builds.mjs').Build[]} [wanted]
 */
export async function buildIfNeeded(life, wanted = builds) {
  if (staleBuilds(wanted).length === 0) return;
  await alone(async () => {
    for (const build of staleBuilds(wanted)) {
      life.goOn();
      await step(`${build.name} bauen`, () => run(build));
    }
  });
  life.goOn();
}

/**
 * @param {Lifetime} life
 * @returns {Promise<Database>} the operator's own database, or the embedded one, started
 */
export async function openDatabase(life) {
  const own = process.env['DATABASE_URL'];
  if (own) {
    const { empty } = await step('Datenbank aus DATABASE_URL prüfen', () => checkDatabase(own));
    return { url: own, identity: identityOf(own, undefined), empty };
  }
  const server = await step('PostgreSQL starten', startEmbeddedPostgres);
  life.hold(server.stop, server.stopAtOnce);
  life.onOver(server.expectEnd);
  server.whenLost((error) =>
    life.end(
      error ??
        new Problem('Die Datenbank wurde mehrfach von außen beendet.', 'Ihr Protokoll: var/log/postgres.log'),
    ),
  );
  server.remarks.forEach(note);
  const { empty } = await checkDatabase(server.url);
  return { url: server.url, identity: identityOf(server.url, server.data), empty };
}

/**
 * @param {string} databaseUrl
 * @param {boolean} demo
 * @returns {NodeJS.ProcessEnv}
 */
export function commandEnvironment(databaseUrl, demo) {
  // The API refuses the demo's sign-in in production.
  const mode = process.env['NODE_ENV'] || (demo ? 'development' : 'production');
  return { ...process.env, DATABASE_URL: databaseUrl, GREMIA_DEMO: demo ? '1' : '0', NODE_ENV: mode };
}

/** @param {string} name @param {string[]} args a command of the built API */
export const apiCommand = (name, args = []) => [
  '--enable-source-maps',
  join(apiBundle, `commands/${name}.js`),
  ...args,
];

/**
 * Brings the database to the present state, and fills it with the demo on the first start.
 * @param {Lifetime} life
 * @param {Database} database
 * @returns {Promise<boolean>} whether it holds the demo
 */
export async function prepareDatabase(life, database) {
  const known = stateOf(database.identity);
  const wish = demoWish(process.env);
  const demo = demoState(known, database.empty, wish);
  const environment = commandEnvironment(database.url, demo !== 'none');
  // Recorded before the first table exists: an interrupted first start is still the first.
  // What was seeded stays seeded, also where this start must not offer its persons.
  if (known?.demo !== demo && known?.demo !== 'done' && process.env['GREMIA_DEMO'] === undefined)
    rememberState(database.identity, { demo });
  const obstacle = demoObstacle(process.env);
  if (obstacle && known?.demo === 'done')
    note(`Die Beispielpersonen sind ausgeschaltet: mit ${obstacle} könnten andere sich als sie anmelden.`);
  await step('Datenbank auf den neuesten Stand bringen', () =>
    runNode(
      apiCommand('migrate'),
      environment,
      'Die Datenbank ließ sich nicht auf den neuesten Stand bringen; sie ist unverändert.',
    ),
  );
  life.goOn();
  if (demo === 'due') {
    await step('Beispieldaten anlegen (nur beim ersten Start)', (tell) =>
      runNode(apiCommand('seed'), environment, 'Die Beispieldaten ließen sich nicht anlegen.', tell),
    );
    rememberState(database.identity, { demo: 'done' });
  }
  life.goOn();
  return demo !== 'none';
}

/**
 * @param {Database} database one that holds the demo
 * @returns {Promise<import('./database.mjs').Person[]>} listed once for each build: it takes as long as a start
 */
export async function demoPersons(database) {
  const build = stampOf(apiBuild);
  const known = stateOf(database.identity);
  if (known?.persons?.build === build) return known.persons.list;
  const list = await listPersons(database);
  if (known) rememberState(database.identity, { ...known, persons: { build, list } });
  return list;
}

/** @param {Database} database @returns {Promise<import('./database.mjs').Person[]>} */
async function listPersons(database) {
  const environment = commandEnvironment(database.url, true);
  const failure = 'Die Beispielpersonen ließen sich nicht auflisten.';
  const printed = await runNode(apiCommand('seed', ['--list']), environment, failure);
  return (
    printed
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
      // A warning of the log is a JSON object as well.
      .filter((person) => typeof person.email === 'string')
  );
}
