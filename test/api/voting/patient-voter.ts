import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Choice } from '@gremia/domain/voting/ballot';
import { type ActAnswer, castVote } from './ballot-acts.ts';
import type { ApiAnswer, Visitor } from './house.ts';

const longestMs = 90_000;
const betweenMs = 15;

/**
 * Asks until somebody answers, as a person does whose page says „noch nicht gezählt“. A lost connection and a masked
 * error tell nothing about what was done; every other answer is one.
 */
export async function untilAnswered(ask: () => Promise<ApiAnswer<ActAnswer>>): Promise<ActAnswer> {
  const patience = AbortSignal.timeout(longestMs);
  while (!patience.aborted) {
    const answer = await ask().catch(lostConnection);
    if (answer?.data) return answer.data;
    if (answer !== null && answer.code !== 'INTERNAL') throw new Error(`The API said ${answer.code}`);
    await pause(betweenMs);
  }
  throw new Error('Nobody answered');
}

/** How `fetch` tells that the other side went away, before or during its answer. */
function lostConnection(error: unknown): null {
  if (error instanceof TypeError) return null;
  throw error;
}

/** A vote that was acknowledged. */
export interface Acknowledged {
  readonly seatId: string;
  readonly intent: string;
  readonly choice: Choice;
}

/** One member: what was acknowledged to them, in order, and what was refused. */
export class PatientVoter {
  readonly acknowledged: Acknowledged[] = [];
  readonly refused: { readonly intent: string; readonly reason: string }[] = [];

  constructor(
    private readonly who: Visitor,
    readonly seatId: string,
  ) {}

  async cast(ballotId: string, choice: Choice): Promise<void> {
    const intent = randomUUID();
    const { seatId } = this;
    const answer = await untilAnswered(() => castVote(this.who, { ballotId, seatId, choice, intent }));
    if (answer.__typename === 'Vote') this.acknowledged.push({ seatId, intent, choice });
    else this.refused.push({ intent, reason: answer.reason ?? '' });
  }

  /** What counts for the seat; null where nothing was acknowledged. */
  get last(): Acknowledged | null {
    return this.acknowledged.at(-1) ?? null;
  }
}
