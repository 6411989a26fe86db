import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import type { PublicationLevel } from '../proposals/publication-level.ts';

export const releaseEvidenceReasons = ['notNamedByReport', 'levelForbids', 'stateNotReleased'] as const;
export type ReleaseEvidenceReason = (typeof releaseEvidenceReasons)[number];

export interface EvidenceFacts {
  readonly level: PublicationLevel;
  /** The state of the duty, where the level leaves that to the body. */
  readonly stateReleased: boolean;
  /** Files that were sent and never named count for nothing. */
  readonly named: boolean;
}

/** A body lets everybody read a file, or no longer: no evidence goes further than the state it supports. */
export function releaseEvidence(
  { level, stateReleased, named }: EvidenceFacts,
  released: boolean,
): Outcome<{ readonly released: boolean }, ReleaseEvidenceReason> {
  if (!released) return accept({ released });
  if (!named) return refuse('notNamedByReport');
  if (level === 'aggregates') return refuse('levelForbids');
  if (level === 'stateAfterRelease' && !stateReleased) return refuse('stateNotReleased');
  return accept({ released });
}
