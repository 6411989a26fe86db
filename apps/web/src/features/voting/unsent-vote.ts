import { type Choice, choices } from '@gremia/domain/voting/ballot';

/** A vote that was sent and not acknowledged: perhaps counted, perhaps not. */
export interface UnsentVote {
  readonly intent: string;
  readonly choice: Choice;
}

/** Where the key waits; only in this tab, and never sent from here by itself. */
function nameOf(ballotId: string, seatId: string): string {
  return `gremia.stimme.${ballotId}.${seatId}`;
}

/** Null where nothing waits, or where the browser keeps nothing. */
export function readUnsentVote(ballotId: string, seatId: string): UnsentVote | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(nameOf(ballotId, seatId)) ?? 'null');
    return isUnsentVote(value) ? value : null;
  } catch {
    return null;
  }
}

export function keepUnsentVote(ballotId: string, seatId: string, vote: UnsentVote): void {
  try {
    sessionStorage.setItem(nameOf(ballotId, seatId), JSON.stringify(vote));
  } catch {
    // A browser that keeps nothing still votes; only a reload would forget the key.
  }
}

export function forgetUnsentVote(ballotId: string, seatId: string): void {
  try {
    sessionStorage.removeItem(nameOf(ballotId, seatId));
  } catch {
    // Nothing was kept.
  }
}

function isUnsentVote(value: unknown): value is UnsentVote {
  if (typeof value !== 'object' || value === null || !('intent' in value) || !('choice' in value))
    return false;
  return typeof value.intent === 'string' && choices.some((choice) => choice === value.choice);
}
