import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'rolldown';
import { ApiProcess } from '../../support/api-process.ts';
import { type GuardName, guards } from './guards.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const inApi = (path: string) => join(root, 'apps/api', path);

/** The product in a process of its own, with a switch at every guard. */
export class RemovableApi {
  private constructor(
    private readonly api: ApiProcess,
    private readonly bundle: string,
  ) {}

  /** The statements find their switches in a table `removed_guard` of the database. */
  static async start(
    databaseUrl: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<RemovableApi> {
    const bundle = await buildRemovable();
    return new RemovableApi(await ApiProcess.start({ databaseUrl, environment, bundle }), bundle);
  }

  get url(): string {
    return this.api.url;
  }

  /** Takes a guard away while the work is done. */
  async without<T>(name: GuardName, work: () => Promise<T>): Promise<T> {
    await this.api.tell({ removedGuard: name });
    try {
      return await work();
    } finally {
      await this.api.tell({ removedGuard: '' });
    }
  }

  async stop(): Promise<void> {
    await this.api.kill();
    await rm(this.bundle, { recursive: true });
  }
}

async function buildRemovable(): Promise<string> {
  await mkdir(join(root, 'dist'), { recursive: true });
  const place = await mkdtemp(join(root, 'dist/removable-api-'));
  // npm keeps some packages there, where they would not be looked for.
  const own = inApi('node_modules');
  if (existsSync(own)) await symlink(own, join(place, 'node_modules'), 'junction');
  const found = new Set<string>();
  await build({
    input: { main: inApi('src/main.ts'), 'commands/migrate': inApi('src/commands/migrate.ts') },
    platform: 'node',
    tsconfig: inApi('tsconfig.json'),
    external: (id) => !/^(?:[./\0]|@gremia\/|@oxc-project\/)/.test(id),
    plugins: [switchable(found)],
    output: { dir: place, format: 'esm', entryFileNames: '[name].js' },
  });
  const missing = Object.keys(guards).filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new Error(
      `The product does not load the files in which these guards are said to stand: ${missing.join(', ')}. ${whatToDo}`,
    );
  return place;
}

const whatToDo =
  'If the guard was only written anew or moved, write it so in test/api/access/guards.ts, too: its file, its text, and the ' +
  'same text with GONE where it is taken away. If it is gone, anybody may come in: put it back.';

const listener = `
process.on('message', (message) => {
  if (message?.removedGuard === undefined) return;
  globalThis.removedGuard = message.removedGuard;
  process.send?.('switched');
});`;

function switchable(found: Set<string>): Plugin {
  return {
    name: 'switchable-guards',
    transform(code, id) {
      const here = Object.entries(guards).filter(([, { file }]) => id.endsWith(file));
      const switched = here.reduce((source, [name, { text, instead }]) => {
        const parts = source.split(text);
        if (parts.length !== 2)
          throw new Error(
            `The guard „${name}“ is known by „${text}“, which stands ${parts.length - 1} times in ${id}. ${whatToDo}`,
          );
        found.add(name);
        return parts.join(instead.replace('GONE', condition(name, instead)));
      }, code);
      return id.endsWith('apps/api/src/main.ts') ? switched + listener : switched;
    },
  };
}

/** A statement asks the database, everything else the process. */
function condition(name: string, instead: string): string {
  return instead.startsWith('AND ')
    ? `EXISTS (SELECT FROM removed_guard WHERE name = '${name}')`
    : `(globalThis.removedGuard === '${name}')`;
}
