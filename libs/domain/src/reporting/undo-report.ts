import { accept, refuse, type Outcome } from '../kernel/outcome.ts';

/** A collective report can be undone for an hour. */
export const undoMinutes = 60;

export const undoReasons = ['tooLate', 'nothingToUndo'] as const;
export type UndoReason = (typeof undoReasons)[number];

export const keptReasons = ['reportedSince', 'authorisationEnded', 'obligationEnded'] as const;
export type KeptReason = (typeof keptReasons)[number];

export interface UndoEntry {
  readonly obligationId: string;
  /** The report that the act made, against the newest. */
  readonly revision: number;
  readonly newestRevision: number;
  readonly ended: boolean;
  readonly authorised: boolean;
  readonly undone: boolean;
}

export interface Undoing {
  readonly undo: readonly string[];
  /** What stays as it is, and why; nobody's later report is overwritten. */
  readonly kept: readonly { readonly obligationId: string; readonly reason: KeptReason }[];
}

/** Until when a report made at this time may be undone. */
export function undoableUntil(madeAt: Date): Date {
  return new Date(madeAt.getTime() + undoMinutes * 60_000);
}

/** Decides for which rows the state before is restored by a further statement. */
export function undoReport(
  facts: { readonly madeAt: Date; readonly now: Date },
  entries: readonly UndoEntry[],
): Outcome<Undoing, UndoReason> {
  if (facts.now > undoableUntil(facts.madeAt)) return refuse('tooLate');
  const open = entries.filter(({ undone }) => !undone);
  if (entries.length === 0) return refuse('nothingToUndo');
  const kept = open.flatMap((entry) => {
    const reason = reasonToKeep(entry);
    return reason === null ? [] : [{ obligationId: entry.obligationId, reason }];
  });
  const stays = new Set(kept.map(({ obligationId }) => obligationId));
  const undo = open.map(({ obligationId }) => obligationId).filter((id) => !stays.has(id));
  return accept({ undo, kept });
}

function reasonToKeep(entry: UndoEntry): KeptReason | null {
  if (entry.newestRevision !== entry.revision) return 'reportedSince';
  if (!entry.authorised) return 'authorisationEnded';
  return entry.ended ? 'obligationEnded' : null;
}
