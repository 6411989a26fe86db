import type { MembershipKind } from '../boards/board.ts';
import { addDays, type CalendarDate, isCalendarDate } from '../kernel/calendar-date.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { type OfficeKind, officeRules } from './office-rules.ts';

export const appointReasons = [
  'nameMissing',
  'addressMissing',
  'noDay',
  'beginsInPast',
  'endsBeforeBegin',
  'ownOffice',
  'alreadyAppointed',
  'auditsAndAdministers',
  'outsideSeat',
  'seatTaken',
  'deputyNeedsEnd',
  'deputyTooLong',
  'nobodyToDeputise',
  'chairTaken',
  'boardMissing',
  'alreadyProposed',
] as const;
export type AppointReason = (typeof appointReasons)[number];

/** From the first to the last day; no last day, no end. */
export interface Period {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** A person as somebody names them who appoints. */
export interface NamedPerson {
  readonly name: string;
  readonly email: string;
}

/** Days a deputy may hold a seat at a time: two years (docs/decisions/0035). */
export const longestDeputyDays = 730;
const longestName = 200;

/** The person as written down: the address in small letters. */
export function nameAppointed({ name, email }: NamedPerson): Outcome<NamedPerson, AppointReason> {
  const person = { name: name.trim(), email: email.trim().toLowerCase() };
  if (person.name === '' || person.name.length > longestName) return refuse('nameMissing');
  return /^[^\s@]{1,64}@[^\s@]{1,180}\.[^\s@.]{2,}$/.test(person.email)
    ? accept(person)
    : refuse('addressMissing');
}

interface Held extends Period {
  readonly id: string;
  readonly personId: string;
}

export interface AppointFacts {
  readonly today: CalendarDate;
  readonly personId: string;
  /** Who appoints; null for the product itself. */
  readonly appointedBy: string | null;
}

export interface OfficeFacts extends AppointFacts {
  readonly kind: OfficeKind;
  /** Who holds the same office of the same board or body. */
  readonly held: readonly Held[];
  /** Who holds the office that goes with this one for nobody. */
  readonly opposed?: readonly Held[];
}

export interface SeatFacts extends AppointFacts {
  readonly seat: Period;
  readonly held: readonly (Held & { readonly kind: MembershipKind })[];
}

/** What came of it: a new appointment, or the same one asked for again. */
export type Appointed = { readonly repeats: string | null };

/**
 * Nobody appoints themselves: so nobody prolongs or widens what they were given. A board has one chair at a time, and
 * nobody watches over what they administer themselves.
 */
export function appointToOffice(facts: OfficeFacts, period: Period): Outcome<Appointed, AppointReason> {
  const again = repeated(facts, facts.held, period);
  if (again !== null) return accept({ repeats: again });
  const reason = flawOf(facts, period);
  if (reason !== null) return refuse(reason);
  if (isHeld(facts, facts.held, period)) return refuse('alreadyAppointed');
  if (isHeld(facts, facts.opposed ?? [], period)) return refuse('auditsAndAdministers');
  const isTaken = officeRules[facts.kind].oneAtATime && facts.held.some((one) => overlap(one, period));
  return isTaken ? refuse('chairTaken') : accept({ repeats: null });
}

/** A seat has one member at a time. A deputy stands for that member: never longer, never without an end. */
export function appointToSeat(
  facts: SeatFacts,
  kind: MembershipKind,
  period: Period,
): Outcome<Appointed, AppointReason> {
  const sameKind = facts.held.filter((one) => one.kind === kind);
  const again = repeated(facts, sameKind, period);
  if (again !== null) return accept({ repeats: again });
  const reason = flawOf(facts, period);
  if (reason !== null) return refuse(reason);
  if (!isWithin(period, facts.seat)) return refuse('outsideSeat');
  if (isHeld(facts, facts.held, period)) return refuse('alreadyAppointed');
  if (kind === 'deputy') return deputise(facts, period);
  return sameKind.some((one) => overlap(one, period)) ? refuse('seatTaken') : accept({ repeats: null });
}

function deputise({ held }: SeatFacts, period: Period): Outcome<Appointed, AppointReason> {
  if (period.until === null) return refuse('deputyNeedsEnd');
  if (period.until > addDays(period.from, longestDeputyDays)) return refuse('deputyTooLong');
  const stands = held.some((one) => one.kind === 'member' && isWithin(period, one));
  return stands ? accept({ repeats: null }) : refuse('nobodyToDeputise');
}

/** What ends at once: the last day was yesterday; what has not lasted a day yet is taken back as a whole. */
export type Ending =
  | { readonly how: 'over' }
  | { readonly how: 'takenBack' }
  | { readonly how: 'ended'; readonly lastDay: CalendarDate };

export function endAppointment({ from, until }: Period, today: CalendarDate): Ending {
  if (until !== null && until < today) return { how: 'over' };
  return from >= today ? { how: 'takenBack' } : { how: 'ended', lastDay: addDays(today, -1) };
}

function flawOf(
  { today, personId, appointedBy }: AppointFacts,
  { from, until }: Period,
): AppointReason | null {
  if (!isCalendarDate(from) || (until !== null && !isCalendarDate(until))) return 'noDay';
  if (from < today) return 'beginsInPast';
  if (until !== null && until < from) return 'endsBeforeBegin';
  return personId === appointedBy ? 'ownOffice' : null;
}

function repeated({ personId }: AppointFacts, held: readonly Held[], { from, until }: Period): string | null {
  const same = held.find((one) => one.personId === personId && one.from === from && one.until === until);
  return same?.id ?? null;
}

function isHeld({ personId }: AppointFacts, held: readonly Held[], period: Period): boolean {
  return held.some((one) => one.personId === personId && overlap(one, period));
}

const endless = '9999-12-31';

function overlap(one: Period, other: Period): boolean {
  return one.from <= (other.until ?? endless) && other.from <= (one.until ?? endless);
}

function isWithin(inner: Period, outer: Period): boolean {
  return outer.from <= inner.from && (inner.until ?? endless) <= (outer.until ?? endless);
}
