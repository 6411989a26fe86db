import {
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { operationAt, rootFields } from './operations.ts';
import type { World } from './world.ts';

const deepest = 7;

/** Asks a query's root field for everything that it can tell without further arguments. */
export function wholeQuery(schema: GraphQLSchema, name: string, world: World) {
  const field = rootFields(schema, 'query')[name];
  if (field === undefined) throw new Error(`The schema has no query ${name}`);
  const { query, variables } = operationAt(schema, 'query', name, world);
  return { query: query.replace(' { __typename }', selection(field.type, deepest)), variables };
}

function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named))
    return ` { ${named
      .getTypes()
      .map((member) => `... on ${member.name}${selection(member, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(
    ({ args, type: told }) =>
      args.every((argument) => !isNonNullType(argument.type) || argument.defaultValue !== undefined) &&
      (depth > 0 || !isCompositeType(getNamedType(told))),
  );
  return ` { __typename ${fields.map(({ name, type: told }) => name + selection(told, depth - 1)).join(' ')} }`;
}
