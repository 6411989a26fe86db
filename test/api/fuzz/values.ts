import {
  type GraphQLInputType,
  type GraphQLNamedInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Chance } from '../../support/chance.ts';

/** Ids, slugs and keys that exist, so that not every operation ends at the first door. */
export type Known = readonly [string, ...string[]];

const texts: readonly [string, ...string[]] = [
  'Prüfung',
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '‮rückwärts',
  '👩‍👩‍👧'.repeat(20),
  'x'.repeat(5_000),
  "'; --",
  '%_\\',
  '{{7*7}}',
  '=1+1',
  '2026-11-22',
  '05766048',
  '../../etc/passwd',
  'javascript:alert(1)',
  'https://[::1',
  '-1',
  '1e309',
];
const numbers: readonly [number, ...number[]] = [
  0,
  1,
  -1,
  2,
  10,
  100,
  2_147_483_647,
  -2_147_483_648,
  2_147_483_648,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
];
const days: readonly [string, ...string[]] = [
  '2026-11-22',
  '2027-06-01',
  '0001-01-01',
  '9999-12-31',
  '2026-02-30',
  '0000-00-00',
  '22.11.2026',
  '275760-09-13',
];
const instants: readonly [string, ...string[]] = [
  '2026-11-22T09:00:00Z',
  '2027-06-01T09:00:00+02:00',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T09:00:00+99:99',
  'heute',
];

/** One value in ten has another type than the schema says. */
const oddOnesIn = 9;

/** A value that somebody could send for an input of this type. */
export function valueFor(type: GraphQLInputType, chance: Chance, known: Known, depth = 0): unknown {
  if (chance.upTo(oddOnesIn * 4) === 0) return odd(chance);
  if (isNonNullType(type)) return valueFor(type.ofType, chance, known, depth);
  if (isListType(type)) {
    const { ofType } = type;
    const length = chance.oneOf([0, 1, 1, 2, 5, 40]);
    return Array.from({ length: depth > 2 ? 1 : length }, () => valueFor(ofType, chance, known, depth + 1));
  }
  return namedValue(type, chance, known, depth);
}

function namedValue(type: GraphQLNamedInputType, chance: Chance, known: Known, depth: number): unknown {
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 4 && chance.upTo(1) === 0),
    );
    const entries = fields.map((field) => [field.name, valueFor(field.type, chance, known, depth + 1)]);
    const stranger = chance.upTo(30) === 0 ? [['stranger', 1]] : [];
    return Object.fromEntries([...entries, ...stranger]);
  }
  if (isEnumType(type)) {
    const [first = '', ...rest] = type.getValues().map(({ name }) => name);
    return chance.oneOf([first, ...rest]);
  }
  return scalar(type.name, chance, known);
}

function scalar(name: string, chance: Chance, known: Known): unknown {
  if (name === 'Boolean') return chance.upTo(1) === 0;
  if (name === 'Int' || name === 'Float') return chance.oneOf(numbers);
  if (name === 'Date') return chance.oneOf(days);
  if (name === 'DateTime') return chance.oneOf(instants);
  if (name === 'ID') return chance.upTo(3) === 0 ? chance.oneOf(texts) : chance.oneOf(known);
  return chance.upTo(4) === 0 ? chance.oneOf(known) : chance.oneOf(texts);
}

function odd(chance: Chance): unknown {
  return chance.oneOf<unknown>([null, 1, 'x', true, [], {}, [[[]]], { id: null }, 1e21]);
}
