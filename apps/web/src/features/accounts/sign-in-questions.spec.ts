import { expect, expectTypeOf, test } from 'vitest';
import { graphql, type ResultOf, type VariablesOf } from '../../platform/graphql/graphql';
import {
  type CodeAnswer,
  requestSignInLinkText,
  signInWithCodeText,
  acceptInvitationText,
  type InvitationAnswer,
  type LeaveAnswer,
  leaveForProviderText,
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
    leave: graphql(leaveForProviderText),
    accept: graphql(acceptInvitationText),
    request: graphql(requestSignInLinkText),
    code: graphql(signInWithCodeText),
  };
  expect(Object.values(asked).map(({ definitions }) => definitions.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expectTypeOf<ResultOf<typeof asked.ways>>().toEqualTypeOf<{ signInWays: SignInWays }>();
  expectTypeOf<ResultOf<typeof asked.start>>().toEqualTypeOf<{ startPasskeySignIn: string }>();
  expectTypeOf<ResultOf<typeof asked.signIn>>().toEqualTypeOf<{ signInWithPasskey: PasskeySignInAnswer }>();
  expectTypeOf<ResultOf<typeof asked.request>>().toEqualTypeOf<{ requestSignInLink: boolean }>();
  expectTypeOf<ResultOf<typeof asked.code>>().toEqualTypeOf<{ signInWithCode: CodeAnswer }>();
  expectTypeOf<VariablesOf<typeof asked.code>>().toEqualTypeOf<{ token: string; code: string }>();
  expectTypeOf<VariablesOf<typeof asked.leave>>().toEqualTypeOf<{ wayOn?: string | null }>();
  expectTypeOf<ResultOf<typeof asked.leave>>().toEqualTypeOf<{ leaveForProvider: LeaveAnswer }>();
  expectTypeOf<ResultOf<typeof asked.accept>>().toEqualTypeOf<{ acceptInvitation: InvitationAnswer }>();
  expectTypeOf<VariablesOf<typeof asked.accept>>().toEqualTypeOf<{ token: string }>();
  expectTypeOf<VariablesOf<typeof asked.signIn>>().toEqualTypeOf<{ response: string }>();
});
