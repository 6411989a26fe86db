import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { apiEnvironment, assertFree, chosenAddress, startApi, stopApi } from './api-process.mjs';
import { apiBuild, unmark } from './builds.mjs';
import { assertDemoStaysHere } from './database.mjs';
import { Lifetime } from './lifetime.mjs';
import { root } from './places.mjs';
import { reportProblem } from './problem.mjs';
import { claim, demoPersons, installIfNeeded, openDatabase, prepareDatabase } from './product.mjs';
import { note, step } from './progress.mjs';

/** @typedef {import('./api-process.mjs').Address} Address */

/**
 * The web client with hot reload; what is no page of it goes on to the API.
 * @param {Lifetime} life
 * @param {Address} address
 */
async function serveWeb(life, address) {
  process.env['API_URL'] = address.local;
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: join(root, 'apps/web/vite.config.ts'),
    clearScreen: false,
  });
  life.hold(() => server.close());
  await server.listen();
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return url.replace(/\/$/, '');
}

/**
 * Bundles the API again whenever a source changes.
 * @param {Lifetime} life
 * @param {() => Promise<void>} onBundle called after each bundle that came about, one at a time
 */
async function watchApi(life, onBundle) {
  const { watch } = await import('rolldown');
  const { default: config } = await import(pathToFileURL(join(root, 'apps/api/rolldown.config.mjs')).href);
  // A watcher's output belongs to no finished build.
  unmark(apiBuild);
  const watcher = watch(config);
  life.hold(() => watcher.close());
  let turn = Promise.resolve();
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code !== 'BUNDLE_END') return;
    void event.result.close();
    turn = turn.then(onBundle).catch((error) => void reportProblem(error));
  });
}

/**
 * @param {Lifetime} life
 * @param {Address} address where the API listens
 * @param {string} web where the developer looks
 */
function restarter(life, address, web) {
  /** @type {import('./api-process.mjs').Api | undefined} */
  let api;
  life.hold(async () => api && stopApi(api));
  return async (/** @type {import('./product.mjs').Database} */ database) => {
    const demo = await prepareDatabase(life, database);
    if (api) await stopApi(api);
    life.goOn();
    // The sources ask in texts, and there may be a client of an earlier build.
    const environment = {
      ...apiEnvironment({ ...address, address: web }, database.url, demo),
      TRUSTED_DOCUMENTS: 'optional',
    };
    api = startApi(environment, 'inherit');
    return demo;
  };
}

/** @param {Lifetime} life */
async function watchAll(life) {
  const address = chosenAddress();
  assertDemoStaysHere(process.env);
  const lock = await claim(life, 'npm run dev');
  await assertFree(address, lock.tookOver);
  await installIfNeeded(life);
  const database = await openDatabase(life);
  life.goOn();
  const web = await step('Oberfläche bereitstellen', () => serveWeb(life, address));
  lock.announce({ address: web, serving: true, databaseUrl: database.url });
  const restart = restarter(life, address, web);
  let announced = false;
  await watchApi(life, async () => {
    const demo = await restart(database);
    if (announced) return note('API neu gestartet.');
    announced = true;
    console.log(`\nOberfläche: ${web}   API: ${address.local}/graphql\n`);
    if (demo)
      for (const { name, role, email } of await demoPersons(database))
        console.log(`  ${name}, ${role}: ${email}`);
  });
  await life.untilOver();
}

/** Watch mode for developers: API and web follow every change, one Ctrl-C ends all. */
export function develop() {
  return new Lifetime().run(watchAll);
}
