import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
// A place of its own: the product that somebody runs from the same directory stays as it is.
const output = join(root, 'dist/tested-api');
const preload = (file: string) => ['--import', pathToFileURL(join(root, file)).href];

/** Bundles the API as it is shipped, for tests that need a process of it. */
export function buildApi(): void {
  const tool = join(root, 'node_modules/rolldown/bin/cli.mjs');
  const args = [tool, '-c', 'apps/api/rolldown.config.mjs', '--logLevel', 'warn'];
  run(args, { GREMIA_API_OUTPUT: output });
}

function run(args: readonly string[], environment: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}:\n${stdout}${stderr}`);
}

export interface ProcessWishes {
  readonly databaseUrl: string;
  /** Modules to load before the product, from the root of the repository. */
  readonly preloaded?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Another bundle than that of `buildApi`: a folder with `main.js` and `commands/migrate.js`. */
  readonly bundle?: string;
}

/** The product's API in a process of its own, which can be killed and started again on the same address. */
export class ApiProcess {
  private child: ChildProcess | null = null;

  private constructor(
    readonly port: number,
    private readonly wishes: ProcessWishes,
  ) {}

  /** On a database that it brings up to date first. Needs `buildApi`. */
  static async start(wishes: ProcessWishes): Promise<ApiProcess> {
    run([join(wishes.bundle ?? output, 'commands/migrate.js')], { DATABASE_URL: wishes.databaseUrl });
    const api = new ApiProcess(await freePort(), wishes);
    api.launch();
    await api.ready();
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** As the power goes: no request is finished, nothing is said. Resolves when the process is gone. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  launch(): void {
    const { databaseUrl, preloaded = [], environment = {}, bundle = output } = this.wishes;
    const flags = ['tools/end-with-parent.mjs', ...preloaded].flatMap(preload);
    this.child = spawn(process.execPath, [...flags, join(bundle, 'main.js')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        DATABASE_CONNECTIONS: '20',
        PORT: String(this.port),
        GREMIA_DEMO: '1',
        LOG_LEVEL: 'silent',
        ANONYMOUS_READS: '10000000',
        ...environment,
      },
    });
  }

  /** Resolves when the process has answered what it was told. */
  async tell(message: object): Promise<void> {
    const { child } = this;
    if (child === null) throw new Error('The API is not there');
    const heard = once(child, 'message');
    child.send(message);
    await heard;
  }

  /** Resolves when it answers; it is told where it ends instead. */
  async ready(): Promise<void> {
    for (;;) {
      const { child } = this;
      if (child === null || child.exitCode !== null) throw new Error('The API ended before it was ready');
      const response = await fetch(`${this.url}/health/ready`).catch(() => null);
      if (response?.ok === true) return;
      await pause(25);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
