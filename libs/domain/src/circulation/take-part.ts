import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { statedReason, statedReasonReasons } from '../kernel/stated-reason.ts';
import { type Attending, representationReason, representationReasons } from '../voting/representation.ts';
import { isOver } from '../voting/scheduled-ballot.ts';
import { circulationLifecycle } from './circulation.ts';
import type { RunningCirculation } from './circulation-course.ts';

const longestComment = 5000;

export const commentReasons = ['feedbackOver', 'recused', 'textMissing', 'textTooLong'] as const;
export type CommentReason = (typeof commentReasons)[number];

/** A comment is welcome from everybody who sits on the board, voting or advising, until the feedback phase ends. */
export function comment(
  { state, now, feedbackEndsAt }: RunningCirculation,
  recused: boolean,
  text: string,
): Outcome<{ readonly text: string }, CommentReason> {
  if (state !== 'feedback' || isOver(feedbackEndsAt, now)) return refuse('feedbackOver');
  if (recused) return refuse('recused');
  const said = text.trim();
  if (said === '') return refuse('textMissing');
  return said.length > longestComment ? refuse('textTooLong') : accept({ text: said });
}

export interface SeatInCirculation {
  readonly voting: boolean;
  readonly recused: boolean;
  /** The deputy who acts for the seat; null where the member does. */
  readonly deputyId: string | null;
}

export const objectReasons = [
  'ended',
  'afterDeadline',
  'advisorySeat',
  'recused',
  ...representationReasons,
  ...statedReasonReasons,
] as const;
export type ObjectReason = (typeof objectReasons)[number];

/**
 * A member wants the matter decided in a meeting: no other has to agree. Only the procedure is objected to, so that
 * advisory seats, which have no vote in it, do not.
 */
export function objectToCirculation(
  { state, now, votingEndsAt }: RunningCirculation,
  seat: SeatInCirculation,
  member: Attending,
  reason: string,
): Outcome<{ readonly state: 'objected'; readonly reason: string }, ObjectReason> {
  if (next(circulationLifecycle, state, 'object') !== 'objected') return refuse('ended');
  if (isOver(votingEndsAt, now)) return refuse('afterDeadline');
  if (!seat.voting) return refuse('advisorySeat');
  if (seat.recused) return refuse('recused');
  const barred = representationReason(seat.deputyId, member);
  if (barred !== null) return refuse(barred);
  const said = statedReason(reason);
  return said.accepted ? accept({ state: 'objected', reason: said.fact }) : said;
}

export const representReasons = ['ended', 'notADeputy'] as const;
export type RepresentReason = (typeof representReasons)[number];

/**
 * Nobody attends a circulation, so the member (or the secretariat for it) says that it is hindered and which deputy
 * acts instead; it may take that back.
 * @param deputyId null where the member acts again
 */
export function representSeat(
  { state }: Pick<RunningCirculation, 'state'>,
  deputies: readonly string[],
  deputyId: string | null,
): Outcome<{ readonly deputyId: string | null }, RepresentReason> {
  if (state !== 'feedback' && state !== 'voting') return refuse('ended');
  if (deputyId !== null && !deputies.includes(deputyId)) return refuse('notADeputy');
  return accept({ deputyId });
}

export const recuseReasons = ['ended', 'alreadyVoted', ...statedReasonReasons] as const;
export type RecuseReason = (typeof recuseReasons)[number];

/** A recused seat leaves the electorate and sees no papers; a vote that is cast is not taken away by it. */
export function recuseSeat(
  { state }: Pick<RunningCirculation, 'state'>,
  hasVoted: boolean,
  reason: string,
): Outcome<{ readonly reason: string }, RecuseReason> {
  if (state !== 'feedback' && state !== 'voting') return refuse('ended');
  if (hasVoted) return refuse('alreadyVoted');
  const said = statedReason(reason);
  return said.accepted ? accept({ reason: said.fact }) : said;
}
