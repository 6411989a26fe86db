import type { ApiScope } from '@gremia/domain/access/actor';
import type { AuthorisationKind } from '@gremia/domain/reporting/authority';
import type { ReportSource } from './collective-report.entity.ts';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    /** Which duties it were and what they said before stands in the entries of the collective report. */
    'obligations.reported': {
      collectiveReportId: string;
      source: ReportSource;
      reported: number;
      proposed: number;
    };
    'obligations.undone': { collectiveReportId: string; undone: readonly string[]; withdrawn: number };
    'apiToken.created': {
      apiTokenId: string;
      name: string;
      scopes: readonly ApiScope[];
      publicBodyId: string;
    };
    'apiToken.revoked': { apiTokenId: string; publicBodyId: string };
    'providerAuthorisation.granted': {
      authorisationId: string;
      publicBodyId: string;
      providerId: string;
      kind: AuthorisationKind;
      /** Slugs of standards. */
      procedures: readonly string[];
      validFrom: string;
      validTo: string | null;
      /** The one whose terms changed. */
      replaces: string | null;
    };
    'providerAuthorisation.ended': { authorisationId: string; publicBodyId: string; providerId: string };
    'proposedReports.decided': { publicBodyId: string; proposals: readonly string[]; confirmed: boolean };
  }
}
