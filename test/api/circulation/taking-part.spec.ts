import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annulBallot, castVote, closeBallot } from '../voting/ballot-acts.ts';
import { type House, openHouse, visitor } from '../voting/house.ts';
import {
  aBoard,
  type CirculationBoard,
  ended,
  inVoting,
  look,
  object,
  place,
  recuse,
  represent,
  started,
  untilState,
  vote,
} from './circulation-house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const seatId = (board: CirculationBoard, key: string) => board.seats[key]?.seatId ?? '';
const why = 'Das gehört in eine Sitzung.';

async function aPlannedMeeting(board: CirculationBoard): Promise<string> {
  const { rows } = await house.sql.query<{ id: string }>(
    `INSERT INTO meeting (board_id, slug, number, title, starts_at, format, public, state)
     VALUES ($1, $2, 2, '2. Sitzung', now() + interval '20 days', 'onSite', true, 'planned')
     RETURNING id`,
    [board.boardId, `${board.boardId}-2`],
  );
  return rows[0]?.id ?? '';
}

describe('an objection to the procedure', () => {
  it('annuls the vote and puts the proposal on the agenda of the next meeting', async () => {
    const board = await aBoard(house);
    await aPlannedMeeting(board);
    const { id, ballotId } = await inVoting(house, board);
    await vote(board, ballotId, 'l1');
    const input = { circulationId: id, seatId: seatId(board, 'k1'), reason: why };
    expect((await object(await board.member('k1'), input)).data?.state).toBe('objected');
    expect((await object(await board.member('k1'), input)).data?.reason).toBe('ended');
    await expect
      .poll(async () => (await look(board.secretariat, id)).data?.item)
      .toEqual({ meetingSlug: `${board.boardId}-2` });
    const { rows } = await house.sql.query(
      `SELECT ballot.state, annulment_reason, item.number, item.proposal_id = ballot.proposal_id AS there
       FROM ballot JOIN agenda_item item ON item.id = $2 WHERE ballot.id = $1`,
      [ballotId, id],
    );
    expect(rows).toEqual([{ state: 'annulled', annulment_reason: why, number: 'N1', there: true }]);
  });

  it('waits for a meeting where none is planned, until the secretariat names one', async () => {
    const board = await aBoard(house);
    const id = await started(board);
    const input = { circulationId: id, seatId: seatId(board, 'k1'), reason: why };
    await object(await board.member('k1'), input);
    const { data } = await look(board.secretariat, id);
    expect(data).toMatchObject({ state: 'objected', item: null, viewerCan: { place: true } });
    const meetingId = await aPlannedMeeting(board);
    const placed = await place(board.secretariat, { circulationId: id, meetingId });
    expect(placed.data?.__typename).toBe('Circulation');
    const again = await place(board.secretariat, { circulationId: id, meetingId });
    expect(again.data?.reason).toBe('alreadyPlaced');
  });

  it('is for the seat’s own voting member: no deputy, adviser, secretariat, stranger', async () => {
    const board = await aBoard(house);
    const id = await started(board);
    const as = async (key: string, who: Parameters<typeof object>[0]) =>
      object(who, { circulationId: id, seatId: seatId(board, key), reason: why });
    expect((await as('b1', await board.member('b1'))).data?.reason).toBe('advisorySeat');
    expect((await as('l1', await board.deputy('l1'))).data?.reason).toBe('deputyWhileMemberPresent');
    expect((await as('l1', await board.member('l2'))).code).toBe('DENIED');
    expect((await as('l1', board.secretariat)).code).toBe('DENIED');
    expect((await as('l1', visitor(house))).code).toBe('UNAUTHENTICATED');
    const other = await aBoard(house);
    expect((await as('l1', await other.member('l1'))).code).toBe('NOT_FOUND');
  });
});

describe('a deputy', () => {
  it('votes once the member has said to be hindered, and then the member does not', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    const seat = seatId(board, 'l1');
    const deputyId = board.seats['l1']?.deputyId;
    const cast = async () =>
      (await castVote(await board.deputy('l1'), { ballotId, seatId: seat })).data?.reason ?? 'counted';
    expect(await cast()).toBe('deputyWhileMemberPresent');
    const input = { circulationId: id, seatId: seat, deputyId };
    expect((await represent(await board.deputy('l1'), input)).code).toBe('DENIED');
    expect((await represent(await board.member('l1'), input)).data?.__typename).toBe('Circulation');
    expect(await cast()).toBe('counted');
    expect(await vote(board, ballotId, 'l1')).toBe('memberRepresentedByDeputy');
    await represent(board.secretariat, { circulationId: id, seatId: seat });
    expect(await vote(board, ballotId, 'l1', 'no')).toBe('no');
  });

  it('is one of the seat’s own', async () => {
    const board = await aBoard(house);
    const id = await started(board);
    const input = { circulationId: id, seatId: seatId(board, 'l2'), deputyId: board.seats['l1']?.deputyId };
    expect((await represent(board.secretariat, input)).data?.reason).toBe('notADeputy');
  });
});

describe('a recused seat', () => {
  it('leaves the electorate and sees neither text nor comments', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    const input = { circulationId: id, seatId: seatId(board, 'k1'), reason: 'Eigener Auftrag' };
    expect((await recuse(board.secretariat, input)).data?.__typename).toBe('Circulation');
    expect((await look(await board.member('k1'), id)).data).toMatchObject({
      keptOut: true,
      versions: [],
      comments: [],
    });
    expect(await vote(board, ballotId, 'k1')).toBe('recused');
    await vote(board, ballotId, 'l1');
    await vote(board, ballotId, 'l2');
    await ended(house, board, id);
    const { rows } = await house.sql.query(
      `SELECT result->'tally'->'heads'->>'entitled' AS entitled FROM ballot WHERE id = $1`,
      [ballotId],
    );
    expect(rows).toEqual([{ entitled: '2' }]);
  });

  it('that has voted stays', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    await vote(board, ballotId, 'k1');
    const input = { circulationId: id, seatId: seatId(board, 'k1'), reason: 'Eigener Auftrag' };
    expect((await recuse(board.secretariat, input)).data?.reason).toBe('alreadyVoted');
  });
});

describe('the vote of a circulation', () => {
  it('is neither closed by hand before its end nor annulled on its own', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    for (const key of ['l1', 'l2', 'k1']) await vote(board, ballotId, key);
    expect((await closeBallot(board.secretariat, ballotId)).data?.reason).toBe('deadlineNotReached');
    expect((await annulBallot(board.secretariat, ballotId, 'Irrtum')).data?.reason).toBe('inCirculation');
    await untilState(board.secretariat, id, 'voting');
  });
});
