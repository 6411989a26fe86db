import type { RelationKind, StandardDescription } from '@gremia/domain/standards/keep-standard';
import type { StandardState } from '@gremia/domain/standards/standard';
import type { NeedState } from '@gremia/domain/standards/standard-need';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'standard.advanced': { standardId: string; from: StandardState | null; to: StandardState };
    'standard.versionRecorded': { standardId: string; label: string };
    'standard.described': { standardId: string } & StandardDescription;
    'standard.related': { fromId: string; toId: string; kind: RelationKind };
    'standard.unrelated': { fromId: string; toId: string; kind: RelationKind };
    'standard.begun': { standardId: string; slug: string };
    'standardNeed.reported': { needId: string; title: string };
    'standardNeed.supported': { needId: string; publicBodyId: string };
    'standardNeed.answered': { needId: string; state: NeedState; standardId: string | null };
  }
}
