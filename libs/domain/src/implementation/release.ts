import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import type { PublicationLevel } from '../proposals/publication-level.ts';

export const releaseStateReasons = ['releaseHasNoEffect'] as const;
export type ReleaseStateReason = (typeof releaseStateReasons)[number];

/** A body releases its own state, or takes the release back; elsewhere the level alone says what is public. */
export function releaseState(
  facts: { readonly level: PublicationLevel },
  released: boolean,
): Outcome<{ readonly released: boolean }, ReleaseStateReason> {
  return facts.level === 'stateAfterRelease' ? accept({ released }) : refuse('releaseHasNoEffect');
}
