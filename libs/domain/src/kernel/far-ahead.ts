/** Ten years. */
const farAheadMs = 3_653 * 86_400_000;

/** Nobody plans further ahead than ten years: somebody mistyped the year. */
export function isFarAhead(instant: Date, now: Date): boolean {
  return instant.getTime() - now.getTime() > farAheadMs;
}
