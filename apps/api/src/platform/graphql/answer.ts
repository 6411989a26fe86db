import type { Outcome } from '@gremia/domain/kernel/outcome';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from './enum.ts';

type Class<T> = new (...given: never[]) => T;

/** The rule book's no, as data. */
export class Refusal<Reason extends string = string> {
  constructor(readonly reason: Reason) {}
}

/** What the resolver of an act returns: the fact, or the refusal. */
export type Answer<Fact, Reason extends string = string> = Fact | Refusal<Reason>;

/** Translates an outcome; the only thing that a resolver of an act has to do with it. */
export function answer<Fact, Reason extends string>(outcome: Outcome<Fact, Reason>): Answer<Fact, Reason> {
  return outcome.accepted ? outcome.fact : new Refusal(outcome.reason);
}

/** The object type of an act's refusal: `refusalType('CastVoteRefused', castVoteReasons)`; adds `CastVoteReason`. */
export function refusalType<Reason extends string>(
  name: `${string}Refused`,
  reasons: readonly Reason[],
): Class<Refusal<Reason>> {
  const reasonEnum = graphqlEnum(name.replace(/Refused$/, 'Reason'), reasons);
  class Refused extends Refusal<Reason> {}
  Field(() => reasonEnum)(Refused.prototype, 'reason');
  ObjectType(name)(Refused);
  return Refused;
}

/** The union of an act's answers: `answerUnion('CastVoteAnswer', Vote, CastVoteRefused)`. */
export function answerUnion<Fact, Reason extends string>(
  name: string,
  fact: Class<Fact>,
  refused: Class<Refusal<Reason>>,
) {
  return createUnionType({
    name,
    types: () => [fact, refused] as const,
    resolveType: (value: unknown) => (value instanceof Refusal ? refused : fact),
  });
}
