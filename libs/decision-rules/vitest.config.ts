import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: { name: 'decision-rules', include: ['src/**/*.spec.ts'], environment: 'node' },
});
