import { useState } from 'react';
import type { StepUpReason } from '@gremia/domain/boards/step-up';
import type { Choice } from '@gremia/domain/voting/ballot';
import type { CastVoteReason } from '@gremia/domain/voting/cast-vote';
import type { WithProof } from '../../platform/act/use-step-up';
import { sendVote } from './send-vote';
import { forgetUnsentVote, keepUnsentVote, readUnsentVote, type UnsentVote, type Voter } from './unsent-vote';

export interface SeatOfBallot extends Voter {
  /** The intent under which the server counts the seat's vote now. */
  readonly countedIntent: string | null;
}

export type Trouble = CastVoteReason | StepUpReason | 'denied' | null;

/** What came of the last try, and the ways on. */
export interface VoteAct {
  readonly pending: boolean;
  /** Sent and not acknowledged; the page must say that it is not counted. */
  readonly unsent: UnsentVote | null;
  readonly trouble: Trouble;
  readonly counted: { readonly choice: Choice; readonly castAt: string } | null;
  /** Casts the vote; the same key again where the same choice was not acknowledged. */
  readonly cast: (choice: Choice) => Promise<boolean>;
  /** Gives up what was not acknowledged. */
  readonly discard: () => void;
}

export function useCastVote(
  { countedIntent, ...voter }: SeatOfBallot,
  onSettled: () => void,
  withProof: WithProof,
): VoteAct {
  const [kept, setKept] = useState(() => readUnsentVote(voter));
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [counted, setCounted] = useState<VoteAct['counted']>(null);
  // The server counts it already: only its answer was lost.
  const unsent = kept?.intent === countedIntent ? null : kept;

  function forget() {
    forgetUnsentVote(voter);
    setKept(null);
  }

  async function cast(choice: Choice): Promise<boolean> {
    const { ballotId, seatId } = voter;
    const intent = unsent?.choice === choice ? unsent.intent : crypto.randomUUID();
    keepUnsentVote(voter, { intent, choice });
    setPending(true);
    setTrouble(null);
    const delivery = await withProof(() => sendVote({ ballotId, seatId, choice, intent }));
    setPending(false);
    if (delivery.kind === 'unanswered') {
      setKept({ intent, choice });
      return false;
    }
    forget();
    if (delivery.kind === 'counted') setCounted({ choice: delivery.choice, castAt: delivery.castAt });
    else setTrouble(delivery.kind === 'refused' ? delivery.reason : 'denied');
    // Read again without the session, the page would be a visitor's and hold neither the choice nor what went wrong.
    if (delivery.kind !== 'denied') onSettled();
    return delivery.kind === 'counted';
  }

  function discard() {
    forget();
    onSettled();
  }

  return { pending, unsent, trouble, counted, cast, discard };
}
