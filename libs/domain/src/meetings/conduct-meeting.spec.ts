import { describe, expect, it } from 'vitest';
import {
  callItem,
  closeMeeting,
  finishItem,
  interruptMeeting,
  openMeeting,
  resumeMeeting,
  type ItemFacts,
} from './conduct-meeting.ts';
import { meetingStates, type MeetingState } from './meeting.ts';

const now = new Date('2026-12-03T09:00:00Z');
const running: ItemFacts = {
  meeting: { state: 'open', currentItemId: 'first' },
  item: { id: 'second', finishedAt: null },
};

describe('opening a meeting', () => {
  it('notes the time', () => {
    expect(openMeeting({ state: 'invited' }, now)).toEqual({
      accepted: true,
      fact: { state: 'open', openedAt: now },
    });
  });

  it.each<[MeetingState, string]>([
    ['planned', 'notInvited'],
    ['postponed', 'notInvited'],
    ['open', 'alreadyOpen'],
    ['interrupted', 'alreadyOpen'],
    ['closed', 'meetingOver'],
    ['cancelled', 'meetingOver'],
  ])('is refused while it is %s: %s', (state, reason) => {
    expect(openMeeting({ state }, now)).toEqual({ accepted: false, reason });
  });
});

describe('interrupting a meeting', () => {
  it('and resuming it leads back', () => {
    expect(interruptMeeting({ state: 'open' })).toEqual({ accepted: true, fact: { state: 'interrupted' } });
    expect(resumeMeeting({ state: 'interrupted' })).toEqual({ accepted: true, fact: { state: 'open' } });
  });

  it('needs a meeting that is open, resuming one that is interrupted', () => {
    expect(interruptMeeting({ state: 'invited' })).toEqual({ accepted: false, reason: 'notOpen' });
    expect(resumeMeeting({ state: 'open' })).toEqual({ accepted: false, reason: 'notInterrupted' });
  });
});

describe('closing a meeting', () => {
  it('ends the item under discussion with it', () => {
    expect(closeMeeting(running.meeting, null, now)).toEqual({
      accepted: true,
      fact: { state: 'closed', closedAt: now, finishes: 'first' },
    });
  });

  it('is possible out of an interruption', () => {
    expect(closeMeeting({ state: 'interrupted', currentItemId: null }, null, now).accepted).toBe(true);
  });

  it('is refused while a ballot is open', () => {
    expect(closeMeeting(running.meeting, 'ballotOpen', now)).toEqual({
      accepted: false,
      reason: 'ballotOpen',
    });
  });

  it('tells the second who closes that somebody was faster', () => {
    const closed = { state: 'closed' as const, currentItemId: null };
    expect(closeMeeting(closed, 'ballotOpen', now)).toEqual({ accepted: false, reason: 'alreadyClosed' });
  });

  it('needs a meeting that was opened', () => {
    const never = meetingStates.filter((state) => {
      const outcome = closeMeeting({ state, currentItemId: null }, null, now);
      return !outcome.accepted && outcome.reason === 'notOpen';
    });
    expect(never).toEqual(['planned', 'invited', 'cancelled', 'postponed']);
  });
});

describe('calling an item', () => {
  it('ends the one under discussion in the same step', () => {
    expect(callItem(running, null, now)).toEqual({
      accepted: true,
      fact: { itemId: 'second', finishes: 'first', at: now },
    });
  });

  it('that is under discussion changes nothing, even with an open ballot', () => {
    const current = { ...running, item: { id: 'first', finishedAt: null } };
    expect(callItem(current, 'ballotOpen', now)).toMatchObject({ accepted: true, fact: { finishes: null } });
  });

  it('waits for the ballot on the one under discussion', () => {
    expect(callItem(running, 'ballotOpen', now)).toEqual({ accepted: false, reason: 'ballotOpen' });
  });

  it('is refused for a finished item and in an interruption', () => {
    const finished = { ...running, item: { id: 'second', finishedAt: now } };
    const interrupted: ItemFacts = { ...running, meeting: { state: 'interrupted', currentItemId: null } };
    expect(callItem(finished, null, now)).toEqual({ accepted: false, reason: 'itemFinished' });
    expect(callItem(interrupted, null, now)).toEqual({ accepted: false, reason: 'meetingNotOpen' });
  });
});

describe('finishing an item', () => {
  const current = { ...running, item: { id: 'first', finishedAt: null } };

  it('notes the time', () => {
    expect(finishItem(current, null, now)).toEqual({
      accepted: true,
      fact: { itemId: 'first', finishedAt: now },
    });
  });

  it('twice keeps the first time', () => {
    const earlier = new Date('2026-12-03T08:00:00Z');
    const finished = { ...current, item: { id: 'first', finishedAt: earlier } };
    expect(finishItem(finished, null, now)).toMatchObject({ fact: { finishedAt: earlier } });
  });

  it.each<[string, Partial<ItemFacts>, 'ballotOpen' | null, string]>([
    ['while its ballot is open', {}, 'ballotOpen', 'ballotOpen'],
    ['that was not called', { item: { id: 'second', finishedAt: null } }, null, 'itemNotCalled'],
    ['before the meeting', { meeting: { state: 'invited', currentItemId: null } }, null, 'meetingNotOpen'],
  ])('is refused for one %s', (_, changed, obstacle, reason) => {
    expect(finishItem({ ...current, ...changed }, obstacle, now)).toEqual({ accepted: false, reason });
  });
});
