import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { TestProvider } from '../support/identity-provider.ts';
import { startSmtpServer } from '../support/smtp-server.ts';
import { productAddress } from './product-address.ts';

const tool = (name: string) => new URL(`../../tools/${name}`, import.meta.url);
const patienceMs = 240_000;

/** Starts the product as `npm start` does, with a database of its own; ends and removes both afterwards. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const address = await productAddress();
  if (await isReady(address)) return async () => undefined;
  const place = await mkdtemp(join(tmpdir(), 'gremia-journeys-'));
  // The database's own account has to pass through.
  await chmod(place, 0o755);
  const varDirectory = join(place, 'var');
  // The workers inherit it: a story that moves deadlines finds the database there.
  process.env['JOURNEYS_VAR_DIR'] = varDirectory;
  const mailbox = join(place, 'mails');
  await writeFile(mailbox, '');
  process.env['JOURNEYS_MAILBOX'] = mailbox;
  const smtp = await startSmtpServer((mail) => appendFileSync(mailbox, `${JSON.stringify(mail)}\n`));
  const provider = new TestProvider();
  await provider.start(address);
  const child = spawn(
    process.execPath,
    ['--import', tool('end-with-parent.mjs').href, fileURLToPath(tool('start.mjs'))],
    {
      env: {
        ...{ ...process.env, ...provider.environment, SMTP_URL: smtp.url },
        ...{ VAR_DIR: varDirectory, PORT: new URL(address).port },
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    if (child.connected) child.send('end');
    await exit;
    await provider.stop();
    await smtp.stop();
    await rm(place, { recursive: true, force: true });
  };
  await untilReady(child, address).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return stop;
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error('The product did not start; it says why above.');
    if (Date.now() > deadline) throw new Error(`The product is not ready after ${patienceMs / 1000} s.`);
    await pause(200);
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    return response.ok;
  } catch {
    // Nobody listens there yet.
    return false;
  }
}
