import { attempt, refuse, type Parsed } from './document-error.ts';
import { fieldsOf, flagAt, listAt, membersOf, numberAt, oneOf, quote, textAt, type Place } from './place.ts';
import { ruleAt } from './parse-rule.ts';
import { type Rational } from './rational.ts';
import { callTheRoll } from './roll.ts';
import {
  attendances,
  choices,
  type Attendance,
  type DecisionDocument,
  type Presence,
  type Seat,
  type Vote,
} from './rule.ts';

type SeatsByName = ReadonlyMap<string, Seat>;

/** Reads a whole document, or says the first thing wrong with it: rule, electorate, attendance, votes. */
export function parseDocument(value: unknown): Parsed<DecisionDocument> {
  return attempt(() => documentAt({ value, path: '' }));
}

function documentAt(place: Place): DecisionDocument {
  const fields = fieldsOf(place, ['rule', 'electorate', 'attendance', 'votes']);
  const rule = ruleAt(fields.required('rule'), callTheRoll(fields.optional('electorate')?.value));
  const electorate = electorateAt(fields.required('electorate'));
  const attendance = attendanceAt(fields.optional('attendance'), electorate);
  const votes = votesAt(fields.required('votes'), electorate, attendance);
  return { rule, electorate: [...electorate.values()], attendance, votes };
}

function electorateAt(place: Place): SeatsByName {
  const seats = new Map<string, Seat>();
  for (const entry of listAt(place)) {
    const seat = seatAt(entry, seats);
    seats.set(seat.seat, seat);
  }
  const voting = [...seats.values()].some((seat) => seat.voting);
  return voting ? seats : refuse('noVotingSeat', place.path, 'The electorate has no voting seat.');
}

function seatAt(place: Place, earlier: SeatsByName): Seat {
  const fields = fieldsOf(place, ['seat', 'bench', 'voting', 'weights']);
  const at = fields.required('seat');
  const seat = textAt(at);
  if (earlier.has(seat)) refuse('duplicateSeat', at.path, `The seat ${quote(seat)} is named twice.`);
  const bench = textAt(fields.required('bench'));
  const voting = flagAt(fields.required('voting'));
  return { seat, bench, voting, weights: weightsAt(fields.optional('weights')) };
}

function weightsAt(place: Place | null): ReadonlyMap<string, Rational> {
  const weights = new Map<string, Rational>();
  for (const [name, at] of place === null ? [] : membersOf(place)) {
    if (name === 'heads') refuse('reservedWeight', at.path, 'No weight may be named "heads".');
    const weight = numberAt(at);
    if (weight.numerator < 0n) refuse('negativeWeight', at.path, `The weight ${quote(name)} is negative.`);
    weights.set(name, weight);
  }
  return weights;
}

function attendanceAt(place: Place | null, electorate: SeatsByName): Attendance {
  const attendance = new Map<string, Presence>();
  for (const [seat, at] of place === null ? [] : membersOf(place)) {
    if (!electorate.has(seat)) refuse('unknownSeat', at.path, `The electorate has no seat ${quote(seat)}.`);
    attendance.set(seat, oneOf(at, attendances, 'unknownAttendance'));
  }
  return attendance;
}

function votesAt(place: Place, electorate: SeatsByName, attendance: Attendance): readonly Vote[] {
  const votes = new Map<string, Vote>();
  for (const entry of listAt(place)) {
    const fields = fieldsOf(entry, ['seat', 'choice']);
    const at = fields.required('seat');
    const seat = textAt(at);
    const standing = electorate.get(seat);
    if (standing === undefined) refuse('unknownSeat', at.path, `The electorate has no seat ${quote(seat)}.`);
    if (!standing.voting) refuse('advisorySeat', at.path, `The seat ${quote(seat)} has no vote.`);
    if (attendance.get(seat) === 'absent')
      refuse('absentSeat', at.path, `The seat ${quote(seat)} is absent.`);
    if (votes.has(seat)) refuse('secondVote', at.path, `The seat ${quote(seat)} has already voted.`);
    votes.set(seat, { seat, choice: oneOf(fields.required('choice'), choices, 'unknownChoice') });
  }
  return [...votes.values()];
}
