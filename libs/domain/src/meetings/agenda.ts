import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { type ItemPurpose, longestExplanation, longestTitle, type MeetingState } from './meeting.ts';

/** The agenda is written until the meeting ends; during it the meeting itself decides on a change. */
const writable: ReadonlySet<MeetingState> = new Set([
  'planned',
  'invited',
  'postponed',
  'open',
  'interrupted',
]);

export interface ItemOfAgenda {
  readonly id: string;
  readonly isPublic: boolean;
  readonly calledAt: Date | null;
}

/**
 * The numbers of an agenda in its order: public items 1, 2, 3; items that are not public N1, N2. Each part counts for
 * itself, so that the numbers of the public part do not tell whether there is another.
 */
export function numbersOf(items: readonly Pick<ItemOfAgenda, 'isPublic'>[]): readonly string[] {
  const counts = { open: 0, closed: 0 };
  return items.map(({ isPublic }) => (isPublic ? `${(counts.open += 1)}` : `N${(counts.closed += 1)}`));
}

export const addAgendaItemReasons = [
  'meetingOver',
  'titleMissing',
  'titleTooLong',
  'explanationTooLong',
  'topicAlreadyListed',
  'proposalAlreadyListed',
] as const;
export type AddAgendaItemReason = (typeof addAgendaItemReasons)[number];

export interface AgendaFacts {
  readonly state: MeetingState;
  readonly items: readonly (ItemOfAgenda & {
    readonly proposalId: string | null;
    readonly federalTopicId: string | null;
  })[];
}

export interface AgendaItemWish {
  readonly title: string;
  readonly purpose: ItemPurpose;
  readonly isPublic: boolean;
  readonly explanation: string | null;
  readonly proposalId: string | null;
  readonly federalTopicId: string | null;
}

/** Puts an item at the end of the agenda. */
export function addAgendaItem(
  { state, items }: AgendaFacts,
  wish: AgendaItemWish,
): Outcome<AgendaItemWish & { readonly position: number; readonly number: string }, AddAgendaItemReason> {
  if (!writable.has(state)) return refuse('meetingOver');
  const title = wish.title.trim();
  if (title === '') return refuse('titleMissing');
  if (title.length > longestTitle) return refuse('titleTooLong');
  const explanation = wish.explanation?.trim() || null;
  if (explanation !== null && explanation.length > longestExplanation) return refuse('explanationTooLong');
  const { federalTopicId, proposalId } = wish;
  if (federalTopicId !== null && items.some((item) => item.federalTopicId === federalTopicId)) {
    return refuse('topicAlreadyListed');
  }
  if (proposalId !== null && items.some((item) => item.proposalId === proposalId)) {
    return refuse('proposalAlreadyListed');
  }
  const number = numbersOf([...items, wish]).at(-1) ?? '1';
  return accept({ ...wish, title, explanation, number, position: items.length + 1 });
}

export const moveDirections = ['up', 'down'] as const;
export type MoveDirection = (typeof moveDirections)[number];

export const moveAgendaItemReasons = [
  'meetingOver',
  'itemAlreadyCalled',
  'alreadyAtTheEdge',
  'movedMeanwhile',
] as const;
export type MoveAgendaItemReason = (typeof moveAgendaItemReasons)[number];

export interface Move {
  readonly itemId: string;
  readonly direction: MoveDirection;
  /** The place, from 1, at which whoever moves saw it: an act that arrives twice moves once. */
  readonly seenAt: number;
}

/**
 * Changes places with the neighbour. What has been called keeps its place: an item cannot move before it.
 * @returns the ids of all items in their new order
 */
export function moveAgendaItem(
  { state, items }: { readonly state: MeetingState; readonly items: readonly ItemOfAgenda[] },
  { itemId, direction, seenAt }: Move,
): Outcome<readonly string[], MoveAgendaItemReason> {
  if (!writable.has(state)) return refuse('meetingOver');
  const from = seenAt - 1;
  const to = direction === 'up' ? from - 1 : from + 1;
  const order = items.map(({ id }) => id);
  if (order[to] === itemId) return accept(order);
  if (order[from] !== itemId) return refuse('movedMeanwhile');
  const [moved, neighbour] = [items[from], items[to]];
  if (moved === undefined || neighbour === undefined) return refuse('alreadyAtTheEdge');
  if (moved.calledAt !== null || neighbour.calledAt !== null) return refuse('itemAlreadyCalled');
  return accept(order.map((id, at) => (at === from ? neighbour.id : at === to ? moved.id : id)));
}

export const removeAgendaItemReasons = ['meetingOver', 'itemAlreadyCalled', 'proposalAttached'] as const;
export type RemoveAgendaItemReason = (typeof removeAgendaItemReasons)[number];

/** Takes an item off; one that carries a proposal or a federal topic is dealt with, not dropped in silence. */
export function removeAgendaItem(
  { state, items }: AgendaFacts,
  itemId: string,
): Outcome<{ readonly itemId: string }, RemoveAgendaItemReason> {
  if (!writable.has(state)) return refuse('meetingOver');
  const item = items.find(({ id }) => id === itemId);
  if (item?.calledAt != null) return refuse('itemAlreadyCalled');
  if (item?.proposalId != null || item?.federalTopicId != null) return refuse('proposalAttached');
  return accept({ itemId });
}
