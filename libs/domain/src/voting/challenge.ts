import { compare, readRational, times, whole } from '@gremia/decision-rules/rational';
import type { ProcedureSettings } from '../boards/board.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import type { MeetingState } from '../meetings/meeting.ts';
import type { BallotSeat } from './ballot-seat.ts';
import { type BallotAtClosing, presencesOf } from './final-record.ts';
import { type Attending, representationReason, representationReasons } from './representation.ts';

/** What a part of the meeting may demand before a ballot opens. */
export const challengeKinds = ['rollCall', 'secrecy'] as const;
export type ChallengeKind = (typeof challengeKinds)[number];

export interface Challenge {
  readonly kind: ChallengeKind;
  readonly seatId: string;
}

type ChallengeSettings = Pick<
  ProcedureSettings,
  'remoteVoting' | 'rollCallOnRequestOf' | 'secrecyOnRequestOf'
>;

/** Who is there at an item and what was demanded, as far as it decides on the form. */
export interface ChallengedItem {
  /** Null where the board has no rules of procedure in force. */
  readonly settings: ChallengeSettings | null;
  readonly seats: readonly BallotSeat[];
  readonly recusedSeatIds: readonly string[];
  readonly attendance: BallotAtClosing['attendance'];
  readonly challenges: readonly Challenge[];
}

export interface ChallengeStanding {
  readonly kind: ChallengeKind;
  /** The share that the rules name, such as "1/5"; null where they know no such right. */
  readonly share: string | null;
  /** Seats that demand it and are there to vote. */
  readonly seatIds: readonly string[];
  /** Voting seats that are there. */
  readonly present: number;
  readonly reached: boolean;
}

/** How far a demand has come; a seat that has left, or is recused, does not count on either side. */
export function challengeStanding(kind: ChallengeKind, item: ChallengedItem): ChallengeStanding {
  const share = shareOf(kind, item.settings);
  const present = presentVoters(item);
  const seatIds = item.challenges
    .filter((challenge) => challenge.kind === kind && present.has(challenge.seatId))
    .map(({ seatId }) => seatId);
  const reached = isReached(share, seatIds.length, present.size);
  return { kind, share, seatIds, present: present.size, reached };
}

/**
 * The form that the meeting has demanded; null while the choice is free. Secrecy takes precedence over the roll call:
 * GO NRW § 50 (1), last sentence but one.
 */
export function demandedForm(item: ChallengedItem): 'rollCall' | 'paper' | null {
  if (challengeStanding('secrecy', item).reached) return 'paper';
  return challengeStanding('rollCall', item).reached ? 'rollCall' : null;
}

export const raiseChallengeReasons = [
  'meetingNotOpen',
  'itemNotCalled',
  'itemFinished',
  'ballotAlreadyOpen',
  'rulesKnowNoSuchRight',
  'seatNotVoting',
  'recused',
  'seatAbsent',
  'remoteVotingBarred',
  ...representationReasons,
] as const;
export type RaiseChallengeReason = (typeof raiseChallengeReasons)[number];

export interface RaiseChallengeFacts extends ChallengedItem {
  readonly meetingState: MeetingState;
  readonly item: { readonly called: boolean; readonly finished: boolean };
  /** A ballot on the item has begun and is not yet certified or annulled. */
  readonly beingVotedOn: boolean;
  readonly seatId: string;
  /** Who attends for the seat; null where nobody is recorded. */
  readonly attending: string | null;
  /** Null where the secretariat writes down what was said in the room. */
  readonly speaker: Attending | null;
}

/** Decides on a demand; it is raised after the call of the item and before its ballot opens, once a seat. */
export function raiseChallenge(
  kind: ChallengeKind,
  facts: RaiseChallengeFacts,
): Outcome<Challenge, RaiseChallengeReason> {
  const untimely = untimelyReason(facts);
  if (untimely !== null) return refuse(untimely);
  if (shareOf(kind, facts.settings) === null) return refuse('rulesKnowNoSuchRight');
  const barred = barredReason(facts);
  if (barred !== null) return refuse(barred);
  const { seatId, speaker, attending } = facts;
  const unheard = speaker === null ? null : representationReason(attending, speaker);
  return unheard === null ? accept({ kind, seatId }) : refuse(unheard);
}

export const withdrawChallengeReasons = [
  'meetingNotOpen',
  'itemNotCalled',
  'itemFinished',
  'ballotAlreadyOpen',
] as const;
export type WithdrawChallengeReason = (typeof withdrawChallengeReasons)[number];

/** Takes a demand back; taking back none changes nothing. */
export function withdrawChallenge(
  kind: ChallengeKind,
  facts: Pick<RaiseChallengeFacts, 'meetingState' | 'item' | 'beingVotedOn' | 'seatId'>,
): Outcome<Challenge, WithdrawChallengeReason> {
  const untimely = untimelyReason(facts);
  return untimely === null ? accept({ kind, seatId: facts.seatId }) : refuse(untimely);
}

function untimelyReason({
  meetingState,
  item,
  beingVotedOn,
}: Pick<RaiseChallengeFacts, 'meetingState' | 'item' | 'beingVotedOn'>): WithdrawChallengeReason | null {
  if (meetingState !== 'open') return 'meetingNotOpen';
  if (item.finished) return 'itemFinished';
  if (beingVotedOn) return 'ballotAlreadyOpen';
  return item.called ? null : 'itemNotCalled';
}

function barredReason(facts: RaiseChallengeFacts): RaiseChallengeReason | null {
  const { seatId } = facts;
  if (facts.recusedSeatIds.includes(seatId)) return 'recused';
  if (!facts.seats.some((seat) => seat.seatId === seatId && seat.voting)) return 'seatNotVoting';
  if (presentVoters(facts).has(seatId)) return null;
  const state = facts.attendance.find((entry) => entry.seatId === seatId)?.state;
  return state === 'remote' ? 'remoteVotingBarred' : 'seatAbsent';
}

function presentVoters(item: ChallengedItem): ReadonlySet<string> {
  const remoteVoting = item.settings?.remoteVoting ?? false;
  const presences = presencesOf({ ...item, settings: { remoteVoting }, votes: [] });
  const there = item.seats.filter(({ seatId, voting }) => {
    return voting && (presences.get(seatId) ?? 'absent') !== 'absent';
  });
  return new Set(there.map(({ seatId }) => seatId));
}

function shareOf(kind: ChallengeKind, settings: ChallengeSettings | null): string | null {
  if (settings === null) return null;
  const share = kind === 'rollCall' ? settings.rollCallOnRequestOf : settings.secrecyOnRequestOf;
  return share ?? null;
}

/** Demanding seats ≥ share × present seats, in exact fractions; nobody demands nothing. */
function isReached(share: string | null, demanding: number, present: number): boolean {
  const needed = share === null ? null : readRational(share);
  if (needed === null || demanding === 0) return false;
  return compare(whole(demanding), times(needed, whole(present))) >= 0;
}
