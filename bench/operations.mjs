import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { root } from './product.mjs';

const schema = buildSchema(readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8'));

/** Every field that needs no argument, as deep as the type goes. @param {any} type @returns {string} */
function selection(type) {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    return ` { ${named
      .getTypes()
      .map((member) => `... on ${member.name}${selection(member)}`)
      .join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter((field) => field.args.length === 0);
  return ` { ${fields.map((field) => field.name + selection(field.type)).join(' ')} }`;
}

/** A query for all that a root field tells: what a page can at most ask. @param {string} field @param {string} [given] */
function wholeOf(field, given = '') {
  const type = schema.getQueryType()?.getFields()[field]?.type;
  if (type === undefined) throw new Error(`There is no root field ${field}`);
  const whole = selection(isNonNullType(type) || isListType(type) ? type : getNamedType(type));
  return `query Bench { ${field}${given}${whole} }`;
}

/** The reads that are measured, with the least share of the floor that they must reach. */
export const reads = [
  {
    name: 'register',
    title: 'Register, first page',
    query: wholeOf('register', '(first: 25)'),
    atLeast: 0.35,
  },
  {
    name: 'municipality',
    title: 'Page of a municipality',
    query: wholeOf('municipality', '(key: "05766040")'),
    atLeast: 0.5,
  },
  { name: 'rollup', title: 'Roll-up of the duties of a decision', query: null, atLeast: 0.65 },
];

/** @param {string} slug */
export function rollupOf(slug) {
  return wholeOf('rollout', `(slug: "${slug}")`);
}

export const reportMutation = `mutation Bench($input: ReportOnObligationInput!) {
  reportOnObligation(input: $input) { __typename ... on ReportOnObligationRefused { reason } } }`;
