import { useEffect, useRef } from 'react';
import { useSession } from '../session/session';

/** Whoever has something to do in a meeting sees it at once; of visitors there may be thousands. */
const signedInWithinMs = 400;
const visitorsWithinMs = 4_000;

/** Within which time an audience asks for what a push made necessary. */
export function spreadMs(isSignedIn: boolean): number {
  return isSignedIn ? signedInWithinMs : visitorsWithinMs;
}

/**
 * Reads a page again once it is out of date, at a moment of its own: a meeting's audience does not ask in the same
 * instant. @param reason what it is out of date against, for example an edition; null while it is not
 */
export function useReadAgain(reason: string | number | null, readAgain: () => void): void {
  const { person } = useSession();
  const withinMs = spreadMs(person !== null);
  const latest = useRef(readAgain);
  useEffect(() => {
    latest.current = readAgain;
  });
  useEffect(() => {
    if (reason === null) return;
    const timer = setTimeout(() => latest.current(), Math.random() * withinMs);
    return () => clearTimeout(timer);
  }, [reason, withinMs]);
}
