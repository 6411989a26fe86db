import type { CheckFinding } from '@gremia/domain/dossiers/plausibility';
import type { ExtensionState } from '@gremia/domain/dossiers/extension';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'extension.asked': { extensionId: string; obligationId: string; publicBodyId: string; until: string };
    'extension.decided': {
      extensionId: string;
      obligationId: string;
      publicBodyId: string;
      state: ExtensionState;
    };
    'obligation.checked': {
      obligationId: string;
      publicBodyId: string;
      revision: number;
      finding: CheckFinding;
    };
    'dutyMessage.written': { obligationId: string; publicBodyId: string; fromBody: boolean };
  }
}
