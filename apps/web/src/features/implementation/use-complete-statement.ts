import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { hasUnreadable } from './report-details-draft';
import type { Statement, StatementDraft } from './statement-draft';

export interface MissingInStatement {
  state?: string;
  on?: string;
  ground?: string;
  note?: string;
}

/** Says what a statement still lacks, once somebody tried to send it. */
export function useCompleteStatement() {
  const { t } = useLingui();
  const [missing, setMissing] = useState<MissingInStatement>({});
  const [tried, setTried] = useState(false);

  /** Null where something is missing or cannot be read; the fields then say what. */
  function complete(draft: StatementDraft): Statement | null {
    const { state, on, ground, note } = draft;
    const endsDuty = state === 'notApplicable';
    const lacks: MissingInStatement = {
      ...(state === null ? { state: t`Bitte wählen Sie den Stand.` } : {}),
      ...(on === null ? { on: t`Bitte geben Sie einen Tag an, zum Beispiel 1.3.2026.` } : {}),
      ...(endsDuty && ground === null ? { ground: t`Bitte wählen Sie, warum die Pflicht entfällt.` } : {}),
      ...(endsDuty && note.trim() === '' ? { note: t`Bitte begründen Sie das in ein paar Worten.` } : {}),
    };
    setTried(true);
    setMissing(lacks);
    if (state === null || on === null || Object.keys(lacks).length > 0) return null;
    return hasUnreadable(draft.details) ? null : { ...draft, state, on };
  }

  return { missing, tried, complete };
}
