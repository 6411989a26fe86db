import { useState } from 'react';
import type { ConsentObjectionReason } from '@gremia/domain/voting/consent-list-objection';
import { sendObjection, type Speaker } from './consent-list-send';

/** What came of the last try. */
export type ObjectionTrouble = ConsentObjectionReason | 'denied' | 'unanswered' | null;

export interface ObjectionAct {
  readonly trouble: ObjectionTrouble;
  /** Objects for the seat; the same key again where the answer was lost. True if it is recorded. */
  readonly object: (itemId: string, seatId: string) => Promise<boolean>;
}

/** Where the key waits while the answer is missing; only in this tab, and never sent from here by itself. */
function nameOf(itemId: string, seatId: string): string {
  return `gremia.widerspruch.${itemId}.${seatId}`;
}

export function useConsentObjection(speaker: Speaker, onSettled: () => void): ObjectionAct {
  const [trouble, setTrouble] = useState<ObjectionTrouble>(null);

  async function object(itemId: string, seatId: string): Promise<boolean> {
    const intent = keyFor(itemId, seatId);
    setTrouble(null);
    const delivery = await sendObjection({ itemId, seatId, intent }, speaker);
    if (delivery.kind !== 'unanswered') forgetKey(itemId, seatId);
    setTrouble(troubleOf(delivery));
    // Read again without the session, the page would be a visitor's and would not say what went wrong.
    if (delivery.kind !== 'denied') onSettled();
    return delivery.kind === 'recorded';
  }

  return { trouble, object };
}

function troubleOf(delivery: Awaited<ReturnType<typeof sendObjection>>): ObjectionTrouble {
  if (delivery.kind === 'recorded') return null;
  return delivery.kind === 'refused' ? delivery.reason : delivery.kind;
}

/** The key of the try that was not answered, or a new one that is kept until there is an answer. */
function keyFor(itemId: string, seatId: string): string {
  const fresh = crypto.randomUUID();
  try {
    const kept = sessionStorage.getItem(nameOf(itemId, seatId));
    if (kept !== null) return kept;
    sessionStorage.setItem(nameOf(itemId, seatId), fresh);
  } catch {
    // A browser that keeps nothing still objects; only a lost answer is then asked under a new key.
  }
  return fresh;
}

function forgetKey(itemId: string, seatId: string): void {
  try {
    sessionStorage.removeItem(nameOf(itemId, seatId));
  } catch {
    // Nothing was kept.
  }
}
