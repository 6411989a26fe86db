import { expect, expectTypeOf, test } from 'vitest';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { demoPersonsText, type DemoPerson } from './use-demo-persons';

test('the demo persons are as the schema describes them', () => {
  const document = graphql(demoPersonsText);
  expect(document.definitions).toHaveLength(1);
  expectTypeOf<ResultOf<typeof document>>().toEqualTypeOf<{ demoPersons: DemoPerson[] }>();
});
