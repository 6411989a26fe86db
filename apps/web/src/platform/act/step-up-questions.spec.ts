import { expect, expectTypeOf, test } from 'vitest';
import { graphql, type ResultOf, type VariablesOf } from '../graphql/graphql';
import {
  type ProofAnswer,
  type ProofWays,
  proofWaysText,
  proveWithPasskeyText,
  type StartProofAnswer,
  startPasskeyProofText,
} from './step-up-questions';

test('what is asked for a proof fits the schema', () => {
  const asked = {
    ways: graphql(proofWaysText),
    start: graphql(startPasskeyProofText),
    prove: graphql(proveWithPasskeyText),
  };
  expect(Object.values(asked).map(({ definitions }) => definitions.length)).toEqual([1, 1, 1]);
  expectTypeOf<ResultOf<typeof asked.ways>>().toEqualTypeOf<ProofWays>();
  expectTypeOf<ResultOf<typeof asked.start>>().toEqualTypeOf<{ startPasskeyProof: StartProofAnswer }>();
  expectTypeOf<ResultOf<typeof asked.prove>>().toEqualTypeOf<{ proveWithPasskey: ProofAnswer }>();
  expectTypeOf<VariablesOf<typeof asked.prove>>().toEqualTypeOf<{ response: string }>();
});
