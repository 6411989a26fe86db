import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

// Writes apps/api/schema.graphql from the resolvers. Bundled apart from the product, which may be running.
const root = join(import.meta.dirname, '..');
const output = join(root, 'dist/schema');
const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');

/** @param {string[]} given */
function node(given) {
  const env = { ...process.env, GREMIA_API_OUTPUT: output };
  const { status } = spawnSync(process.execPath, given, {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

node([rolldown, '-c', 'apps/api/rolldown.config.mjs']);
node([join(output, 'commands/schema.js'), 'apps/api/schema.graphql']);
