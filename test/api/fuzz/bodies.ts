import type { Chance } from '../../support/chance.ts';

export interface MangledBody {
  readonly type: string;
  readonly body: Uint8Array;
}

const types: readonly [string, ...string[]] = [
  'application/json',
  'application/json',
  'application/json',
  'application/json; charset=utf-16',
  'application/graphql',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'text/csv',
  '',
];

const shapes: readonly [string, ...string[]] = [
  '{"query":"{ boards { slug } }"}',
  '{"query":"{ boards { slug } }","variables":null,"operationName":null,"extensions":{}}',
  '{"query":"query A { boards { slug } } query B { __typename }","operationName":"B"}',
  '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
  '{"query":["{ __typename }"]}',
  '{"query":{"a":1}}',
  '{"query":null}',
  '{"query":"{ __typename }","variables":[1,2]}',
  '{"query":"{ __typename }","variables":"x","operationName":7}',
  '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
  '{"query":"query ($a: [[[Int]]]) { __typename }","variables":{"a":[[[[[1]]]]]}}',
  '{"query":"fragment A on Query { ...A } { ...A }"}',
  '{"query":"subscription { rolloutChanged(slug: \\"x\\") { __typename } }"}',
  '{"query":"{ __schema { types { fields { type { ofType { name } } } } } }"}',
  '{"query":"{ boards @include(if: 3) @skip(if: null) { slug } }"}',
  '{"__proto__":{"query":"{ __typename }"},"constructor":{"prototype":{}}}',
  '{}',
  '""',
  'null',
  '{"query":"{ __typename }"',
  '',
];

/** A request's body with bytes flipped, taken out, doubled or put in; now and then very deep or very long. */
export function bodyBy(chance: Chance): MangledBody {
  const type = chance.oneOf(types);
  if (chance.upTo(40) === 0) return { type, body: Buffer.from(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) };
  if (chance.upTo(40) === 0) return { type, body: Buffer.from(`{"query":"{ ${'a '.repeat(200_000)}}"}`) };
  const bytes = [...Buffer.from(chance.oneOf(shapes))];
  const changes = chance.upTo(6);
  for (let change = 0; change < changes; change += 1) mangle(bytes, chance);
  return { type, body: Uint8Array.from(bytes) };
}

function mangle(bytes: number[], chance: Chance): void {
  const at = chance.upTo(Math.max(0, bytes.length - 1));
  const kind = chance.oneOf(['flip', 'cut', 'put', 'double', 'end'] as const);
  if (kind === 'flip') bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.upTo(7));
  if (kind === 'cut') bytes.splice(at, 1 + chance.upTo(5));
  if (kind === 'put') bytes.splice(at, 0, chance.upTo(255));
  if (kind === 'double') bytes.splice(at, 0, ...bytes.slice(at, at + chance.upTo(30)));
  if (kind === 'end') bytes.length = at;
}
