import { useEffect, useState } from 'react';
import { useSession } from '../session/session';
import { spreadMs } from './use-read-again';

/**
 * Whether it is time to load what belongs to `key`: at once when the page is opened, at a moment of its own when the key
 * was pushed, for then the whole audience of a meeting would ask in the same instant.
 */
export function useOwnMoment(key: string | null): boolean {
  const { person } = useSession();
  const [ready, setReady] = useState(key);
  const within = spreadMs(person !== null);
  useEffect(() => {
    const timer = setTimeout(() => setReady(key), Math.random() * within);
    return () => clearTimeout(timer);
  }, [key, within]);
  return ready === key;
}
