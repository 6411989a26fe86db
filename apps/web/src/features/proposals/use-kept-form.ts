import { useEffect, useRef, useState } from 'react';
import type { DraftSafe, Kept } from './draft-safe';
import type { FormState } from './form-state';

const pauseMs = 600;

/**
 * A form whose text outlives the page: what is typed is kept on this device until it is sent or discarded.
 * @param safe where it is kept
 * @param found what lay there when the page was opened
 */
export function useKeptForm(safe: DraftSafe, found: Kept | null, initial: FormState) {
  // What was kept before the form asked for something new lacks that.
  const [form, setForm] = useState({ ...initial, ...found?.form });
  const [key] = useState(() => found?.key ?? crypto.randomUUID());
  const [keptAt, setKeptAt] = useState(found?.at ?? null);
  const [touched, setTouched] = useState(false);
  // Encrypting takes a moment, in which the draft may have been sent.
  const gone = useRef(false);

  useEffect(() => {
    if (!touched) return;
    async function keep() {
      const at = new Date().toISOString();
      const kept = await safe.write({ form, at, key });
      if (gone.current) safe.remove();
      else if (kept) setKeptAt(at);
    }
    const timer = setTimeout(() => void keep(), pauseMs);
    return () => clearTimeout(timer);
  }, [form, key, safe, touched]);

  return {
    form,
    key,
    keptAt,
    wasRestored: found !== null,
    change(part: Partial<FormState>) {
      gone.current = false;
      setTouched(true);
      setForm((current) => ({ ...current, ...part }));
    },
    /** After sending it, or to begin anew. */
    forget() {
      gone.current = true;
      setTouched(false);
      safe.remove();
    },
  };
}

export type KeptForm = ReturnType<typeof useKeptForm>;
