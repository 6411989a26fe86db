import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite/tools',
  test: {
    name: 'tools',
    include: ['**/*.spec.mjs'],
    pool: 'forks',
    // A start builds, creates a database and waits for both.
    testTimeout: 40_000,
    hookTimeout: 60_000,
  },
});
