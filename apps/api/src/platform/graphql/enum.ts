import { registerEnumType } from '@nestjs/graphql';

/**
 * Publishes a union of the domain as a GraphQL enum whose names are the domain's own strings, so that domain,
 * database, API and web share one spelling. Use the result in `@Field(() => …)`.
 */
export function graphqlEnum<Value extends string>(
  name: string,
  values: readonly Value[],
  description?: string,
): Readonly<Record<Value, Value>> {
  const names = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(names, { name, ...(description === undefined ? {} : { description }) });
  return names;
}
