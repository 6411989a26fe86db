import type { MembershipKind } from '../boards/board.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import type { AttendanceState, MeetingFormat, MeetingState } from './meeting.ts';

export const recordAttendanceReasons = [
  'notInvited',
  'meetingOver',
  'seatVacant',
  'personNotOfSeat',
  'personAttendsElsewhere',
  'noRemotePlaces',
  'noRoom',
] as const;
export type RecordAttendanceReason = (typeof recordAttendanceReasons)[number];

export interface SeatPerson {
  readonly personId: string;
  readonly kind: MembershipKind;
}

export interface AttendanceEntry {
  readonly seatId: string;
  /** Who attends for the seat; null while nobody does. */
  readonly personId: string | null;
  readonly state: AttendanceState;
  readonly arrivedAt: Date | null;
  /** Only of who attended and left before the end. */
  readonly leftAt: Date | null;
}

export interface AttendanceFacts {
  readonly meeting: { readonly state: MeetingState; readonly format: MeetingFormat };
  readonly seats: readonly { readonly seatId: string; readonly people: readonly SeatPerson[] }[];
  readonly entries: readonly AttendanceEntry[];
}

export interface AttendanceWish {
  readonly seatId: string;
  readonly state: AttendanceState;
  /** Null means the seat's member. */
  readonly personId: string | null;
}

/** Present in the room or by video: both count as attending; whether a remote voice votes the rules say. */
export function isAttending(state: AttendanceState): boolean {
  return state === 'present' || state === 'remote';
}

/**
 * Notes for one seat who is there. `absent` and `excused` say that the seat was never there and clear earlier times;
 * who was there and went is noted by `recordDeparture`.
 */
export function recordAttendance(
  facts: AttendanceFacts,
  wish: AttendanceWish,
  now: Date,
): Outcome<AttendanceEntry, RecordAttendanceReason> {
  const obstacle = recordingObstacle(facts.meeting.state);
  if (obstacle !== null) return refuse(obstacle);
  const { seatId, state } = wish;
  if (!isAttending(state)) return accept({ seatId, state, personId: null, arrivedAt: null, leftAt: null });
  if (state === 'remote' && facts.meeting.format === 'onSite') return refuse('noRemotePlaces');
  if (state === 'present' && facts.meeting.format === 'remote') return refuse('noRoom');
  const people = facts.seats.find((seat) => seat.seatId === seatId)?.people ?? [];
  const person = wish.personId === null ? usualPerson(people) : findPerson(people, wish.personId);
  if (person === null) return refuse(people.length === 0 ? 'seatVacant' : 'personNotOfSeat');
  if (attendsElsewhere(facts.entries, person.personId, seatId)) return refuse('personAttendsElsewhere');
  const earlier = facts.entries.find((entry) => entry.seatId === seatId);
  // A deputy who takes over in the middle arrives now; who comes back keeps the first arrival.
  const arrivedAt = earlier?.personId === person.personId ? (earlier.arrivedAt ?? now) : now;
  return accept({ seatId, state, personId: person.personId, arrivedAt, leftAt: null });
}

export const recordDepartureReasons = ['notInvited', 'meetingOver', 'notAttending'] as const;
export type RecordDepartureReason = (typeof recordDepartureReasons)[number];

/** Notes that a seat has left; who came back later is recorded as present again. */
export function recordDeparture(
  facts: Pick<AttendanceFacts, 'meeting' | 'entries'>,
  seatId: string,
  now: Date,
): Outcome<AttendanceEntry, RecordDepartureReason> {
  const obstacle = recordingObstacle(facts.meeting.state);
  if (obstacle !== null) return refuse(obstacle);
  const entry = facts.entries.find((each) => each.seatId === seatId);
  if (entry?.leftAt) return accept(entry);
  if (entry === undefined || !isAttending(entry.state)) return refuse('notAttending');
  return accept({ ...entry, state: 'absent', leftAt: now });
}

export const recordAttendanceOfAllReasons = ['notInvited', 'meetingOver'] as const;
export type RecordAttendanceOfAllReason = (typeof recordAttendanceOfAllReasons)[number];

/**
 * Notes everybody as present of whom nothing is known yet: excuses, video and departures that were noted before stay
 * as they are, and so do seats that nobody holds.
 * @returns only the entries that change
 */
export function recordAttendanceOfAll(
  facts: AttendanceFacts,
  now: Date,
): Outcome<readonly AttendanceEntry[], RecordAttendanceOfAllReason> {
  const obstacle = recordingObstacle(facts.meeting.state);
  if (obstacle !== null) return refuse(obstacle);
  const state: AttendanceState = facts.meeting.format === 'remote' ? 'remote' : 'present';
  const entries = [...facts.entries];
  const added: AttendanceEntry[] = [];
  for (const { seatId, people } of facts.seats) {
    const person = usualPerson(people);
    if (person === null || entries.some((entry) => entry.seatId === seatId)) continue;
    if (attendsElsewhere(entries, person.personId, seatId)) continue;
    const entry = { seatId, personId: person.personId, state, arrivedAt: now, leftAt: null };
    entries.push(entry);
    added.push(entry);
  }
  return accept(added);
}

/** Attendance is taken from the invitation on: excuses come in before the meeting. */
function recordingObstacle(state: MeetingState): 'notInvited' | 'meetingOver' | null {
  if (state === 'closed' || state === 'cancelled') return 'meetingOver';
  return state === 'planned' || state === 'postponed' ? 'notInvited' : null;
}

/** The member; of a seat that only has deputies the first of them. */
function usualPerson(people: readonly SeatPerson[]): SeatPerson | null {
  return people.find(({ kind }) => kind === 'member') ?? people[0] ?? null;
}

function findPerson(people: readonly SeatPerson[], personId: string): SeatPerson | null {
  return people.find((person) => person.personId === personId) ?? null;
}

/** One person sits on one chair: a deputy of two seats speaks for one of them. */
function attendsElsewhere(entries: readonly AttendanceEntry[], personId: string, seatId: string): boolean {
  return entries.some(
    (entry) => entry.personId === personId && entry.seatId !== seatId && isAttending(entry.state),
  );
}
