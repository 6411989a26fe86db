import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBallot } from '../voting/ballot-acts.ts';
import { type House, openHouse, type Visitor } from '../voting/house.ts';
import { aBoard, inVoting, look, object, recuse, started, vote, wake } from './circulation-house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function waiting(who: Visitor): Promise<string[]> {
  const { data } = await who.ask<readonly { kind: string }[]>('waiting', '{ waiting { kind } }');
  return (data ?? []).map(({ kind }) => kind).filter((kind) => kind.startsWith('circulation'));
}

describe('what waits for a member', () => {
  it('is the feedback first, then the vote, until it is cast', async () => {
    const board = await aBoard(house);
    await started(board);
    expect(await waiting(await board.member('b1'))).toEqual(['circulationToComment']);
    const other = await aBoard(house);
    const { ballotId } = await inVoting(house, other);
    expect(await waiting(await other.member('l1'))).toEqual(['circulationVote']);
    expect(await waiting(await other.member('b1'))).toEqual([]);
    expect(await waiting(await other.deputy('l1'))).toEqual([]);
    await vote(other, ballotId, 'l1');
    expect(await waiting(await other.member('l1'))).toEqual([]);
  });

  it('is not the vote of a seat that is recused', async () => {
    const board = await aBoard(house);
    const { id } = await inVoting(house, board);
    const seatId = board.seats['k1']?.seatId;
    await recuse(board.secretariat, { circulationId: id, seatId, reason: 'Eigener Auftrag' });
    expect(await waiting(await board.member('k1'))).toEqual([]);
  });
});

describe('the reminder', () => {
  it('reaches those who have not voted, once, however often its job runs', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    await vote(board, ballotId, 'l1');
    for (const key of ['one', 'two']) {
      await wake(house, 'circulation.reminder', { circulationId: id }, `test:${key}`);
    }
    await expect.poll(async () => waiting(await board.member('l2'))).toEqual(['circulationReminder']);
    expect(await waiting(await board.member('l1'))).toEqual([]);
    const { rows } = await house.sql.query<{ seats: string[] }>(
      `SELECT detail->'seatIds' AS seats FROM audit_entry
       WHERE object_id = $1 AND act = 'circulation.reminded'`,
      [id],
    );
    const silent = ['l2', 'k1'].map((key) => board.seats[key]?.seatId);
    expect(rows.map(({ seats }) => [...seats].sort())).toEqual([[...silent].sort()]);
  });
});

describe('what waits for the secretariat', () => {
  it('is an objected circulation for which no meeting is planned', async () => {
    const board = await aBoard(house);
    const id = await started(board);
    const input = { circulationId: id, seatId: board.seats['k1']?.seatId, reason: 'In die Sitzung' };
    await object(await board.member('k1'), input);
    expect(await waiting(board.secretariat)).toEqual(['circulationToPlace']);
    expect(await waiting(await board.member('l1'))).toEqual([]);
  });
});

describe('a proposal that is being sent round', () => {
  it('is not put to the vote in a meeting meanwhile', async () => {
    const board = await aBoard(house);
    const id = await started(board);
    await house.sql.query('UPDATE agenda_item SET proposal_id = $2 WHERE id = $1', [
      board.itemId,
      board.proposalId,
    ]);
    await house.sql.query(`UPDATE meeting SET state = 'open' WHERE id = $1`, [board.meetingId]);
    expect((await openBallot(board.secretariat, board)).data?.reason).toBe('inCirculation');
    expect((await look(board.secretariat, id)).data?.state).toBe('feedback');
  });
});
