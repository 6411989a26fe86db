import { defineConfig, mergeConfig } from 'vitest/config';
import everything from './vitest.config.ts';

// A mutant is not seen by a process that the test starts, and the random tests would take hours for all mutants.
export default mergeConfig(
  everything,
  defineConfig({
    test: { exclude: ['src/cli.spec.ts', 'src/properties.spec.ts', 'src/wild-documents.spec.ts'] },
  }),
);
