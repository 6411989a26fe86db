import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isIntrospectionType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(async () => (api = await startApi({ database: seeded })));
afterAll(() => api.stop());

it('fields are read as properties, but for those that a resolver answers', () => {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const byFunction = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type) && !roots.includes(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => field.resolve !== undefined);
  expect(byFunction.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual(['MeetingLive.ballots']);
});
