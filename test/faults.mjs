import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

// npm run faults -- --rounds 50 --seed 7: the fault test of test/api/voting, as often as one likes.
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '50' }, seed: { type: 'string' } },
});
const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', '--project', 'api', 'api/voting/faults.spec.ts'], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
  env: {
    ...process.env,
    FAULT_ROUNDS: values.rounds,
    ...(values.seed === undefined ? {} : { FAULT_SEED: values.seed }),
  },
});
child.once('exit', (code) => process.exit(code ?? 1));
