import { describe, expect, it } from 'vitest';
import type { ResultOf } from '../../platform/graphql/graphql';
import { type LiveMeetingFragment, withView } from './use-live-meeting';
import type { MeetingView } from './use-meeting-view';

const quorum = {
  quorate: false,
  entitled: 2,
  present: 0,
  ruleTitle: null,
  remoteVoting: true,
  conditions: [],
};
const absent = { seatId: 'seat', state: null, person: null, arrivedAt: null, leftAt: null };
const read: ResultOf<typeof LiveMeetingFragment> = {
  ...{ id: 'meeting', edition: 1, revision: 10, state: 'open', currentItemId: null, quorum },
  items: [
    { id: 'first', calledAt: null, finishedAt: null, ballotOpen: false },
    { id: 'second', calledAt: null, finishedAt: null, ballotOpen: false },
  ],
  benches: [{ key: 'land', entitled: 2, present: 0, remote: 0, seats: [absent] }],
};
const person = { personId: 'person', name: 'Erika Beispiel', kind: 'member' } as const;
const view: MeetingView = {
  ...{ revision: 11, edition: 1, state: 'interrupted', currentItemId: 'first', ballots: [] },
  quorum: { ...quorum, quorate: true, present: 1 },
  items: [{ id: 'first', calledAt: '2026-12-03T09:30:00Z', finishedAt: null, ballotOpen: true }],
  benches: [
    {
      ...{ key: 'land', entitled: 2, present: 1, remote: 0 },
      seats: [{ ...absent, state: 'present', person }],
    },
  ],
};

describe('a meeting with what was pushed since it was read', () => {
  const shown = withView(read, view);

  it('stands where the view has it', () => {
    expect(shown).toMatchObject({ state: 'interrupted', currentItemId: 'first', quorum: { quorate: true } });
    expect(shown.items?.[0]).toMatchObject({ calledAt: '2026-12-03T09:30:00Z', ballotOpen: true });
    expect(shown.benches?.[0]).toMatchObject({ present: 1, seats: [{ state: 'present', person }] });
  });

  it('keeps what the view does not carry', () => {
    const titled = { ...read, items: read.items.map((item) => ({ ...item, title: `Punkt ${item.id}` })) };
    expect(withView(titled, view).items).toMatchObject([
      { title: 'Punkt first' },
      { id: 'second', title: 'Punkt second' },
    ]);
  });
});
