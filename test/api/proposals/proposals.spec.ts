import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApiClient } from '../../support/api-client.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { act, aMeeting, type MeetingWithItems, secretariat } from '../meetings/meeting-acts.ts';
import {
  aDraft,
  aProposal,
  draft,
  draftReply,
  draftWithoutItem,
  reviseReply,
  tableReply,
} from './proposal-acts.ts';

let api: TestApi;
let client: ApiClient;
let meeting: MeetingWithItems;
let itemId: string;
beforeAll(async () => {
  api = await startApi({ database: seeded });
});
afterAll(() => api.stop());
beforeEach(async () => {
  client = await secretariat(api);
  meeting = await aMeeting(api, 2);
  itemId = meeting.items[0] ?? '';
});

const versionsOf = (proposalId: string) =>
  api.sql<{ version: number; text: string }>(
    'SELECT version, text FROM proposal_version WHERE proposal_id = $1 ORDER BY version',
    [proposalId],
  );

describe('the key that seals a draft on a device', () => {
  const ask = async (who: ApiClient) => (await who.query<{ ownDraftKey: string }>('{ ownDraftKey }')).data;

  it('is told to its person alone, the same in every session', async () => {
    const chair = 'Vorsitz IT-Kooperationsrat';
    const { ownDraftKey } = await ask(api.as(chair));
    expect(Buffer.from(ownDraftKey, 'base64')).toHaveLength(32);
    expect(await ask(api.as(chair))).toEqual({ ownDraftKey });
    expect((await ask(api.as('Vertretung MHKBD'))).ownDraftKey).not.toBe(ownDraftKey);
    expect((await api.anonymous().query('{ ownDraftKey }')).code).toBe('UNAUTHENTICATED');
  });
});

