import { randomUUID } from 'node:crypto';
import { addDays } from '@gremia/domain/kernel/calendar-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aProposal } from '../proposals/proposal-acts.ts';
import { ballotRecord } from '../voting/ballot-acts.ts';
import { type House, openHouse, signedIn, visitor } from '../voting/house.ts';
import { seat } from '../voting/running-meeting.ts';
import {
  aBoard,
  cancel,
  circulating,
  comment,
  ended,
  endFeedback,
  extend,
  inVoting,
  look,
  start,
  started,
  untilState,
  vote,
} from './circulation-house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function auditOf(circulationId: string): Promise<string[]> {
  const { rows } = await house.sql.query<{ act: string }>(
    'SELECT act FROM audit_entry WHERE object_id = $1 ORDER BY at, id',
    [circulationId],
  );
  return rows.map(({ act }) => act);
}

describe('a circulation', () => {
  it('goes from feedback through the vote to a numbered resolution, without a meeting', async () => {
    const board = await aBoard(house);
    const id = await started(board);
    const { rows } = await house.sql.query('SELECT state FROM proposal WHERE id = $1', [board.proposalId]);
    expect(rows).toEqual([{ state: 'tabled' }]);
    await endFeedback(house, id);
    const { ballotId } = await untilState(board.secretariat, id, 'voting');
    expect(await vote(board, ballotId ?? '', 'l1')).toBe('yes');
    expect(await vote(board, ballotId ?? '', 'k1')).toBe('yes');
    const seen = await ended(house, board, id);
    expect(seen.answered).toBe(2);
    expect(seen.resolution?.number).toMatch(/^\d{4}\/01$/);
    expect(await auditOf(id)).toEqual([
      'circulation.started',
      'circulation.votingStarted',
      'circulation.certified',
    ]);
  });

  it('counts silence as an abstention, every seat as taking part remotely', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    await vote(board, ballotId, 'l1');
    await vote(board, ballotId, 'l2', 'no');
    await ended(house, board, id);
    const record = JSON.parse((await ballotRecord(board.secretariat, ballotId)).data ?? '{}');
    expect(record.attendance).toEqual({ l1: 'remote', l2: 'remote', k1: 'remote', b1: 'absent' });
    expect(record.votes).toContainEqual({ seat: 'k1', choice: 'abstain' });
  });

  it('decides nothing where too few answer; the proposal stays tabled', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    await vote(board, ballotId, 'l1');
    const seen = await ended(house, board, id);
    expect(seen.resolution).toBeNull();
    const { rows } = await house.sql.query(
      `SELECT ballot.result->>'outcome' AS outcome, proposal.state
       FROM ballot JOIN proposal ON proposal.id = ballot.proposal_id WHERE ballot.id = $1`,
      [ballotId],
    );
    expect(rows).toEqual([{ outcome: 'notQuorate', state: 'tabled' }]);
  });

  it('adopts by silence in a silence procedure', async () => {
    const board = await aBoard(house, { settings: circulating('consent') });
    const { id, ballotId } = await inVoting(house, board, { form: 'openElectronic' });
    await vote(board, ballotId, 'l1', 'no');
    const seen = await ended(house, board, id);
    expect(seen).toMatchObject({ answered: 1, resolution: { number: expect.stringMatching(/\/01$/) } });
  });
});

