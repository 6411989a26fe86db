import { afterAll, beforeAll, expect, it } from 'vitest';
import { scopeByLaw } from '@gremia/domain/implementation/confirm-federal-decision';
import { everyGemeinde, isInScope, type Scope, type ScopedBody } from '@gremia/domain/public-bodies/scope';
import { bodiesInScope } from '../../../apps/api/src/features/implementation/scope.sql.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

const none: Scope = { ...everyGemeinde, kinds: [] };
const scopes: readonly (readonly [string, Scope])[] = [
  ['every Gemeinde', everyGemeinde],
  ['nobody', none],
  ['keys only', { ...none, keys: ['05766048', 'mhkbd'] }],
  ['building supervision by law', scopeByLaw('buildingSupervision')],
  [
    'land-use planning by law, corrected',
    scopeByLaw('landUsePlanning', { added: ['05766000'], removed: ['05315000'] }),
  ],
  ['everybody by law', scopeByLaw(null)],
  ['a size class of a region', { ...everyGemeinde, sizeClasses: ['10000-24999'], regions: ['057'] }],
  ['the Gemeinden of two Kreise', { ...everyGemeinde, districts: ['05766000', '05758000'] }],
  ['who is served by a provider', { ...none, providers: ['owl-it'], except: ['05766048'] }],
];

let api: TestApi;
let bodies: readonly ScopedBody[];
beforeAll(async () => {
  api = await startApi({ database: seeded });
  bodies = await api.sql<ScopedBody & Record<string, unknown>>(
    `SELECT body.key, body.kind, body.size_class AS "sizeClass", body.region_code AS "regionCode",
            body.kreis_key AS "kreisKey", provider.key AS "providerKey",
            ARRAY(SELECT task FROM competence WHERE public_body_id = body.id) AS competences
     FROM public_body body LEFT JOIN public_body provider ON provider.id = body.provider_id`,
  );
});
afterAll(() => api.stop());

it.each(scopes)('the statement selects the bodies that the rule book names: %s', async (_, scope) => {
  const selected = await api.sql<{ key: string }>(
    `SELECT key FROM (${bodiesInScope('$1::jsonb')}) addressed`,
    [JSON.stringify(scope)],
  );
  const expected = bodies.filter((body) => isInScope(scope, body)).map(({ key }) => key);
  expect(selected.map(({ key }) => key).sort()).toEqual(expected.sort());
});
