import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import type { PublicationLevel } from '../proposals/publication-level.ts';

export const releaseRefusals = ['releaseHasNoEffect'] as const;
export type ReleaseRefusal = (typeof releaseRefusals)[number];

/** A body releases its own state, or takes the release back; elsewhere the level alone says what is public. */
export function releaseState(
  facts: { readonly level: PublicationLevel },
  released: boolean,
): Outcome<{ readonly released: boolean }, ReleaseRefusal> {
  return facts.level === 'stateAfterRelease' ? accept({ released }) : refuse('releaseHasNoEffect');
}
