import type { RuleForm } from '@gremia/decision-rules/document-form';
import { parseRule } from '@gremia/decision-rules/parse-rule';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import type { ItemPurpose, MeetingState } from '../meetings/meeting.ts';
import type { ProposalState } from '../proposals/proposal.ts';
import type { BallotForm } from './ballot.ts';
import { type BallotSeat, electorateOf } from './ballot-seat.ts';
import { countsHeadsOnly, misfitOf, ruleFitReasons } from './rule-fit.ts';
import { deadlineReason, deadlineReasons, type Schedule } from './scheduled-ballot.ts';

export const openBallotReasons = [
  'meetingNotOpen',
  'itemNotCalled',
  'itemFinished',
  'alreadyBeingVotedOn',
  'proposalNotTabled',
  'inCirculation',
  'questionMissing',
  'questionTooLong',
  'ruleNotInForce',
  'formNeedsHeadsOnly',
  'rollCallDemanded',
  'secrecyDemanded',
  ...deadlineReasons,
  ...ruleFitReasons,
] as const;
export type OpenBallotReason = (typeof openBallotReasons)[number];

/** The forms of a ballot on a single item; a consent list takes several items and its own act. */
export const singleForms = [
  'openElectronic',
  'rollCall',
  'showOfHands',
  'paper',
] as const satisfies readonly BallotForm[];
export type SingleForm = (typeof singleForms)[number];

/** In characters; a title of 200 fits in with the words around it. */
export const longestQuestion = 1_000;

export interface OpenBallotFacts {
  readonly form: SingleForm;
  /** The question in full; null where it is the proposal's. */
  readonly question: string | null;
  readonly meetingState: MeetingState;
  readonly item: { readonly purpose: ItemPurpose; readonly called: boolean; readonly finished: boolean };
  /** Another ballot on this item is not yet certified or annulled. */
  readonly beingVotedOn: boolean;
  readonly proposal: {
    readonly title: string;
    readonly state: ProposalState;
    /** It is being sent round: there it is decided. */
    readonly circulating?: boolean;
  } | null;
  /** The named rule, if the board's rules of procedure in force today have it. */
  readonly rule: RuleForm | null;
  readonly seats: readonly BallotSeat[];
  readonly recusedSeatIds: readonly string[];
  /** Until when votes are taken, if not until somebody closes. */
  readonly schedule: Omit<Schedule, 'form'>;
  /** The form that the meeting has demanded; null while the choice is free. */
  readonly demanded: 'rollCall' | 'paper' | null;
}

/** What is frozen with the opening, beside the rules of procedure themselves. */
export interface OpenedBallot {
  readonly state: 'open';
  readonly form: SingleForm;
  readonly question: string;
  readonly rule: RuleForm;
  readonly seats: readonly BallotSeat[];
  readonly deadline: Date | null;
}

/**
 * Decides whether an item is put to the vote, and what the ballot keeps. A missing quorum does not hinder the
 * opening: attendance counts as it is at closing.
 */
export function openBallot(facts: OpenBallotFacts): Outcome<OpenedBallot, OpenBallotReason> {
  const untimely = untimelyReason(facts);
  if (untimely !== null) return refuse(untimely);
  const { form, proposal, rule, seats } = facts;
  if (proposal !== null && proposal.state !== 'tabled') return refuse('proposalNotTabled');
  if (proposal?.circulating) return refuse('inCirculation');
  const asked = questionAsked(facts);
  if (!asked.accepted) return asked;
  if (rule === null) return refuse('ruleNotInForce');
  const misfit = misfitOf(rule, electorateOf(seats, facts.recusedSeatIds));
  if (misfit !== null) return refuse(misfit);
  const demanded = demandedReason(facts);
  if (demanded !== null) return refuse(demanded);
  // Nobody records which seat raised its hand or whose paper it was.
  if (withoutSeats.has(form) && !isHeadsOnly(rule)) return refuse('formNeedsHeadsOnly');
  const { deadline } = facts.schedule;
  const unscheduled = deadlineReason({ ...facts.schedule, form });
  if (unscheduled !== null) return refuse(unscheduled);
  return accept({ state: 'open', form, question: asked.fact, rule, seats, deadline });
}

function questionAsked({
  question,
  proposal,
}: OpenBallotFacts): Outcome<string, 'questionMissing' | 'questionTooLong'> {
  const text = question?.trim() || (proposal && questionOf(proposal));
  if (text === null) return refuse('questionMissing');
  return text.length > longestQuestion ? refuse('questionTooLong') : accept(text);
}

const withoutSeats: ReadonlySet<SingleForm> = new Set(['showOfHands', 'paper']);

function demandedReason({ demanded, form }: OpenBallotFacts): OpenBallotReason | null {
  if (demanded === null || demanded === form) return null;
  return demanded === 'paper' ? 'secrecyDemanded' : 'rollCallDemanded';
}

function untimelyReason({ meetingState, item, beingVotedOn }: OpenBallotFacts): OpenBallotReason | null {
  if (meetingState !== 'open') return 'meetingNotOpen';
  if (item.finished) return 'itemFinished';
  if (!item.called && item.purpose !== 'decision') return 'itemNotCalled';
  return beingVotedOn ? 'alreadyBeingVotedOn' : null;
}

export const openCirculationBallotReasons = ['proposalNotTabled', ...ruleFitReasons] as const;
export type OpenCirculationBallotReason = (typeof openCirculationBallotReasons)[number];

export interface OpenCirculationBallotFacts {
  readonly proposal: { readonly title: string; readonly state: ProposalState };
  readonly rule: RuleForm;
  readonly seats: readonly BallotSeat[];
  readonly recusedSeatIds: readonly string[];
}

/** Decides whether the vote of a circulation opens; it asks about the proposal and nothing else. */
export function openCirculationBallot({
  proposal,
  rule,
  seats,
  recusedSeatIds,
}: OpenCirculationBallotFacts): Outcome<
  Pick<OpenedBallot, 'state' | 'question' | 'rule'>,
  OpenCirculationBallotReason
> {
  if (proposal.state !== 'tabled') return refuse('proposalNotTabled');
  const misfit = misfitOf(rule, electorateOf(seats, recusedSeatIds));
  if (misfit !== null) return refuse(misfit);
  return accept({ state: 'open', question: questionOf(proposal), rule });
}

/** What is asked where the secretariat asks nothing else. */
export function questionOf(proposal: { readonly title: string }): string {
  return `Stimmen Sie der Beschlussvorlage „${proposal.title}“ zu?`;
}

function isHeadsOnly(rule: RuleForm): boolean {
  const parsed = parseRule(rule);
  return parsed.ok && countsHeadsOnly(parsed.value);
}
