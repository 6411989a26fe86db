import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  // The random tests take seconds, and longer where other programs share the machine.
  test: { name: 'decision-rules', include: ['src/**/*.spec.ts'], environment: 'node', testTimeout: 120_000 },
});
