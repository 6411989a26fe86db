import {
  type DocumentNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';

/**
 * Whether a variable may be left out although its type is non-null, because it or a field of its input has a default.
 * The compiler (graphql-jit 0.8) takes such a variable for missing.
 */
export function relyOnDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
): boolean {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (operationName === '' || definition.name?.value === operationName),
  );
  return (operation?.variableDefinitions ?? []).some((variable) => reliesOnDefault(schema, variable));
}

function reliesOnDefault(schema: GraphQLSchema, { type, defaultValue }: VariableDefinitionNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE && defaultValue !== undefined) return true;
  const named = getNamedType(typeFromAST(schema, type));
  // Only an input type can be the type of a variable: validation has seen to it.
  return named !== undefined && hasDefaultInside(named as GraphQLInputType, new Set());
}

function hasDefaultInside(type: GraphQLInputType, seen: Set<GraphQLInputType>): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  return Object.values(named.getFields()).some(
    (field) =>
      (isNonNullType(field.type) && field.defaultValue !== undefined) || hasDefaultInside(field.type, seen),
  );
}
