import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apiBuild } from './builds.mjs';
import { ended } from './child-process.mjs';
import { Lifetime } from './lifetime.mjs';
import { apiBundle, assertWritable, root, varDirectory } from './places.mjs';
import { Problem } from './problem.mjs';
import {
  alreadyRunning,
  apiCommand,
  buildIfNeeded,
  claim,
  commandEnvironment,
  installIfNeeded,
  lockPath,
  openDatabase,
  prepareDatabase,
} from './product.mjs';
import { holderOf } from './running-instance.mjs';

/**
 * @param {Lifetime} life
 * @param {string} work
 * @returns {Promise<string>} the operator's database, the running product's, or the embedded one, started for this command
 */
async function findDatabase(life, work) {
  const own = process.env['DATABASE_URL'];
  if (own) return (await openDatabase(life)).url;
  assertWritable(varDirectory());
  const holder = await holderOf(lockPath());
  if (holder?.databaseUrl) return holder.databaseUrl;
  if (holder) throw alreadyRunning(holder);
  await claim(life, work);
  const database = await openDatabase(life);
  await prepareDatabase(life, database);
  return database.url;
}

/** @param {string} databaseUrl @param {string} name @param {string[]} args */
async function execute(databaseUrl, name, args) {
  const child = spawn(process.execPath, apiCommand(name, args), {
    // npm changes into the checkout; a file is named from where the operator stands.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: commandEnvironment(databaseUrl, process.env['GREMIA_DEMO'] === '1'),
    stdio: 'inherit',
  });
  return ended(child);
}

/** @param {string[]} line the command's name and its arguments */
export function runCommand([name = '', ...args]) {
  return new Lifetime().run(async (life) => {
    if (!existsSync(join(root, `apps/api/src/commands/${name}.ts`)) || !/^[a-z-]+$/.test(name)) {
      throw new Problem(`Den Befehl „${name}“ gibt es nicht.`);
    }
    await installIfNeeded(life);
    await buildIfNeeded(life, [apiBuild]);
    if (!existsSync(join(apiBundle, `commands/${name}.js`)))
      throw new Problem(`„${name}“ ist kein Befehl für die Kommandozeile.`);
    const databaseUrl = await findDatabase(life, `npm run ${name}`);
    life.goOn();
    return execute(databaseUrl, name, args);
  });
}
