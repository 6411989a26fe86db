import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { attendanceStates, type AttendanceState } from '@gremia/domain/meetings/meeting';
import { attendanceLooks } from './meeting-words';

/** What the sheet offers for a seat: the states, nothing noted yet, and having left. */
export type AttendanceChoice = AttendanceState | 'open' | 'left';

const open = { value: 'open', word: msg`noch offen` } as const;
const left = { value: 'left', word: msg`gegangen` } as const;

/** Where a seat stands now. */
export function choiceOf(seat: {
  readonly state: AttendanceState | null;
  readonly leftAt: string | null;
}): AttendanceChoice {
  if (seat.leftAt !== null) return 'left';
  return seat.state ?? 'open';
}

/** Only who is there can leave, and what was noted is not unnoted. */
export function attendanceChoices(
  current: AttendanceChoice,
): readonly { readonly value: AttendanceChoice; readonly word: MessageDescriptor }[] {
  const states = attendanceStates.map((value) => ({ value, word: attendanceLooks[value].word }));
  const canLeave = current === 'present' || current === 'remote' || current === 'left';
  return [...(current === 'open' ? [open] : []), ...states, ...(canLeave ? [left] : [])];
}

export function isAttendanceChoice(value: string): value is AttendanceChoice {
  return value === 'open' || value === 'left' || attendanceStates.some((state) => state === value);
}
