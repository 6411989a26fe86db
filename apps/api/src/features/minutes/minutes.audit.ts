import type { MinutesSigner } from '@gremia/domain/minutes/minutes';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'minutes.composed': { minutesId: string; meetingId: string; sections: number };
    'minutes.sectionEdited': { minutesId: string; sectionId: string; before: string; after: string };
    'minutes.submitted': { minutesId: string };
    'minutes.returned': { minutesId: string };
    'minutes.signed': { minutesId: string; signer: MinutesSigner; contentSha256: string };
    'minutes.objected': { minutesId: string; objectionId: string };
    'minutes.published': { minutesId: string; pdfSha256: string };
  }
}
