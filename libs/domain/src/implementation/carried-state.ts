import type { ObligationState } from './obligation.ts';

const done: ReadonlySet<ObligationState> = new Set(['implemented', 'checked']);

/**
 * The state of a duty that goes on from two: the same where they agree, done only where both are, in work where one
 * has begun. What does not apply to one part says nothing about the other.
 */
export function carriedState(one: ObligationState, other: ObligationState): ObligationState {
  if (one === other) return one;
  if (one === 'notApplicable') return other;
  if (other === 'notApplicable') return one;
  if (done.has(one) && done.has(other)) return 'implemented';
  const begun = [one, other].some((state) => done.has(state) || state === 'inProgress');
  if (begun) return 'inProgress';
  return [one, other].includes('planned') ? 'planned' : 'open';
}
