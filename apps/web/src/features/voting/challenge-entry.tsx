import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { CheckboxGroup } from '@gremia/ui/checkbox-group';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { useTicks } from '../../platform/act/use-ticks';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { useShareWords } from '../boards/boards.public';
import { challengeRefusals, challengeWords, withdrawalRefusals } from './challenge-words';

export const ChallengeEntryFragment = graphql(`
  fragment ChallengeEntry on Challenge {
    kind
    share
    demandedBy
    present
    reached
    seats {
      seatId
      label
      demands
      hindrance
    }
  }
`);

const RaiseMutation = graphql(`
  mutation RaiseChallenge($input: ChallengeInput!) {
    acted: raiseChallenge(input: $input) {
      __typename
      ... on RaiseChallengeRefused {
        reason
      }
    }
  }
`);

const WithdrawMutation = graphql(`
  mutation WithdrawChallenge($input: ChallengeInput!) {
    acted: withdrawChallenge(input: $input) {
      __typename
      ... on WithdrawChallengeRefused {
        reason
      }
    }
  }
`);

type Challenge = ResultOf<typeof ChallengeEntryFragment>;

export interface ChallengeEntryProps {
  itemId: string;
  challenge: FragmentOf<typeof ChallengeEntryFragment>;
  entersForOthers: boolean;
  onActed: () => void;
}

/** One demand: how far it has come, and what the viewer can do about it. */
export function ChallengeEntry({ itemId, challenge: masked, entersForOthers, onActed }: ChallengeEntryProps) {
  const { t } = useLingui();
  const shareWords = useShareWords();
  const { problem, act } = useAct(onActed);
  const challenge = readFragment(ChallengeEntryFragment, masked);
  const { kind, share, demandedBy, present } = challenge;
  const words = challengeWords[kind];
  const needed = shareWords(share ?? '');
  const count = demandedBy.length;

  async function change(seatId: string, demand: boolean): Promise<boolean> {
    const input = { itemId, seatId, kind };
    return demand
      ? await act(RaiseMutation, { input }, challengeRefusals)
      : await act(WithdrawMutation, { input }, withdrawalRefusals);
  }

  return (
    <div className="stack">
      <ActProblem problem={problem} headingLevel={4} />
      <p>
        <strong>{t(words.name)}:</strong>{' '}
        {t`${count} von ${present} Anwesenden verlangen sie, nötig ist ${needed}.`}
        {count === 0 ? null : <span className="muted"> {demandedBy.join('; ')}</span>}
      </p>
      {entersForOthers ? (
        <FromTheRoom challenge={challenge} onChange={change} />
      ) : (
        <OwnSeats challenge={challenge} onChange={change} />
      )}
    </div>
  );
}

interface SeatsProps {
  challenge: Challenge;
  onChange: (seatId: string, demand: boolean) => Promise<boolean>;
}

function OwnSeats({ challenge: { kind, seats }, onChange }: SeatsProps) {
  const { t } = useLingui();
  const words = challengeWords[kind];
  const able = seats.filter(({ demands, hindrance }) => demands || hindrance === null);
  if (able.length === 0) return null;
  return (
    <div className="button-row">
      {able.map(({ seatId, label, demands }) => (
        <Button key={seatId} variant="secondary" onClick={() => void onChange(seatId, !demands)}>
          {t(demands ? words.withdraw : words.demand)}
          {able.length > 1 ? ` (${label})` : ''}
        </Button>
      ))}
    </div>
  );
}

function FromTheRoom({ challenge: { kind, seats }, onChange }: SeatsProps) {
  const { t } = useLingui();
  const demands = (id: string) => seats.some(({ seatId, demands }) => seatId === id && demands);
  const { isTicked, tick } = useTicks(demands);
  const demanding = seats.map(({ seatId }) => seatId).filter(isTicked);

  return (
    <details>
      <summary>{t(challengeWords[kind].fromTheRoom)}</summary>
      <CheckboxGroup
        label={t(challengeWords[kind].whoDemands)}
        values={demanding}
        choices={seats.map(({ seatId, label }) => ({ value: seatId, label }))}
        onChange={(values) => {
          for (const { seatId } of seats) {
            const demand = values.includes(seatId);
            if (demand !== isTicked(seatId)) void tick(seatId, demand, () => onChange(seatId, demand));
          }
        }}
      />
    </details>
  );
}
