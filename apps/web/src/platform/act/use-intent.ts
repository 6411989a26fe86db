import { useState } from 'react';

/** One key for one intention: a lost answer may be asked again without acting twice; `renew` once it is done. */
export function useIntent() {
  const [intent, setIntent] = useState(() => crypto.randomUUID());
  return { intent, renew: () => setIntent(crypto.randomUUID()) };
}
