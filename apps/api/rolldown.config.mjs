import { existsSync, lstatSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { defineConfig } from 'rolldown';

const here = import.meta.dirname;
const output = process.env.GREMIA_API_OUTPUT ?? join(here, '../../dist/apps/api');
const commands = ['migrate', 'seed', 'seed-load', 'import', 'schema'].filter((name) =>
  existsSync(join(here, `src/commands/${name}.ts`)),
);

/** Only the workspace's own code and the compiler's helpers go into the bundle. */
function isExternal(id) {
  const ours = /^[./\0]/.test(id) || id.startsWith('@gremia/') || id.startsWith('@oxc-project/');
  return !ours && !/^[a-z]:[\\/]/i.test(id);
}

/** npm keeps some packages in apps/api/node_modules, where the bundle would not look for them. */
const packagesOfTheApi = {
  name: 'packages-of-the-api',
  writeBundle() {
    const link = join(output, 'node_modules');
    const own = join(here, 'node_modules');
    if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
    if (existsSync(own)) symlinkSync(own, link, 'junction');
  },
};

export default defineConfig({
  input: {
    main: join(here, 'src/main.ts'),
    ...Object.fromEntries(
      commands.map((name) => [`commands/${name}`, join(here, `src/commands/${name}.ts`)]),
    ),
  },
  platform: 'node',
  tsconfig: join(here, 'tsconfig.json'),
  external: isExternal,
  plugins: [packagesOfTheApi],
  output: {
    dir: output,
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
  },
});