describe('starting a circulation', () => {
  it('twice with the same key starts once', async () => {
    const board = await aBoard(house);
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => start(board.secretariat, board, { key })));
    expect(answers.map(({ data }) => data?.id ?? data?.reason)).toEqual([key, key, key]);
  });

  it('is refused beside a running one, in phases that are too short, under an unknown rule', async () => {
    const board = await aBoard(house);
    const refusal = async (changes: object) => (await start(board.secretariat, board, changes)).data?.reason;
    expect(await refusal({ feedbackUntil: board.today })).toBe('feedbackTooShort');
    expect(await refusal({ votingUntil: addDays(board.today, 1) })).toBe('votingTooShort');
    expect(await refusal({ decisionRuleId: randomUUID() })).toBe('ruleNotInForce');
    await started(board);
    expect(await refusal({})).toBe('alreadyCirculating');
  });

  it('is refused where the rules of procedure know none, and for a proposal on an agenda sent out', async () => {
    const without = await aBoard(house, { settings: { ...circulating(), circulation: null } });
    expect((await start(without.secretariat, without)).data?.reason).toBe('rulesWithoutCirculation');
    const board = await aBoard(house);
    await house.sql.query(`UPDATE meeting SET state = 'invited' WHERE id = $1`, [board.meetingId]);
    await house.sql.query('UPDATE agenda_item SET proposal_id = $2 WHERE id = $1', [
      board.itemId,
      board.proposalId,
    ]);
    expect((await start(board.secretariat, board)).data?.reason).toBe('onInvitedAgenda');
  });

  it('is the secretariat’s: a member, another board’s secretariat and a stranger are denied', async () => {
    const board = await aBoard(house);
    const other = await aBoard(house);
    expect((await start(await board.member('l1'), board)).code).toBe('DENIED');
    expect((await start(other.secretariat, board)).code).toBe('NOT_FOUND');
    const key = await started(board);
    expect((await start(other.secretariat, other, { key })).code).toBe('NOT_FOUND');
    expect((await start(visitor(house), board)).code).toBe('UNAUTHENTICATED');
  });
});

describe('the feedback phase', () => {
  it('takes comments of voting and advising seats, once a key', async () => {
    const board = await aBoard(house);
    const id = await started(board);
    const input = { key: randomUUID(), circulationId: id, text: 'Bitte Satz 2 streichen.' };
    const adviser = await board.member('b1');
    await comment(adviser, input);
    expect((await comment(adviser, input)).data?.__typename).toBe('Circulation');
    const member = await board.member('l1');
    const { data } = await look(member, id);
    expect(data?.comments).toEqual([{ text: 'Bitte Satz 2 streichen.', seatLabel: 'Sitz b1' }]);
    // Under somebody else's key nothing is said, and nothing is told of what stands under it.
    const unknown = await comment(member, { ...input, circulationId: randomUUID() });
    expect(unknown.code).toBe('NOT_FOUND');
    expect(await comment(member, { ...input, text: 'Auch ich.' })).toEqual(unknown);
  });

  it('ends for comments with its second, whoever writes', async () => {
    const board = await aBoard(house);
    const { id } = await inVoting(house, board);
    const input = { key: randomUUID(), circulationId: id, text: 'Zu spät' };
    expect((await comment(await board.member('l1'), input)).data?.reason).toBe('feedbackOver');
  });

  it('lets the secretariat write versions that all see; from the vote on the text stands', async () => {
    const board = await aBoard(house);
    const id = await started(board);
    const revise = (seenVersion: number) =>
      board.secretariat.ask<{ reason?: string }>(
        'reviseProposal',
        `mutation ($id: ID!, $seen: Int!, $proposal: ProposalInput!) {
           reviseProposal(proposalId: $id, seenVersion: $seen, proposal: $proposal) {
             __typename ... on ReviseProposalRefused { reason } } }`,
        {
          id: board.proposalId,
          seen: seenVersion,
          proposal: aProposal({ text: 'Neu gefasst.' }, { commitments: [] }),
        },
      );
    expect((await revise(1)).data).toEqual({ __typename: 'Proposal' });
    const { data } = await look(await board.member('l1'), id);
    expect(data?.versions.map(({ version }) => version)).toEqual([1, 2]);
    await endFeedback(house, id);
    await untilState(board.secretariat, id, 'voting');
    expect((await revise(2)).data?.reason).toBe('underVote');
  });
});

