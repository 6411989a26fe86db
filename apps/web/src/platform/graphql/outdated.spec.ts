import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { problemKind } from './problem';

const told = (extensions: Record<string, string>) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('Nein.', { extensions })] });

test('a question that the renewed server does not know is told apart from a wrong address', () => {
  expect(problemKind(told({ code: 'INVALID_INPUT', reason: 'UNKNOWN_DOCUMENT' }))).toBe('outdated');
  expect(problemKind(told({ code: 'INVALID_INPUT' }))).toBe('INVALID_INPUT');
});
