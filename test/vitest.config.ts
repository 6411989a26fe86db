import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Vite would take graphql's ESM file for our sources while Node gives its CommonJS file to Nest and Apollo:
// two GraphQLError classes that do not know each other.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite/test',
  test: {
    pool: 'forks',
    // Half of the work is PostgreSQL's; with one process less than cores it would wait for us.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'api',
          // Each file starts an application and a database of its own; only the compiled modules are kept.
          isolate: false,
          include: ['api/**/*.spec.ts'],
          globalSetup: ['support/postgres-server.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'architecture',
          include: ['architecture/**/*.spec.ts'],
          // These read the whole tree, some with the compiler.
          testTimeout: 60_000,
        },
      },
    ],
  },
});
