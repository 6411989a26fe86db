import { type Choice, choices } from '@gremia/domain/voting/ballot';

/** A vote that was sent and not acknowledged: perhaps counted, perhaps not. */
export interface UnsentVote {
  readonly intent: string;
  readonly choice: Choice;
}

/** Whose vote it is: who votes for the same seat in the same tab finds nothing of somebody else. */
export interface Voter {
  readonly ballotId: string;
  readonly seatId: string;
  readonly personId: string;
}

/** Where the key waits; only in this tab until signing out, and never sent from here by itself. */
function nameOf({ ballotId, seatId, personId }: Voter): string {
  return `gremia.stimme.${personId}.${ballotId}.${seatId}`;
}

/** Null where nothing waits, or where the browser keeps nothing. */
export function readUnsentVote(voter: Voter): UnsentVote | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(nameOf(voter)) ?? 'null');
    return isUnsentVote(value) ? value : null;
  } catch {
    return null;
  }
}

export function keepUnsentVote(voter: Voter, vote: UnsentVote): void {
  try {
    sessionStorage.setItem(nameOf(voter), JSON.stringify(vote));
  } catch {
    // A browser that keeps nothing still votes; only a reload would forget the key.
  }
}

export function forgetUnsentVote(voter: Voter): void {
  try {
    sessionStorage.removeItem(nameOf(voter));
  } catch {
    // Nothing was kept.
  }
}

function isUnsentVote(value: unknown): value is UnsentVote {
  if (typeof value !== 'object' || value === null || !('intent' in value) || !('choice' in value))
    return false;
  return typeof value.intent === 'string' && choices.some((choice) => choice === value.choice);
}
