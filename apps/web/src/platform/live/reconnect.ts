const firstWaitMs = 500;
const longestWaitMs = 15_000;

/** Twice as long each time, and never all clients at the same moment. @param attempt from 0 @param random from 0 to 1 */
export function waitBefore(attempt: number, random: number): number {
  const wait = Math.min(firstWaitMs * 2 ** attempt, longestWaitMs);
  return wait * (0.5 + random);
}

/** Waits before the next attempt; a network that is back ends the waiting. */
export function untilNextAttempt(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, waitBefore(attempt, Math.random()));
    window.addEventListener('online', go);
  });
}
