import type { RuleForm } from '@gremia/decision-rules/document-form';
import { accept, type Accepted, type Outcome, refuse, type Refused } from '../kernel/outcome.ts';
import type { ItemPurpose, MeetingState } from '../meetings/meeting.ts';
import type { ProposalState } from '../proposals/proposal.ts';
import { type BallotSeat, electorateOf } from './ballot-seat.ts';
import { questionOf } from './open-ballot.ts';
import { misfitOf, ruleFitReasons } from './rule-fit.ts';

/** Why an item cannot be decided with others in one act. */
export const consentItemHindrances = [
  'purposeNotDecision',
  'itemFinished',
  'alreadyBeingVotedOn',
  'otherFormDemanded',
  'proposalMissing',
  'proposalNotTabled',
  'alreadyDecided',
] as const;
export type ConsentItemHindrance = (typeof consentItemHindrances)[number];

/** An item of the agenda, as far as the consent list (Grüne Liste) asks. */
export interface ConsentItem {
  readonly itemId: string;
  readonly number: string;
  readonly purpose: ItemPurpose;
  readonly onList: boolean;
  readonly called: boolean;
  readonly finished: boolean;
  /** A ballot on it, of whatever form, is not yet certified or annulled. */
  readonly beingVotedOn: boolean;
  /** Enough of those present have demanded a roll call or secrecy: it is voted on singly, in that form. */
  readonly otherFormDemanded: boolean;
  /** Somebody objected to its place on the list. */
  readonly objectedTo: boolean;
  readonly proposal: { readonly title: string; readonly state: ProposalState } | null;
}

export interface ConsentListFacts {
  readonly meetingState: MeetingState;
  /** A list of the meeting is open, or closed and not yet certified. */
  readonly listRuns: boolean;
}

/** True for what the next opening takes: on the list and not dealt with. */
export function isListed({ onList, finished }: Pick<ConsentItem, 'onList' | 'finished'>): boolean {
  return onList && !finished;
}

export const putOnConsentListReasons = [
  'meetingOver',
  'listRuns',
  'itemAlreadyCalled',
  'objectionStands',
  ...consentItemHindrances,
] as const;
export type PutOnConsentListReason = (typeof putOnConsentListReasons)[number];

export interface ConsentMark {
  readonly itemId: string;
  readonly onList: boolean;
}

/** Puts an item on the list before it is called. Who objected to it once wants to talk: it does not come back. */
export function putOnConsentList(
  { meetingState, listRuns }: ConsentListFacts,
  item: ConsentItem,
): Outcome<ConsentMark, PutOnConsentListReason> {
  const { itemId } = item;
  if (isOver(meetingState)) return refuse('meetingOver');
  if (item.onList) return accept({ itemId, onList: true });
  if (listRuns) return refuse('listRuns');
  const hindrance = itemHindrance(item);
  if (hindrance !== null) return refuse(hindrance);
  if (item.called) return refuse('itemAlreadyCalled');
  return item.objectedTo ? refuse('objectionStands') : accept({ itemId, onList: true });
}

export const takeOffConsentListReasons = ['meetingOver', 'listRuns', 'itemFinished'] as const;
export type TakeOffConsentListReason = (typeof takeOffConsentListReasons)[number];

/** Takes an item off again while the list is prepared; once it is open only an objection does. */
export function takeOffConsentList(
  { meetingState, listRuns }: ConsentListFacts,
  { itemId, onList, finished }: ConsentItem,
): Outcome<ConsentMark, TakeOffConsentListReason> {
  if (isOver(meetingState)) return refuse('meetingOver');
  if (!onList) return accept({ itemId, onList: false });
  if (finished) return refuse('itemFinished');
  return listRuns ? refuse('listRuns') : accept({ itemId, onList: false });
}

/** What stands in the way of each single item, beside the reason for all. */
export const listItemHindrances = [...consentItemHindrances, ...ruleFitReasons] as const;
export type ListItemHindrance = (typeof listItemHindrances)[number];

export interface HinderedItem {
  readonly itemId: string;
  readonly number: string;
  readonly reason: ListItemHindrance;
}

/** A refusal that names the items it is about. */
export interface RefusedList<Reason extends string> extends Refused<Reason> {
  readonly items: readonly HinderedItem[];
}

export type ListOutcome<Fact, Reason extends string> = Accepted<Fact> | RefusedList<Reason>;

export function refuseList<Reason extends string>(
  reason: Reason,
  items: readonly HinderedItem[] = [],
): RefusedList<Reason> {
  return { ...refuse(reason), items };
}

export const openConsentListReasons = [
  'meetingNotOpen',
  'listRuns',
  'listEmpty',
  'ruleNotInForce',
  'itemsHindered',
] as const;
export type OpenConsentListReason = (typeof openConsentListReasons)[number];

export interface OpenConsentListFacts extends ConsentListFacts {
  /** All items of the agenda in its order; only those on the list are taken. */
  readonly items: readonly (ConsentItem & { readonly recusedSeatIds: readonly string[] })[];
  /** The named rule, if the board's rules of procedure in force today have it. */
  readonly rule: RuleForm | null;
  readonly seats: readonly BallotSeat[];
}

/** What each ballot of the list keeps, in the order of the agenda. */
export interface OpenedConsentBallot {
  readonly itemId: string;
  readonly state: 'open';
  readonly form: 'consentList';
  readonly question: string;
  readonly rule: RuleForm;
  readonly seats: readonly BallotSeat[];
}

/** Opens all items of the list under one rule, or none: a refusal names every item that does not fit. */
export function openConsentList(
  facts: OpenConsentListFacts,
): ListOutcome<readonly OpenedConsentBallot[], OpenConsentListReason> {
  const { rule, seats } = facts;
  if (facts.meetingState !== 'open') return refuseList('meetingNotOpen');
  if (facts.listRuns) return refuseList('listRuns');
  const items = facts.items.filter(isListed);
  if (items.length === 0) return refuseList('listEmpty');
  if (rule === null) return refuseList('ruleNotInForce');
  const hindered = hinderedItems(items, rule, seats);
  if (hindered.length > 0) return refuseList('itemsHindered', hindered);
  const frozen = { state: 'open', form: 'consentList', rule, seats } as const;
  return accept(
    items.flatMap(({ itemId, proposal }) =>
      proposal === null ? [] : [{ itemId, question: questionOf(proposal), ...frozen }],
    ),
  );
}

/** The items that cannot be decided under this rule, each with why; the recused leave their own item only. */
export function hinderedItems(
  items: OpenConsentListFacts['items'],
  rule: RuleForm,
  seats: readonly BallotSeat[],
): readonly HinderedItem[] {
  return items.flatMap((item) => {
    const { itemId, number } = item;
    const reason = itemHindrance(item) ?? misfitOf(rule, electorateOf(seats, item.recusedSeatIds));
    return reason === null ? [] : [{ itemId, number, reason }];
  });
}

function itemHindrance(item: ConsentItem): ConsentItemHindrance | null {
  if (item.purpose !== 'decision') return 'purposeNotDecision';
  if (item.finished) return 'itemFinished';
  if (item.beingVotedOn) return 'alreadyBeingVotedOn';
  if (item.otherFormDemanded) return 'otherFormDemanded';
  if (item.proposal === null) return 'proposalMissing';
  const { state } = item.proposal;
  if (state === 'adopted' || state === 'rejected') return 'alreadyDecided';
  return state === 'tabled' ? null : 'proposalNotTabled';
}

function isOver(state: MeetingState): boolean {
  return state === 'closed' || state === 'cancelled';
}
