import { type GraphQLSchema, isObjectType } from 'graphql';

/** What Nest gives every field that no resolver answers: it reads the property of the same name. */
const nestsReader = 'rootFieldResolver';

/**
 * Lets fields that are properties be read as such, as GraphQL does by itself: through a function for each, compiled
 * execution would call it and look for a promise at every leaf of an answer.
 */
export function readPropertiesPlainly(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === nestsReader) delete field.resolve;
    }
  }
}
