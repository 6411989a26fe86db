import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { unsafe_readResult } from 'gql.tada/testing';
import { Client, Provider, subscriptionExchange } from 'urql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import type { MeetingView } from '../meetings/meetings.public';
import { BallotProgress, BallotProgressFragment } from './ballot-progress';
import { LiveBallotFragment, reasonToRead, useLiveBallots } from './use-live-ballots';
import { VotePanel, VotePanelFragment } from './vote-panel';

type ReadBallot = ResultOf<typeof LiveBallotFragment>;

const turnout = { cast: 1, present: 3, entitled: 3 };
const read: ReadBallot = {
  id: 'ballot',
  state: 'open',
  revision: 10,
  meetingEdition: 4,
  quorate: true,
  turnout,
  seats: [{ seatId: 'seat', choice: null }],
  mySeats: [{ seatId: 'seat' }],
};

const liveBallot = { itemId: 'item', quorate: true, outcome: null, calledVotes: [] };
const view: MeetingView = {
  revision: 11,
  edition: 4,
  state: 'open',
  currentItemId: 'item',
  items: [],
  benches: [],
  quorum: { quorate: true, entitled: 3, present: 3, ruleTitle: null, remoteVoting: true, conditions: [] },
  ballots: [{ ...liveBallot, id: 'ballot', state: 'open', form: 'openElectronic', turnout }],
};
const attended = (state: 'present' | 'absent'): MeetingView['benches'] => [
  {
    ...{ key: 'land', entitled: 3, present: 3, remote: 0 },
    seats: [{ seatId: 'seat', state, person: null, arrivedAt: null, leftAt: null }],
  },
];

const page = { itemId: 'item', forStaff: false, own: { value: '', revision: 11, firstEdition: 4 } };

describe('reading a ballot again', () => {
  it('is not worth it for votes that others cast', () => {
    const counted = {
      ...view,
      ballots: view.ballots.map((one) => ({ ...one, turnout: { ...turnout, cast: 2 } })),
    };
    expect(reasonToRead([read], counted, page)).toBeNull();
  });

  it('is for what the view does not carry, and once for each edition', () => {
    const first = reasonToRead([read], { ...view, edition: 5 }, page);
    expect(first).not.toBeNull();
    expect(reasonToRead([read], { ...view, edition: 5, revision: 12 }, page)).toBe(first);
    expect(reasonToRead([read], { ...view, edition: 6 }, page)).not.toBe(first);
  });

  it('is for a ballot of the item that the page does not know', () => {
    expect(reasonToRead([], view, page)).not.toBeNull();
    expect(reasonToRead([], view, { ...page, itemId: 'other' })).toBeNull();
  });

  it('is when somebody is noted for the own seat, and no more once that was read', () => {
    const own = { value: 'seat present', revision: 11, firstEdition: 4 };
    expect(reasonToRead([read], view, { ...page, own })).not.toBeNull();
    expect(reasonToRead([{ ...read, revision: 11 }], { ...view, revision: 15 }, { ...page, own })).toBeNull();
  });

  it('is for the staff with every change, for what they may open hangs on all of it', () => {
    expect(reasonToRead([read], view, { ...page, forStaff: true })).not.toBeNull();
  });

  it('is never for a view that is older than what was read', () => {
    expect(reasonToRead([{ ...read, revision: 12 }], { ...view, edition: 3 }, page)).toBeNull();
  });
});

const ShownQuery = graphql(
  `
    query Shown {
      ballot(id: "ballot") {
        ...LiveBallot
        ...VotePanel
        ...BallotProgress
      }
    }
  `,
  [LiveBallotFragment, VotePanelFragment, BallotProgressFragment],
);

const { ballot: shown } = unsafe_readResult(ShownQuery, {
  ballot: {
    ...read,
    form: 'openElectronic',
    circulationId: null,
    question: 'Wird XBau angewendet?',
    voteMayBeChanged: true,
    mySeats: [
      {
        ...{ seatId: 'seat', label: 'MHKBD', deputy: false, hindrance: null },
        ...{ choice: null, castAt: null, intent: null },
      },
    ],
  },
});

let push: (view: MeetingView) => void = () => undefined;

function liveClient(): Client {
  const forwardSubscription = () => ({
    subscribe: (sink: { next: (result: { data: { meetingLive: MeetingView } }) => void }) => {
      push = (pushed) => sink.next({ data: { meetingLive: pushed } });
      return { unsubscribe: () => undefined };
    },
  });
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [subscriptionExchange({ forwardSubscription })],
  });
}

const readAgain = vi.fn();

function Shown() {
  const place = { meetingId: 'meeting', itemId: 'item', forStaff: false };
  const [ballot = shown] = useLiveBallots([shown], place, readAgain);
  return (
    <>
      <VotePanel ballot={ballot} onSettled={() => undefined} />
      <BallotProgress ballot={ballot} />
    </>
  );
}

describe('a ballot form that is half filled in', () => {
  beforeEach(() => {
    i18n.loadAndActivate({ locale: 'de', messages: {} });
    render(
      <I18nProvider i18n={i18n}>
        <Provider value={liveClient()}>
          <Shown />
        </Provider>
      </I18nProvider>,
    );
  });
  afterEach(() => readAgain.mockReset());

  it('stays as it is while everything around it is brought up to date', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'Ja' }));
    act(() =>
      push({ ...view, ballots: view.ballots.map((one) => ({ ...one, turnout: { ...turnout, cast: 2 } })) }),
    );
    expect(await screen.findByText('2 von 3 Anwesenden')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Ja' })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Stimme verbindlich abgeben' })).toBeEnabled();
    expect(readAgain).not.toHaveBeenCalled();
  });

  it('never shows an older state after a newer one', async () => {
    act(() => push({ ...view, revision: 14, benches: attended('present') }));
    act(() => push({ ...view, revision: 13, ballots: [] }));
    act(() =>
      push({ ...view, revision: 12, ballots: view.ballots.map((one) => ({ ...one, turnout: null })) }),
    );
    expect(await screen.findByText('1 von 3 Anwesenden')).toBeVisible();
  });
});
