import { useEffect, useState } from 'react';
import type { FormState } from './form-state';

interface Kept {
  readonly form: FormState;
  /** When it was kept, as ISO text. */
  readonly at: string;
  /** The idempotency key of the act that will send it. */
  readonly key: string;
}

const pauseMs = 600;

/**
 * A form whose text outlives the page: what is typed is kept on this device until it is sent or discarded.
 * @param place distinguishes forms: the item or the proposal that is written about
 */
export function useKeptForm(place: string, initial: FormState) {
  const name = `gremia.proposal.${place}`;
  const [found] = useState(() => read(name));
  const [form, setForm] = useState(found?.form ?? initial);
  const [key] = useState(() => found?.key ?? crypto.randomUUID());
  const [keptAt, setKeptAt] = useState(found?.at ?? null);
  const [touched, setTouched] = useState(false);

  useEffect(() => {
    if (!touched) return;
    const timer = setTimeout(() => {
      const at = new Date().toISOString();
      if (write(name, { form, at, key })) setKeptAt(at);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [form, key, name, touched]);

  return {
    form,
    key,
    keptAt,
    wasRestored: found !== null,
    change(part: Partial<FormState>) {
      setTouched(true);
      setForm((current) => ({ ...current, ...part }));
    },
    /** After sending it, or to begin anew. */
    forget() {
      setTouched(false);
      remove(name);
    },
  };
}

function read(name: string): Kept | null {
  try {
    const text = localStorage.getItem(name);
    // Written by this file alone, below a name of its own.
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}

function write(name: string, kept: Kept): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    // Storage is full or blocked: the note then says nothing of saving.
    return false;
  }
}

function remove(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
