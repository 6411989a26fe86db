import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyPort, launch, makeSmallCheckout, postgresPid, untilGone } from './testing/small-checkout.mjs';

/** @type {ReturnType<typeof makeSmallCheckout>} */
let checkout;
/** @type {string} */
let port;
/** @type {ReturnType<typeof launch>[]} */
const launched = [];

/** @param {NodeJS.ProcessEnv} [environment] @param {string[]} [command] */
function start(environment = {}, command) {
  const launcher = launch(checkout.path, { PORT: port, ...environment }, command);
  launched.push(launcher);
  return launcher;
}

async function started() {
  const launcher = start();
  await launcher.untilPrinted('Beenden mit Strg-C');
  return launcher;
}

/** @param {string} [path] */
async function ask(path = '/') {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, ...JSON.parse(await response.text()) };
}

beforeAll(async () => {
  checkout = makeSmallCheckout();
  port = String(await anyPort());
});

afterAll(async () => {
  for (const { child, end } of launched) {
    child.kill('SIGTERM');
    await end();
  }
  checkout.remove();
});

describe('npm start', () => {
  test('builds, migrates, seeds once, serves, prints address and persons, and drains at SIGTERM', async () => {
    const first = await started();
    expect(first.printed()).toContain(`Gremia läuft: http://localhost:${port}`);
    expect(first.printed()).toMatch(/Änne Beispiel +Geschäftsstelle +aenne@gremia\.example/);
    const database = postgresPid(checkout.path);
    const slow = ask('/slow');
    await ask();
    first.child.kill('SIGTERM');
    expect(await slow).toEqual({ status: 200, demo: '1', notes: ['seeded'] });
    expect((await first.end()).code).toBe(0);
    await untilGone(database);
    await expect(ask()).rejects.toThrow();
    expect(readdirSync(join(checkout.path, 'var'))).not.toContain('start.lock');
  });

  test('a second start refuses with the address of the first', async () => {
    const first = await started();
    const second = start({ PORT: String(await anyPort()) });
    const { code, printed } = await second.end();
    expect(printed).toContain(`Gremia läuft bereits: http://localhost:${port}`);
    expect(code).toBe(1);
    first.child.kill('SIGTERM');
    await first.end();
  });

  test('what was committed survives kill -9 of the launcher and of the database', async () => {
    const first = await started();
    await ask('/note');
    const database = postgresPid(checkout.path);
    first.child.kill('SIGKILL');
    const since = Date.now();
    const second = await started();
    expect(Date.now() - since).toBeLessThan(15_000);
    await untilGone(database);
    expect((await ask()).notes).toEqual(['seeded', 'written by a request']);
    process.kill(postgresPid(checkout.path), 'SIGKILL');
    await second.untilPrinted('Die Datenbank läuft wieder');
    expect((await ask()).notes).toEqual(['seeded', 'written by a request']);
    second.child.kill('SIGTERM');
    expect((await second.end()).code).toBe(0);
  });

  test('a first start killed at one step after the other is finished by the next', async () => {
    const place = { VAR_DIR: join(checkout.path, 'var-killed') };
    rmSync(join(checkout.path, 'dist'), { recursive: true });
    for (const step of ['PostgreSQL starten', 'API bauen', 'Datenbank auf', 'Beispieldaten anlegen']) {
      const killed = start(place);
      await killed.untilPrinted(`… ${step}`);
      killed.child.kill('SIGKILL');
      await killed.end();
    }
    const last = start(place);
    await last.untilPrinted('Beenden mit Strg-C');
    expect((await ask()).notes).toContain('seeded');
    last.child.kill('SIGTERM');
    await last.end();
  });

  test('a database killed while it noted its process id starts again', async () => {
    writeFileSync(join(checkout.path, 'var/postgres/data/postmaster.pid'), '');
    const next = await started();
    expect((await ask()).notes).toContain('seeded');
    next.child.kill('SIGTERM');
    await next.end();
  });

  test('an import uses the database of the running product, or starts it for itself', async () => {
    const file = join(checkout.path, 'import.txt');
    writeFileSync(file, 'imported');
    const alone = start({}, ['run-command.mjs', 'import', file]);
    expect((await alone.end()).code).toBe(0);
    const product = await started();
    const beside = start({}, ['run-command.mjs', 'import', file]);
    expect((await beside.end()).code).toBe(0);
    expect((await ask()).notes.filter((/** @type {string} */ text) => text === 'imported')).toHaveLength(2);
    product.child.kill('SIGTERM');
    await product.end();
  });
});

describe('npm start refuses with a sentence and leaves nothing half done', () => {
  /** @param {NodeJS.ProcessEnv} environment @param {string} sentence */
  async function expectRefusal(environment, sentence) {
    const { code, printed } = await start(environment).end();
    expect(printed).toContain(sentence);
    expect(printed).not.toMatch(/\n {4}at /);
    expect(code).toBe(1);
  }

  test('a taken port', async () => {
    const occupant = createServer().listen(Number(port), '127.0.0.1');
    await expectRefusal({}, `Port ${port} ist schon von einem anderen Programm belegt`);
    occupant.close();
  });

  test('a port that is none', () => expectRefusal({ PORT: 'abc' }, 'PORT=abc ist keine Portnummer'));

  test('the demo where others could reach it', () =>
    expectRefusal({ HOST: '0.0.0.0', GREMIA_DEMO: '1' }, 'nicht mit HOST=0.0.0.0'));

  test('a place that cannot be written', async () => {
    const blocked = join(checkout.path, 'package.json', 'var');
    await expectRefusal({ VAR_DIR: blocked }, `In das Verzeichnis ${blocked} kann nicht geschrieben werden`);
  });

  test('an unreachable DATABASE_URL, whose password is not printed', async () => {
    const unused = await anyPort();
    const sentence = `Die Datenbank aus DATABASE_URL (127.0.0.1:${unused}/x) ist nicht erreichbar`;
    await expectRefusal({ DATABASE_URL: `postgres://u:geheim@127.0.0.1:${unused}/x` }, sentence);
    expect(launched.at(-1)?.printed()).not.toContain('geheim');
  });
});
