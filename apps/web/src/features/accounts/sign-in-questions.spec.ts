import { expect, expectTypeOf, test } from 'vitest';
import { graphql, type ResultOf, type VariablesOf } from '../../platform/graphql/graphql';
import {
  type PasskeySignInAnswer,
  type SignInWays,
  signInWaysText,
  signInWithPasskeyText,
  startPasskeySignInText,
} from './sign-in-questions';

test('what the sign-in page asks fits the schema', () => {
  const asked = {
    ways: graphql(signInWaysText),
    start: graphql(startPasskeySignInText),
    signIn: graphql(signInWithPasskeyText),
  };
  expect(Object.values(asked).map(({ definitions }) => definitions.length)).toEqual([1, 1, 1]);
  expectTypeOf<ResultOf<typeof asked.ways>>().toEqualTypeOf<{ signInWays: SignInWays }>();
  expectTypeOf<ResultOf<typeof asked.start>>().toEqualTypeOf<{ startPasskeySignIn: string }>();
  expectTypeOf<ResultOf<typeof asked.signIn>>().toEqualTypeOf<{ signInWithPasskey: PasskeySignInAnswer }>();
  expectTypeOf<VariablesOf<typeof asked.signIn>>().toEqualTypeOf<{ response: string }>();
});
