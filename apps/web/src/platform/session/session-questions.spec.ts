import { describe, expect, expectTypeOf, test } from 'vitest';
import { graphql, type ResultOf, type VariablesOf } from '../graphql/graphql';
import { signInText, signOutText, switchRoleText, viewerText, type Viewer } from './session-questions';

describe('what the frame asks about the session fits the schema', () => {
  test('the viewer is as the schema describes it', () => {
    const document = graphql(viewerText);
    expect(document.definitions).toHaveLength(1);
    expectTypeOf<ResultOf<typeof document>>().toEqualTypeOf<{ demo: boolean; viewer: Viewer | null }>();
  });

  test('the acts take what the schema asks for', () => {
    const acts = {
      signIn: graphql(signInText),
      switchRole: graphql(switchRoleText),
      signOut: graphql(signOutText),
    };
    expect(Object.values(acts)).toHaveLength(3);
    expectTypeOf<VariablesOf<typeof acts.signIn>>().toEqualTypeOf<{ personId: string }>();
    expectTypeOf<VariablesOf<typeof acts.switchRole>>().toEqualTypeOf<{ roleId: string }>();
    expectTypeOf<ResultOf<typeof acts.signOut>>().toEqualTypeOf<{ signOut: boolean }>();
  });
});
