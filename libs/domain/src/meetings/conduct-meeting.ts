import { next } from '../kernel/lifecycle.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { meetingLifecycle, type MeetingState } from './meeting.ts';

/** What may stand in the way of ending an item or a meeting; later features say so before it is decided. */
export const obstacles = ['ballotOpen'] as const;
export type Obstacle = (typeof obstacles)[number];

export const openMeetingReasons = ['notInvited', 'alreadyOpen', 'meetingOver'] as const;
export type OpenMeetingReason = (typeof openMeetingReasons)[number];

/** Begins the meeting; without an invitation nobody could know of it. */
export function openMeeting(
  meeting: { readonly state: MeetingState },
  now: Date,
): Outcome<{ readonly state: MeetingState; readonly openedAt: Date }, OpenMeetingReason> {
  const state = next(meetingLifecycle, meeting.state, 'open');
  if (state !== null) return accept({ state, openedAt: now });
  if (meeting.state === 'planned' || meeting.state === 'postponed') return refuse('notInvited');
  return refuse(meeting.state === 'open' || meeting.state === 'interrupted' ? 'alreadyOpen' : 'meetingOver');
}

export const interruptMeetingReasons = ['notOpen'] as const;
export type InterruptMeetingReason = (typeof interruptMeetingReasons)[number];

export function interruptMeeting(meeting: {
  readonly state: MeetingState;
}): Outcome<{ readonly state: MeetingState }, InterruptMeetingReason> {
  const state = next(meetingLifecycle, meeting.state, 'interrupt');
  return state === null ? refuse('notOpen') : accept({ state });
}

export const resumeMeetingReasons = ['notInterrupted'] as const;
export type ResumeMeetingReason = (typeof resumeMeetingReasons)[number];

export function resumeMeeting(meeting: {
  readonly state: MeetingState;
}): Outcome<{ readonly state: MeetingState }, ResumeMeetingReason> {
  const state = next(meetingLifecycle, meeting.state, 'resume');
  return state === null ? refuse('notInterrupted') : accept({ state });
}

export const closeMeetingReasons = ['notOpen', 'alreadyClosed', ...obstacles] as const;
export type CloseMeetingReason = (typeof closeMeetingReasons)[number];

export interface ClosedMeeting {
  readonly state: MeetingState;
  readonly closedAt: Date;
  /** The item under discussion ends with the meeting. */
  readonly finishes: string | null;
}

/** Ends the meeting once: whoever closes second is told that somebody was faster. */
export function closeMeeting(
  meeting: { readonly state: MeetingState; readonly currentItemId: string | null },
  obstacle: Obstacle | null,
  now: Date,
): Outcome<ClosedMeeting, CloseMeetingReason> {
  if (meeting.state === 'closed') return refuse('alreadyClosed');
  const state = next(meetingLifecycle, meeting.state, 'close');
  if (state === null) return refuse('notOpen');
  if (obstacle !== null) return refuse(obstacle);
  return accept({ state, closedAt: now, finishes: meeting.currentItemId });
}

export interface ItemFacts {
  readonly meeting: { readonly state: MeetingState; readonly currentItemId: string | null };
  readonly item: { readonly id: string; readonly finishedAt: Date | null };
}

export const callItemReasons = ['meetingNotOpen', 'itemFinished', ...obstacles] as const;
export type CallItemReason = (typeof callItemReasons)[number];

/**
 * Calls an item; the one that was under discussion ends with it, so that calling the next is one step.
 * @param obstacle what hinders the item under discussion from ending
 */
export function callItem(
  { meeting, item }: ItemFacts,
  obstacle: Obstacle | null,
  now: Date,
): Outcome<{ readonly itemId: string; readonly finishes: string | null; readonly at: Date }, CallItemReason> {
  if (meeting.state !== 'open') return refuse('meetingNotOpen');
  if (item.finishedAt !== null) return refuse('itemFinished');
  if (meeting.currentItemId === item.id) return accept({ itemId: item.id, finishes: null, at: now });
  if (meeting.currentItemId !== null && obstacle !== null) return refuse(obstacle);
  return accept({ itemId: item.id, finishes: meeting.currentItemId, at: now });
}

export const finishItemReasons = ['meetingNotOpen', 'itemNotCalled', ...obstacles] as const;
export type FinishItemReason = (typeof finishItemReasons)[number];

/** Ends the item under discussion; ending one twice changes nothing. */
export function finishItem(
  { meeting, item }: ItemFacts,
  obstacle: Obstacle | null,
  now: Date,
): Outcome<{ readonly itemId: string; readonly finishedAt: Date }, FinishItemReason> {
  if (item.finishedAt !== null) return accept({ itemId: item.id, finishedAt: item.finishedAt });
  if (meeting.state !== 'open') return refuse('meetingNotOpen');
  if (meeting.currentItemId !== item.id) return refuse('itemNotCalled');
  return obstacle === null ? accept({ itemId: item.id, finishedAt: now }) : refuse(obstacle);
}
