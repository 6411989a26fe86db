import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runSpec } from './run-spec.mjs';

// npm run fuzz -- --operations 50000 --bodies 10000 --seed 7: generated operations and broken bodies; the seed is printed.
const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '50000' },
    bodies: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
  },
});
runSpec('api/fuzz/fuzz.spec.ts', {
  FUZZ_OPERATIONS: values.operations,
  FUZZ_BODIES: values.bodies,
  FUZZ_SEED: values.seed,
});
