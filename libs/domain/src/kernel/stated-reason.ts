import { accept, type Outcome, refuse } from './outcome.ts';

/** A word at least: "Irrtum" is a reason, a dash is none. */
const shortestReason = 5;

/** In characters; what is longer belongs into a paper. */
export const longestStatedReason = 1_000;

export const statedReasonReasons = ['reasonMissing', 'reasonTooLong'] as const;
export type StatedReasonReason = (typeof statedReasonReasons)[number];

/** What somebody gives as the reason of an act that others have to live with, without the blanks around it. */
export function statedReason(text: string): Outcome<string, StatedReasonReason> {
  const said = text.trim();
  if (said.length < shortestReason) return refuse('reasonMissing');
  return said.length > longestStatedReason ? refuse('reasonTooLong') : accept(said);
}
