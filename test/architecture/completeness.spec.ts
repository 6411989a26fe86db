import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../apps/api/src/create-app.ts';
import { publishedSchema } from '../../apps/api/src/platform/graphql/published-schema.ts';
import { configFor } from '../support/config-for.ts';
import { root, sourceFiles } from './source-files.ts';

const api = sourceFiles('apps/api/src');
const importsOf = (path: string) =>
  api.find((file) => file.path === path)?.imports.map(({ target }) => target) ?? [];
const pathsLike = (form: RegExp) => api.map(({ path }) => path).filter((path) => form.test(path));

describe('nothing is forgotten', () => {
  it.each([
    ['entity', /\/features\/.*\.entity\.ts$/, 'apps/api/src/entities.ts'],
    ['module', /\/features\/[^/]+\/[^/]+\.module\.ts$/, 'apps/api/src/app.module.ts'],
    ['seed step', /\/features\/[^/]+\/seed\/[^/]+\.seed\.ts$/, 'apps/api/src/seed-steps.ts'],
  ])('every %s is registered', (_, form, list) => {
    const registered = new Set(importsOf(list));
    expect(pathsLike(form).length).toBeGreaterThan(1);
    expect(pathsLike(form).filter((path) => !registered.has(path))).toEqual([]);
  });

  it('every migration is run, in its order', () => {
    const files = readdirSync(join(root, 'migrations')).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(5);
    expect(importsOf('apps/api/src/platform/database/migrations.ts')).toEqual(
      files.toSorted().map((name) => `migrations/${name}`),
    );
  });

  it('the published schema in the repository is the one that the resolvers make', async () => {
    const app = await createApp(configFor('postgres://nobody@127.0.0.1/none'));
    const stored = readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8');
    expect(stored, 'run `npm run generate:schema`').toBe(await publishedSchema(app));
  });
});
