import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { next } from '../kernel/lifecycle.ts';
import type { MeetingState } from '../meetings/meeting.ts';
import { federalTopicLifecycle, type FederalTopicState } from './federal-topic.ts';

export const mirrorTopicReasons = [
  'topicConcluded',
  'meetingOver',
  'meetingTooLate',
  'onOtherAgenda',
] as const;
export type MirrorTopicReason = (typeof mirrorTopicReasons)[number];

export interface MirrorFacts {
  readonly topic: {
    readonly state: FederalTopicState;
    /** The federal session that it is to be decided in. */
    readonly sessionOn: CalendarDate;
    /** The item of our own agenda that it already stands on. */
    readonly item: { readonly id: string; readonly meetingId: string } | null;
  };
  readonly meeting: { readonly id: string; readonly state: MeetingState; readonly on: CalendarDate };
}

const over: ReadonlySet<MeetingState> = new Set(['closed', 'cancelled']);

/** A topic is mirrored once: asked for the same meeting again, the item that stands there is the answer. */
export function mirrorTopic({
  topic,
  meeting,
}: MirrorFacts): Outcome<
  { readonly state: FederalTopicState; readonly itemId: string | null },
  MirrorTopicReason
> {
  if (topic.item !== null) {
    const here = topic.item.meetingId === meeting.id;
    return here ? accept({ state: topic.state, itemId: topic.item.id }) : refuse('onOtherAgenda');
  }
  const state = next(federalTopicLifecycle, topic.state, 'mirror');
  if (state === null) return refuse('topicConcluded');
  if (over.has(meeting.state)) return refuse('meetingOver');
  // A recommendation after the federal vote comes too late to be heard.
  if (meeting.on > topic.sessionOn) return refuse('meetingTooLate');
  return accept({ state, itemId: null });
}
