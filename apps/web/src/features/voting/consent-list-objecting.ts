import { useState } from 'react';
import type { ConsentObjectionReason } from '@gremia/domain/voting/consent-list-objection';
import { useSession } from '../../platform/session/session';
import { sendObjection, type Speaker } from './consent-list-send';

/** What came of the last try. */
export type ObjectionTrouble = ConsentObjectionReason | 'denied' | 'unanswered' | null;

export interface ObjectionAct {
  readonly trouble: ObjectionTrouble;
  /** Objects for the seat; the same key again where the answer was lost. True if it is recorded. */
  readonly object: (itemId: string, seatId: string) => Promise<boolean>;
}

/** Where the key of the person waits while the answer is missing; only in this tab, never sent from here by itself. */
function nameOf(personId: string, itemId: string, seatId: string): string {
  return `gremia.widerspruch.${personId}.${itemId}.${seatId}`;
}

export function useConsentObjection(speaker: Speaker, onSettled: () => void): ObjectionAct {
  const personId = useSession().person?.id ?? '';
  const [trouble, setTrouble] = useState<ObjectionTrouble>(null);

  async function object(itemId: string, seatId: string): Promise<boolean> {
    const name = nameOf(personId, itemId, seatId);
    const intent = keyFor(name);
    setTrouble(null);
    const delivery = await sendObjection({ itemId, seatId, intent }, speaker);
    if (delivery.kind !== 'unanswered') forgetKey(name);
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
function keyFor(name: string): string {
  const fresh = crypto.randomUUID();
  try {
    const kept = sessionStorage.getItem(name);
    if (kept !== null) return kept;
    sessionStorage.setItem(name, fresh);
  } catch {
    // A browser that keeps nothing still objects; only a lost answer is then asked under a new key.
  }
  return fresh;
}

function forgetKey(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
