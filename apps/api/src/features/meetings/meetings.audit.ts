import type { AttendanceState, MeetingState } from '@gremia/domain/meetings/meeting';
import type { MoveDirection } from '@gremia/domain/meetings/agenda';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'meeting.planned': { meetingId: string; slug: string };
    'meeting.invited': { meetingId: string; urgencyReason: string | null };
    'meeting.cancelled': { meetingId: string; reason: string };
    'meeting.postponed': { meetingId: string; reason: string; from: string; to: string };
    'meeting.opened': { meetingId: string };
    'meeting.interrupted': { meetingId: string };
    'meeting.resumed': { meetingId: string };
    'meeting.closed': { meetingId: string; from: MeetingState };
    'agendaItem.added': { itemId: string; meetingId: string; title: string };
    'agendaItem.moved': { itemId: string; meetingId: string; direction: MoveDirection };
    'agendaItem.removed': { itemId: string; meetingId: string; title: string };
    'agendaItem.called': { itemId: string; meetingId: string };
    'agendaItem.finished': { itemId: string; meetingId: string };
    'attendance.recorded': {
      meetingId: string;
      seatId: string;
      from: AttendanceState | null;
      to: AttendanceState;
      attendedBy: string | null;
    };
    'attendance.ofAllRecorded': { meetingId: string; seatIds: readonly string[] };
    'attendance.departed': { meetingId: string; seatId: string };
    'recusal.recorded': { itemId: string; seatId: string; personId: string };
    'recusal.withdrawn': { itemId: string; seatId: string; personId: string };
  }
}
