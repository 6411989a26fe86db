import { decideDocument } from '@gremia/decision-rules/decide';
import type { ProcedureSettings } from '../boards/board.ts';
import type { Choice } from './ballot.ts';
import { type BallotAtClosing, finalRecord } from './final-record.ts';

export type Silence = NonNullable<ProcedureSettings['circulation']>['silence'];

const choiceOf: Readonly<Record<Silence, Choice>> = { abstention: 'abstain', consent: 'yes' };

/**
 * What a circulation's closing counts. Nobody attends it: who answers takes part, and takes part remotely. Where the
 * answers alone reach no quorum nothing is decided; where they do, silence counts as the rules of procedure say
 * (IT-Planungsrat, Beschluss 2021/14: no answer is an abstention). In a silence procedure silence is itself the
 * answer, so everybody takes part. See docs/decisions/0012.
 */
export function countSilence(ballot: BallotAtClosing, silence: Silence): BallotAtClosing {
  const answered = new Set(ballot.votes.map(({ seatId }) => seatId));
  const voters = ballot.seats.filter(
    ({ seatId, voting }) => voting && !ballot.recusedSeatIds.includes(seatId),
  );
  const answers = takenPartBy(
    ballot,
    voters.filter(({ seatId }) => answered.has(seatId)),
  );
  if (silence === 'abstention' && !isQuorate(answers)) return answers;
  const silent = voters.filter(({ seatId }) => !answered.has(seatId));
  const votes = silent.map(({ seatId }) => ({ seatId, choice: choiceOf[silence] }));
  return { ...takenPartBy(ballot, voters), votes: [...ballot.votes, ...votes] };
}

/** Remote, so that a rule about the room counts nobody; and that is no remote vote in a meeting that could be barred. */
function takenPartBy(ballot: BallotAtClosing, seats: BallotAtClosing['seats']): BallotAtClosing {
  const attendance = seats.map(({ seatId }) => ({ seatId, state: 'remote' as const }));
  return { ...ballot, settings: { remoteVoting: true }, attendance };
}

/** False as well where the rule does not fit the electorate any more: the closing says why. */
function isQuorate(ballot: BallotAtClosing): boolean {
  const answer = decideDocument(finalRecord(ballot));
  return answer.ok && answer.value.quorate;
}
