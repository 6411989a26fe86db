import type { RoleKind } from '@gremia/domain/access/actor';
import type { MembershipKind } from '@gremia/domain/boards/board';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { OfficeChangeKind } from '@gremia/domain/offices/office-change';

interface FromUntil {
  validFrom: CalendarDate;
  validTo: CalendarDate | null;
}

interface Ended {
  /** Null where it was taken back before it lasted a day. */
  lastDay: CalendarDate | null;
}

interface ChangeOfOffice {
  personId: string;
  change: OfficeChangeKind;
  /** Null where the whole account is enabled. */
  kind: RoleKind | null;
}

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'seat.vacated': { seatId: string; personId: string; kind: MembershipKind } & Ended;
    'seat.appointed': { seatId: string; personId: string; kind: MembershipKind } & FromUntil;
    'reporter.appointed': { publicBodyId: string; personId: string; kind: RoleKind } & FromUntil;
    'reporter.ended': { publicBodyId: string; personId: string; kind: RoleKind } & Ended;
    'office.appointed': { personId: string; boardId: string | null; kind: RoleKind } & FromUntil;
    'office.ended': { personId: string; boardId: string | null; kind: RoleKind } & Ended;
    'officeChange.proposed': ChangeOfOffice;
    'officeChange.confirmed': ChangeOfOffice & { proposedBy: string };
    'officeChange.declined': ChangeOfOffice & { proposedBy: string };
    'officeChange.withdrawn': ChangeOfOffice & { proposedBy: string };
  }
}