describe('an extension', () => {
  it('moves the end of the vote and of its ballot, with the reason', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    const until = addDays(board.today, 9);
    const input = { circulationId: id, until, reason: 'Osterferien' };
    expect((await look(board.secretariat, id)).data?.viewerCan).toMatchObject({ extend: true });
    expect((await look(await board.member('l1'), id)).data?.viewerCan).toMatchObject({ extend: false });
    expect((await extend(board.secretariat, input)).data?.__typename).toBe('Circulation');
    const { rows } = await house.sql.query(
      `SELECT (ballot.deadline AT TIME ZONE 'Europe/Berlin')::text AS ends, ballot.deadline = voting_ends_at AS same
       FROM ballot JOIN circulation ON circulation.id = circulation_id WHERE ballot.id = $1`,
      [ballotId],
    );
    expect(rows).toEqual([{ ends: `${addDays(until, 1)} 00:00:00`, same: true }]);
    const shorter = { ...input, until: addDays(board.today, 3) };
    expect((await extend(board.secretariat, shorter)).data?.reason).toBe('notLater');
    expect((await extend(await board.member('l1'), input)).code).toBe('DENIED');
  });
});

describe('breaking off', () => {
  it('annuls the vote and leaves the proposal tabled', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    await vote(board, ballotId, 'l1');
    expect((await cancel(board.secretariat, { circulationId: id, reason: '-' })).data?.reason).toBe(
      'reasonMissing',
    );
    const { data } = await cancel(board.secretariat, { circulationId: id, reason: 'Falsche Anlage' });
    expect(data?.state).toBe('cancelled');
    const { rows } = await house.sql.query(
      `SELECT ballot.state, annulment_reason, proposal.state AS proposal
       FROM ballot JOIN proposal ON proposal.id = proposal_id WHERE ballot.id = $1`,
      [ballotId],
    );
    expect(rows).toEqual([{ state: 'annulled', annulment_reason: 'Falsche Anlage', proposal: 'tabled' }]);
    const again = await cancel(board.secretariat, { circulationId: id, reason: 'Falsche Anlage' });
    expect(again.data?.reason).toBe('ended');
  });
});

describe('who may see a circulation', () => {
  it('is the board; for others it does not exist until a public one is certified', async () => {
    const board = await aBoard(house);
    const other = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board, { isPublic: true });
    expect((await look(other.secretariat, id)).code).toBe('NOT_FOUND');
    expect((await look(visitor(house), id)).code).toBe('NOT_FOUND');
    await vote(board, ballotId, 'l1');
    await vote(board, ballotId, 'l2');
    await ended(house, board, id);
    expect((await look(visitor(house), id)).data).toMatchObject({ state: 'certified', comments: [] });
  });

  it.each([true, false])(
    'opens the record of the vote in the register only if it is public: %s',
    async (isPublic) => {
      const board = await aBoard(house);
      const { id, ballotId } = await inVoting(house, board, { isPublic });
      await vote(board, ballotId, 'l1');
      await vote(board, ballotId, 'l2');
      await ended(house, board, id);
      const { rows } = await house.sql.query<{ id: string; slug: string }>(
        'SELECT id, slug FROM resolution WHERE ballot_id = $1',
        [ballotId],
      );
      const [resolution] = rows;
      const { data } = await board.secretariat.ask<{ __typename: string }>(
        'publishResolution',
        `mutation ($id: ID!, $on: Date!) { publishResolution(resolutionId: $id, effectiveOn: $on) { __typename } }`,
        { id: resolution?.id, on: '2030-01-01' },
      );
      expect(data?.__typename).toBe('Resolution');
      const record = await (await fetch(`${house.url}/register/${resolution?.slug}.json`)).json();
      const [entry] = (record as { register: readonly { record: string | null }[] }).register;
      expect(entry?.record !== null).toBe(isPublic);
    },
  );

  it('starts without seats that a rule needs only where they exist', async () => {
    const board = await aBoard(house, { seats: [seat('b1', { voting: false })] });
    expect((await start(board.secretariat, board)).data?.reason).toBe('electorateEmpty');
    expect((await start(await signedIn(house, board.chairId), board)).code).toBe('DENIED');
  });
});
