import type { ChallengeKind } from '@gremia/domain/voting/challenge';
import type { ApiAnswer, Visitor } from './house.ts';

export interface ChallengesAnswer {
  readonly __typename?: string;
  readonly reason?: string;
  readonly open?: boolean;
  readonly demandedForm?: string | null;
  readonly challenges?: readonly {
    readonly kind: ChallengeKind;
    readonly share: string | null;
    readonly demandedBy: readonly string[];
    readonly present: number;
    readonly reached: boolean;
    readonly seats: readonly {
      readonly label: string;
      readonly demands: boolean;
      readonly hindrance: string | null;
    }[];
  }[];
}

const fields = `open demandedForm challenges {
  kind share demandedBy present reached seats { label demands hindrance } }`;

interface Demand {
  readonly itemId: string;
  readonly seatId: string;
  readonly kind?: ChallengeKind;
}

function onChallenge(act: 'raiseChallenge' | 'withdrawChallenge', refused: string) {
  return (who: Visitor, { kind = 'rollCall', ...demand }: Demand): Promise<ApiAnswer<ChallengesAnswer>> =>
    who.ask(
      act,
      `mutation ($input: ChallengeInput!) {
         ${act}(input: $input) { __typename ... on ItemChallenges { ${fields} } ... on ${refused} { reason } } }`,
      { input: { kind, ...demand } },
    );
}

export const raiseChallenge = onChallenge('raiseChallenge', 'RaiseChallengeRefused');
export const withdrawChallenge = onChallenge('withdrawChallenge', 'WithdrawChallengeRefused');

export function itemChallenges(who: Visitor, itemId: string): Promise<ApiAnswer<ChallengesAnswer>> {
  return who.ask('itemChallenges', `query ($id: ID!) { itemChallenges(itemId: $id) { ${fields} } }`, {
    id: itemId,
  });
}
