import { describe, expect, it } from 'vitest';
import {
  type ConsentItem,
  openConsentList,
  type OpenConsentListFacts,
  putOnConsentList,
  takeOffConsentList,
} from './consent-list.ts';
import { seats, simpleMajority, withCastingVote } from './testing/ballot-facts.ts';

type ItemForOpening = OpenConsentListFacts['items'][number];

const item = (number: string, changes: Partial<ItemForOpening> = {}): ItemForOpening => ({
  itemId: `item-${number}`,
  number,
  purpose: 'decision',
  onList: true,
  called: false,
  finished: false,
  beingVotedOn: false,
  otherFormDemanded: false,
  objectedTo: false,
  proposal: { title: `Vorlage ${number}`, state: 'tabled' },
  recusedSeatIds: [],
  ...changes,
});

const preparing = { meetingState: 'invited', listRuns: false } as const;
const offList = (changes: Partial<ConsentItem> = {}) => item('4', { onList: false, ...changes });

const puttingOn = (changes: Partial<ConsentItem>, facts: object = {}) => {
  const outcome = putOnConsentList({ ...preparing, ...facts }, offList(changes));
  return outcome.accepted ? 'on the list' : outcome.reason;
};

describe('putting an item on the consent list', () => {
  it('is possible while it is prepared and in the running meeting until it is called', () => {
    for (const meetingState of ['planned', 'invited', 'postponed', 'open', 'interrupted'] as const) {
      expect(puttingOn({}, { meetingState })).toBe('on the list');
    }
    expect(puttingOn({ called: true })).toBe('itemAlreadyCalled');
    expect(puttingOn({}, { meetingState: 'closed' })).toBe('meetingOver');
    expect(puttingOn({}, { meetingState: 'cancelled' })).toBe('meetingOver');
  });

  it('takes an item for decision whose proposal is tabled and not decided', () => {
    expect(puttingOn({ purpose: 'consultation' })).toBe('purposeNotDecision');
    expect(puttingOn({ proposal: null })).toBe('proposalMissing');
    expect(puttingOn({ proposal: { title: 'Vorlage', state: 'draft' } })).toBe('proposalNotTabled');
    expect(puttingOn({ proposal: { title: 'Vorlage', state: 'rejected' } })).toBe('alreadyDecided');
    expect(puttingOn({ beingVotedOn: true })).toBe('alreadyBeingVotedOn');
    expect(puttingOn({ finished: true })).toBe('itemFinished');
  });

  it('does not bring back an item that somebody objected to', () => {
    expect(puttingOn({ objectedTo: true })).toBe('objectionStands');
  });

  it('waits while a list runs, and changes nothing for what is on it', () => {
    expect(puttingOn({}, { listRuns: true })).toBe('listRuns');
    expect(puttingOn({ onList: true }, { listRuns: true })).toBe('on the list');
  });
});

describe('taking an item off while the list is prepared', () => {
  it('is free until the list is open', () => {
    expect(takeOffConsentList(preparing, item('4'))).toMatchObject({ fact: { onList: false } });
    expect(takeOffConsentList({ ...preparing, listRuns: true }, item('4'))).toMatchObject({
      reason: 'listRuns',
    });
    expect(takeOffConsentList(preparing, item('4', { finished: true }))).toMatchObject({
      reason: 'itemFinished',
    });
    expect(takeOffConsentList({ ...preparing, meetingState: 'closed' }, item('4'))).toMatchObject({
      reason: 'meetingOver',
    });
  });

  it('changes nothing for an item that is not on it', () => {
    expect(takeOffConsentList({ ...preparing, listRuns: true }, offList()).accepted).toBe(true);
  });
});

const opening = (changes: Partial<OpenConsentListFacts> = {}) =>
  openConsentList({
    meetingState: 'open',
    listRuns: false,
    items: [item('4'), item('5')],
    rule: simpleMajority,
    seats,
    ...changes,
  });

describe('opening the consent list', () => {
  it('makes a ballot of every item on it, in the order of the agenda, each with its own question', () => {
    const outcome = opening({ items: [item('3', { onList: false }), item('4'), item('5')] });
    expect(outcome).toMatchObject({
      fact: [
        {
          itemId: 'item-4',
          form: 'consentList',
          question: 'Stimmen Sie der Beschlussvorlage „Vorlage 4“ zu?',
        },
        {
          itemId: 'item-5',
          form: 'consentList',
          question: 'Stimmen Sie der Beschlussvorlage „Vorlage 5“ zu?',
        },
      ],
    });
  });

  it('leaves out what is dealt with already', () => {
    const outcome = opening({ items: [item('4', { finished: true }), item('5')] });
    expect(outcome).toMatchObject({ fact: [{ itemId: 'item-5' }] });
  });

  it.each([
    [{ meetingState: 'interrupted' }, 'meetingNotOpen'],
    [{ listRuns: true }, 'listRuns'],
    [{ items: [item('3', { onList: false })] }, 'listEmpty'],
    [{ rule: null }, 'ruleNotInForce'],
  ] as const)('is refused as a whole: %s', (changes, reason) => {
    expect(opening(changes)).toEqual({ accepted: false, reason, items: [] });
  });

  it('opens all items or none, and names each that does not fit', () => {
    const outcome = opening({
      items: [
        item('3'),
        item('4', { proposal: { title: 'Vorlage', state: 'referred' } }),
        item('5', { beingVotedOn: true }),
        item('6', { proposal: { title: 'Vorlage', state: 'adopted' } }),
        item('7', { proposal: null }),
        item('8', { otherFormDemanded: true }),
      ],
    });
    expect(outcome).toEqual({
      accepted: false,
      reason: 'itemsHindered',
      items: [
        { itemId: 'item-4', number: '4', reason: 'proposalNotTabled' },
        { itemId: 'item-5', number: '5', reason: 'alreadyBeingVotedOn' },
        { itemId: 'item-6', number: '6', reason: 'alreadyDecided' },
        { itemId: 'item-7', number: '7', reason: 'proposalMissing' },
        { itemId: 'item-8', number: '8', reason: 'otherFormDemanded' },
      ],
    });
  });

  it('asks of each item whether the rule fits without those who are recused there', () => {
    const items = [item('4'), item('5', { recusedSeatIds: ['id-land-1'] })];
    expect(opening({ items }).accepted).toBe(true);
    expect(opening({ items, rule: withCastingVote })).toMatchObject({
      items: [{ itemId: 'item-5', reason: 'castingVoteSeatMissing' }],
    });
  });
});