describe('drafting a proposal', () => {
  it('writes its first version for the item', async () => {
    const { id, version, state } = await draft(client, itemId);
    expect({ version, state }).toEqual({ version: 1, state: 'draft' });
    const [item] = await api.sql<{ proposal_id: string }>(
      'SELECT proposal_id FROM agenda_item WHERE id = $1',
      [itemId],
    );
    expect(item?.proposal_id).toBe(id);
  });

  it('sent twice with one key is one proposal', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => draft(client, itemId, aProposal(), key)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  it('under the key of another board is as good as unknown', async () => {
    const key = randomUUID();
    await draft(client, itemId, aProposal(), key);
    const [board] = await api.sql<{ id: string }>(`SELECT id FROM board WHERE slug = 'digitalbeirat'`);
    const other = await secretariat(api, 'digitalbeirat');
    expect((await draftWithoutItem(other, { boardId: board?.id ?? '' }, key)).code).toBe('NOT_FOUND');
    await secretariat(api);
  });

  it('for a circulation writes it for the board alone, once for all who send the same key', async () => {
    const [board] = await api.sql<{ id: string }>(`SELECT id FROM board WHERE slug = 'it-kooperationsrat'`);
    const key = randomUUID();
    const answers = await Promise.all(
      [1, 2, 3].map(() => draftWithoutItem(client, { boardId: board?.id ?? '' }, key)),
    );
    const [id, ...others] = new Set(answers.map(({ data }) => data.answer.id));
    expect(others).toEqual([]);
    expect(await versionsOf(id ?? '')).toHaveLength(1);
    expect(await api.sql('SELECT FROM agenda_item WHERE proposal_id = $1', [id])).toHaveLength(0);
    const free = await client.query<{ preparation: { proposals: readonly { id: string }[] } }>(
      '{ preparation: circulationPreparation { proposals { id } } }',
    );
    expect(free.data.preparation.proposals).toContainEqual({ id });
  });

  it('belongs to one place, and to a board of one’s own', async () => {
    const [other] = await api.sql<{ id: string }>(`SELECT id FROM board WHERE slug = 'it-planungsrat'`);
    const boardId = other?.id ?? '';
    expect((await draftWithoutItem(client, {})).code).toBe('INVALID_INPUT');
    expect((await draftWithoutItem(client, { boardId, itemId })).code).toBe('INVALID_INPUT');
    expect((await draftWithoutItem(client, { boardId })).code).toBe('DENIED');
  });

  it('tells every flaw with its field', async () => {
    const flawed = aProposal(
      { title: ' ' },
      {
        scope: { kinds: [], keys: ['99999999'] },
        deadlines: [{ deadlineClass: 'all', dueOn: '2027-02-30' }],
        commitments: [],
      },
    );
    expect(await draft(client, itemId, flawed)).toEqual({
      __typename: 'DraftProposalRefused',
      reason: 'flawed',
      flaws: [
        { field: 'title', flaw: 'titleMissing', value: null },
        { field: 'terms.scope.keys', flaw: 'bodyUnknown', value: '99999999' },
        { field: 'terms.deadlines.0.dueOn', flaw: 'dateNotReal', value: '2027-02-30' },
      ],
    });
    expect(await draft(client, itemId, aProposal({ text: 'x'.repeat(20_001) }))).toMatchObject({
      flaws: [{ field: 'text', flaw: 'textTooLong' }],
    });
  });

  it('names no standard but one of the catalogue', async () => {
    expect(await draft(client, itemId, aProposal({}, { standard: 'gibt-es-nicht' }))).toMatchObject({
      flaws: [{ field: 'terms.standard', flaw: 'standardUnknown', value: 'gibt-es-nicht' }],
    });
    // The guideline for information security: who is behind with it is never public.
    expect(await draft(client, itemId, aProposal({}, { standard: 'isll' }))).toMatchObject({
      flaws: [{ field: 'terms.publicationLevel', flaw: 'securityNeverPublic' }],
    });
    const { id } = await draft(client, itemId, aProposal({}, { standard: 'xbau' }));
    const asked = 'query ($id: ID!) { proposal(id: $id) { terms { standard { slug name } } } }';
    expect((await client.query(asked, { id })).data).toEqual({
      proposal: { terms: { standard: { slug: 'xbau', name: 'XBau' } } },
    });
  });

  it('asks about a deadline before today and takes it where it is meant', async () => {
    const past = { deadlines: [{ deadlineClass: 'all', dueOn: '2022-10-05' }] };
    expect(await draft(client, itemId, aProposal({}, past))).toMatchObject({
      flaws: [{ flaw: 'deadlineInPast' }],
    });
    expect(await draft(client, itemId, aProposal({ pastDeadlinesIntended: true }, past))).toMatchObject({
      version: 1,
    });
  });

  it('is refused where the item has a proposal', async () => {
    await draft(client, itemId);
    expect(await draft(client, itemId)).toMatchObject({ reason: 'itemTaken' });
  });

  it('makes one of two that are written at once', async () => {
    const answers = await Promise.all([draft(client, itemId), draft(client, itemId)]);
    expect(answers.map(({ reason }) => reason ?? 'written').toSorted()).toEqual(['itemTaken', 'written']);
  });

  it('is refused in a meeting that is over', async () => {
    await api.sql(`UPDATE meeting SET state = 'closed' WHERE id = $1`, [meeting.id]);
    expect(await draft(client, itemId)).toMatchObject({ reason: 'meetingOver' });
  });

  it.each([
    ['a word that is no basis of force', { basisOfForce: 'magic' }],
    [
      'half an amount',
      {
        commitments: [
          { kind: 'money', title: 'x', owedBy: 'mhkbd', dueOn: '2027-01-01', amountInEuro: 'viel' },
        ],
      },
    ],
    ['no deadlines at all', { deadlines: null }],
  ])('turns %s away', async (_, terms) => {
    expect((await draftReply(client, itemId, aProposal({}, terms))).code).toBe('INVALID_INPUT');
  });

  it('turns a zero byte away', async () => {
    expect((await draftReply(client, itemId, aProposal({ text: 'a\u0000b' }))).code).toBe('INVALID_INPUT');
  });

  it.each([
    ['an anonymous reader', 'UNAUTHENTICATED', () => api.anonymous()],
    ['the secretariat in its role for another board', 'NOT_FOUND', () => secretariat(api, 'digitalbeirat')],
    ['the chair', 'DENIED', () => api.as('Vorsitz IT-Kooperationsrat')],
    ['a reporter', 'DENIED', () => api.as('Meldestelle Köln')],
    ['an auditor', 'DENIED', () => api.as('Auditorin Muster')],
  ])('is denied to %s', async (_, code, who) => {
    expect((await draftReply(await who(), itemId)).code).toBe(code);
    expect(
      await api.sql('SELECT id FROM agenda_item WHERE id = $1 AND proposal_id IS NOT NULL', [itemId]),
    ).toEqual([]);
  });

  it('knows no item that is none', async () => {
    expect((await draftReply(client, randomUUID())).code).toBe('NOT_FOUND');
  });
});

describe('revising a proposal', () => {
  it('keeps the earlier versions', async () => {
    const id = await aDraft(client, itemId);
    expect((await reviseReply(client, id, 1)).data.answer).toMatchObject({ version: 2 });
    expect(await versionsOf(id)).toEqual([
      { version: 1, text: 'Der Rückkanal wird angebunden.' },
      { version: 2, text: 'Neu gefasst.' },
    ]);
  });

  it('is refused where somebody wrote meanwhile', async () => {
    const id = await aDraft(client, itemId);
    const answers = await Promise.all([1, 2, 3].map(() => reviseReply(client, id, 1)));
    const reasons = answers.map(
      ({ data }) => (data.answer as { reviseReason?: string }).reviseReason ?? 'written',
    );
    expect(reasons.toSorted()).toEqual(['revisedMeanwhile', 'revisedMeanwhile', 'written']);
    expect(await versionsOf(id)).toHaveLength(2);
  });

  it('is refused while it is being voted on, and afterwards', async () => {
    const id = await aDraft(client, itemId);
    await tableReply(client, id, itemId);
    await act(client, 'InviteToMeeting', { meetingId: meeting.id });
    await act(client, 'OpenMeeting', { meetingId: meeting.id });
    await act(client, 'CallItem', { itemId });
    const [rule] = await api.sql<{ id: string }>(
      `SELECT rule.id FROM decision_rule rule JOIN rules_of_procedure rules ON rules.id = rules_of_procedure_id
       JOIN board ON board.id = rules.board_id WHERE board.slug = 'it-kooperationsrat' ORDER BY rule.position LIMIT 1`,
    );
    const opened = await client.query<{ openBallot: { __typename: string } }>(
      'mutation ($input: OpenBallotInput!) { openBallot(input: $input) { __typename ... on OpenBallotRefused { reason } } }',
      { input: { itemId, form: 'openElectronic', decisionRuleId: rule?.id } },
    );
    expect(opened.data.openBallot).toEqual({ __typename: 'Ballot' });
    expect((await reviseReply(client, id, 1)).data.answer).toMatchObject({ reviseReason: 'underVote' });
    await api.sql(`UPDATE ballot SET state = 'certified' WHERE proposal_id = $1`, [id]);
    await api.sql(`UPDATE proposal SET state = 'adopted' WHERE id = $1`, [id]);
    expect((await reviseReply(client, id, 1)).data.answer).toMatchObject({ reviseReason: 'concluded' });
  });

  it('tells the flaws', async () => {
    const id = await aDraft(client, itemId);
    const answer = (await reviseReply(client, id, 1, aProposal({ text: '' }))).data.answer;
    expect(answer).toMatchObject({ reviseReason: 'flawed', flaws: [{ flaw: 'textMissing' }] });
    expect(await versionsOf(id)).toHaveLength(1);
  });

  it('is not found by a secretariat in its role for another board', async () => {
    const id = await aDraft(client, itemId);
    expect((await reviseReply(await secretariat(api, 'digitalbeirat'), id, 1)).code).toBe('NOT_FOUND');
    expect(await versionsOf(id)).toHaveLength(1);
  });
});

describe('tabling a proposal', () => {
  it('puts it before the meeting, however often it is asked for', async () => {
    const id = await aDraft(client, itemId);
    for (let times = 0; times < 2; times += 1) {
      expect((await tableReply(client, id, itemId)).data.answer).toMatchObject({ id, state: 'tabled' });
    }
    const traces = await api.sql(
      `SELECT id FROM audit_entry WHERE act = 'proposal.advanced' AND object_id = $1`,
      [id],
    );
    expect(traces).toHaveLength(1);
  });

  it('is refused on an item with another proposal', async () => {
    const other = meeting.items[1] ?? '';
    await aDraft(client, other);
    const id = await aDraft(client, itemId);
    expect((await tableReply(client, id, other)).data.answer).toMatchObject({ tableReason: 'itemTaken' });
  });

  it('is refused when the meeting is over', async () => {
    const id = await aDraft(client, itemId);
    await api.sql(`UPDATE meeting SET state = 'cancelled' WHERE id = $1`, [meeting.id]);
    expect((await tableReply(client, id, itemId)).data.answer).toMatchObject({ tableReason: 'meetingOver' });
  });

  it('is refused while it stands on another agenda', async () => {
    const id = await aDraft(client, itemId);
    const other = await aMeeting(api, 1);
    expect((await tableReply(client, id, other.items[0] ?? '')).data.answer).toMatchObject({
      tableReason: 'tabledElsewhere',
    });
  });

  it('is denied to members', async () => {
    const id = await aDraft(client, itemId);
    expect((await tableReply(api.as('Vorsitz IT-Kooperationsrat'), id, itemId)).code).toBe('DENIED');
  });
});

describe('reading a proposal', () => {
  const document = `query ($id: ID!) { proposal(id: $id) { id boardName title state version text rationale example underVote
    terms { basisOfForce funding publicationLevel scope { kinds names { key name } } deadlines { deadlineClass dueOn }
            commitments { title owedByName amountInEuro dueOn reciprocal } }
    versions { version title text writtenAt } item { id number meetingSlug meetingTitle startsAt }
    topic { id title sessionNumber sessionDate } viewerCan { revise table } } }`;
  interface Read {
    readonly proposal: {
      readonly versions: readonly unknown[];
      readonly viewerCan: object;
      readonly terms: object;
    };
  }

  it('is for the board until it is tabled for a public item', async () => {
    const id = await aDraft(client, itemId);
    await reviseReply(client, id, 1);
    const own = (await client.query<Read>(document, { id })).data.proposal;
    expect(own).toMatchObject({
      versions: [{ version: 2 }, { version: 1 }],
      viewerCan: { revise: true, table: true },
      terms: { commitments: [{ amountInEuro: 25_000_000_000 }] },
    });
    expect((await api.anonymous().query(document, { id })).code).toBe('NOT_FOUND');
    expect((await (await secretariat(api, 'digitalbeirat')).query(document, { id })).code).toBe('NOT_FOUND');
    await secretariat(api);
    await tableReply(client, id, itemId);
    expect((await api.anonymous().query(document, { id })).code).toBe('NOT_FOUND');
    await act(client, 'InviteToMeeting', { meetingId: meeting.id });
    const open = (await api.anonymous().query<Read>(document, { id })).data.proposal;
    expect(open).toMatchObject({ versions: [{ version: 2 }], viewerCan: { revise: false, table: false } });
  });

  it('stays for the board on an item that is not public', async () => {
    const id = await aDraft(client, itemId);
    await tableReply(client, id, itemId);
    await act(client, 'InviteToMeeting', { meetingId: meeting.id });
    await api.sql('UPDATE agenda_item SET public = false WHERE id = $1', [itemId]);
    expect((await api.anonymous().query(document, { id })).code).toBe('NOT_FOUND');
    expect(
      (await api.as('Vorsitz IT-Kooperationsrat').query<Read>(document, { id })).data.proposal.viewerCan,
    ).toEqual({
      revise: false,
      table: false,
    });
  });

  it('does not know an id that is none', async () => {
    expect((await client.query(document, { id: randomUUID() })).code).toBe('NOT_FOUND');
    expect((await client.query(document, { id: 'keine' })).code).toBe('INVALID_INPUT');
  });
});
