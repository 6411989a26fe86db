import { parseArgs } from 'node:util';
import { runSpec } from './run-spec.mjs';

// npm run faults -- --rounds 50 --seed 7: the fault test of test/api/voting, as often as one likes.
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '50' }, seed: { type: 'string' } },
});
runSpec('api/voting/faults.spec.ts', { FAULT_ROUNDS: values.rounds, FAULT_SEED: values.seed });
