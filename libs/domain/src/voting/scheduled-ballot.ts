import type { ProcedureSettings } from '../boards/board.ts';
import { isFarAhead } from '../kernel/far-ahead.ts';
import type { BallotForm } from './ballot.ts';

export const deadlineReasons = [
  'deadlinePassed',
  'deadlineTooSoon',
  'deadlineTooFarAhead',
  'deadlineNeedsSingleVotes',
] as const;
export type DeadlineReason = (typeof deadlineReasons)[number];

export interface Schedule {
  /** The database's time. */
  readonly now: Date;
  /** The second from which a vote is late; null where chair or secretariat close. */
  readonly deadline: Date | null;
  readonly form: BallotForm;
  readonly minimumVotingHours: ProcedureSettings['minimumVotingHours'];
}

const hourMs = 3_600_000;

/** Forms whose votes come in one by one, at each seat's own time. */
const withSingleVotes: ReadonlySet<BallotForm> = new Set(['openElectronic', 'rollCall']);

/** Why a ballot cannot be open until then; null where it can. Hours are hours of the clock, not of the calendar. */
export function deadlineReason(schedule: Schedule): DeadlineReason | null {
  const { now, deadline, form, minimumVotingHours } = schedule;
  if (deadline === null) return null;
  if (!withSingleVotes.has(form)) return 'deadlineNeedsSingleVotes';
  if (deadline <= now) return 'deadlinePassed';
  if (isFarAhead(deadline, now)) return 'deadlineTooFarAhead';
  const hours = (deadline.getTime() - now.getTime()) / hourMs;
  return hours < (minimumVotingHours ?? 0) ? 'deadlineTooSoon' : null;
}

/** True from the very second that the deadline names. */
export function isOver(deadline: Date | null, now: Date): boolean {
  return deadline !== null && now >= deadline;
}
