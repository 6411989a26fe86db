import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOpenBallot, ballotRecord, castVote, closeBallot } from './ballot-acts.ts';
import { type House, openHouse, signedIn } from './house.ts';
import { aRunningMeeting, type BoardPlan, seat, settings } from './running-meeting.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function votesOf(ballotId: string) {
  const { rows } = await house.sql.query<{ choice: string; intent: string }>(
    'SELECT choice, intent FROM vote WHERE ballot_id = $1',
    [ballotId],
  );
  return rows;
}

async function anOpenBallotOf(plan: Partial<BoardPlan> = {}) {
  const meeting = await aRunningMeeting(house, plan);
  const ballot = await anOpenBallot(house, meeting);
  return { ...ballot, meeting, seatId: (key: string) => meeting.seats[key]?.seatId ?? '' };
}

describe('votes at the same time', () => {
  it('of 60 seats are all counted, each once', async () => {
    const keys = Array.from({ length: 60 }, (_, index) => `l${index}`);
    const { ballotId, secretariat, vote, member } = await anOpenBallotOf({
      seats: keys.map((key) => seat(key)),
    });
    await Promise.all(keys.map(member));
    const answers = await Promise.all(keys.map((key, index) => vote(key, index % 3 === 0 ? 'no' : 'yes')));
    expect(answers.filter(({ data }) => data?.__typename === 'Vote')).toHaveLength(60);
    await closeBallot(secretariat, ballotId);
    const record = JSON.parse((await ballotRecord(secretariat, ballotId)).data ?? '');
    expect(record.votes).toHaveLength(60);
    expect(record.votes.filter((one: { choice: string }) => one.choice === 'no')).toHaveLength(20);
  });

  it('of one seat count once where a vote cannot be changed: one is counted, seven are refused', async () => {
    const fixed = { ...settings, voteMayBeChanged: false };
    const { ballotId, vote } = await anOpenBallotOf({ settings: fixed });
    const answers = await Promise.all(Array.from({ length: 8 }, () => vote('l1')));
    expect(answers.filter(({ data }) => data?.__typename === 'Vote')).toHaveLength(1);
    expect(answers.filter(({ data }) => data?.reason === 'alreadyVoted')).toHaveLength(7);
    expect(await votesOf(ballotId)).toHaveLength(1);
  });

  it('of one seat count once where a vote may be changed: the last one', async () => {
    const { ballotId, vote } = await anOpenBallotOf();
    const answers = await Promise.all(Array.from({ length: 8 }, () => vote('l1')));
    expect(answers.every(({ data }) => data?.__typename === 'Vote')).toBe(true);
    expect(await votesOf(ballotId)).toHaveLength(1);
  });

  it('of one intent, sent eight times, count once and get the same answer', async () => {
    const { ballotId, member, seatId } = await anOpenBallotOf();
    const who = await member('l1');
    const intent = randomUUID();
    const send = () => castVote(who, { ballotId, seatId: seatId('l1'), choice: 'no', intent });
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    expect(answers[0]?.data).toMatchObject({ __typename: 'Vote', choice: 'no' });
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await votesOf(ballotId)).toEqual([{ choice: 'no', intent }]);
    const { rows } = await house.sql.query(
      `SELECT FROM audit_entry WHERE object_id = $1 AND act = 'vote.cast'`,
      [ballotId],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('an intent', () => {
  it('is answered again after the closing, as it was counted', async () => {
    const { ballotId, member, seatId, secretariat } = await anOpenBallotOf();
    const vote = { ballotId, seatId: seatId('l1'), intent: randomUUID() };
    const first = await castVote(await member('l1'), vote);
    await closeBallot(secretariat, ballotId);
    expect(await castVote(await member('l1'), vote)).toEqual(first);
  });

  it('is answered as it was counted, though its time ran out while it waited', async () => {
    const { ballotId, member, seatId } = await anOpenBallotOf();
    const intent = randomUUID();
    const vote = { ballotId, seatId: seatId('l1'), intent };
    const who = await member('l1');
    const other = await house.sql.connect();
    try {
      await other.query('BEGIN');
      await other.query('SELECT FROM ballot WHERE id = $1 FOR UPDATE', [ballotId]);
      const sent = castVote(who, vote);
      const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await expect.poll(() => house.sql.query(waiting), { timeout: 10_000 }).toMatchObject({ rowCount: 1 });
      await other.query(
        `INSERT INTO vote_intent (key, ballot_id, seat_id, choice, cast_by, cast_at)
         SELECT $1, $2, $3, 'yes', person_id, now() FROM membership WHERE seat_id = $3`,
        [intent, ballotId, vote.seatId],
      );
      await other.query(`UPDATE ballot SET deadline = now() - interval '1 minute' WHERE id = $1`, [ballotId]);
      await other.query('COMMIT');
      expect((await sent).data).toMatchObject({ __typename: 'Vote', choice: 'yes' });
    } finally {
      other.release(true);
    }
  });

  it('that arrives late does not undo a later change of mind', async () => {
    const { ballotId, member, seatId } = await anOpenBallotOf();
    const who = await member('l1');
    const early = { ballotId, seatId: seatId('l1'), choice: 'yes' as const, intent: randomUUID() };
    await castVote(who, early);
    await castVote(who, { ballotId, seatId: seatId('l1'), choice: 'no' });
    await castVote(who, early);
    expect(await votesOf(ballotId)).toMatchObject([{ choice: 'no' }]);
  });

  it('cannot be used for another vote', async () => {
    const { ballotId, member, seatId } = await anOpenBallotOf();
    const vote = { ballotId, seatId: seatId('l1'), intent: randomUUID() };
    const who = await member('l1');
    await castVote(who, vote);
    expect((await castVote(who, { ...vote, choice: 'no' })).code).toBe('INVALID_INPUT');
    expect(await votesOf(ballotId)).toHaveLength(1);
  });

  it('of somebody else is answered like a ballot that there is not', async () => {
    const { ballotId, member, seatId } = await anOpenBallotOf();
    const vote = { ballotId, seatId: seatId('l1'), intent: randomUUID() };
    await castVote(await member('l1'), vote);
    const [other, mine] = [await member('l2'), { ...vote, seatId: seatId('l2') }];
    const unknown = await castVote(other, { ...mine, ballotId: randomUUID() });
    expect(unknown.code).toBe('NOT_FOUND');
    expect(await castVote(other, mine)).toEqual(unknown);
    expect(await votesOf(ballotId)).toHaveLength(1);
  });

  it('has to be a key', async () => {
    const { ballotId, member, seatId } = await anOpenBallotOf();
    const vote = { ballotId, seatId: seatId('l1'), intent: 'irgendwas' };
    expect((await castVote(await member('l1'), vote)).code).toBe('INVALID_INPUT');
  });
});

describe('a vote is refused', () => {
  it('after the closing', async () => {
    const { ballotId, vote, secretariat } = await anOpenBallotOf();
    await closeBallot(secretariat, ballotId);
    expect((await vote('l1')).data?.reason).toBe('afterClosing');
  });

  it('of an advisory seat, an absent seat, and a remote seat where remote voting is barred', async () => {
    const { vote } = await anOpenBallotOf({
      seats: [
        seat('l1'),
        seat('l2', { attendance: 'absent' }),
        seat('l3', { attendance: null }),
        seat('l4', { attendance: 'remote' }),
        seat('b1', { voting: false }),
      ],
      settings: { ...settings, remoteVoting: false },
    });
    expect((await vote('b1')).data?.reason).toBe('advisorySeat');
    expect((await vote('l2')).data?.reason).toBe('seatAbsent');
    expect((await vote('l3')).data?.reason).toBe('seatAbsent');
    expect((await vote('l4')).data?.reason).toBe('remoteVotingBarred');
  });

  it('of a recused seat', async () => {
    const { vote, meeting, seatId } = await anOpenBallotOf();
    await house.sql.query(
      `INSERT INTO recusal (agenda_item_id, seat_id, person_id, recorded_at) VALUES ($1, $2, $3, now())`,
      [meeting.itemId, seatId('l1'), meeting.seats['l1']?.personId],
    );
    expect((await vote('l1')).data?.reason).toBe('recused');
  });

  it('of a deputy while the member is present, and counts once the deputy attends', async () => {
    const { ballotId, meeting, seatId, vote } = await anOpenBallotOf({
      seats: [seat('l1', { deputy: true })],
    });
    const deputyId = meeting.seats['l1']?.deputyId ?? '';
    const deputy = await signedIn(house, deputyId);
    const cast = () => castVote(deputy, { ballotId, seatId: seatId('l1') });
    expect((await cast()).data?.reason).toBe('deputyWhileMemberPresent');
    await house.sql.query('UPDATE attendance SET person_id = $1 WHERE seat_id = $2', [
      deputyId,
      seatId('l1'),
    ]);
    expect((await cast()).data?.__typename).toBe('Vote');
    expect((await vote('l1')).data?.reason).toBe('memberRepresentedByDeputy');
  });

  it('of a seat that came after the opening', async () => {
    const { ballotId, meeting } = await anOpenBallotOf();
    const { rows } = await house.sql.query<{ id: string }>(
      `INSERT INTO seat (board_id, key, label, bench_key, voting, position, valid_from)
       VALUES ($1, 'neu', 'Neu', 'land', true, 9, '2020-01-01') RETURNING id`,
      [meeting.boardId],
    );
    const personId = meeting.seats['l1']?.personId ?? '';
    const seatId = rows[0]?.id ?? '';
    await house.sql.query(
      `INSERT INTO membership (seat_id, person_id, kind, valid_from) VALUES ($1, $2, 'member', '2020-01-01')`,
      [seatId, personId],
    );
    const { data } = await castVote(await signedIn(house, personId), { ballotId, seatId });
    expect(data?.reason).toBe('notInElectorate');
  });

  it('at the very second of the deadline', async () => {
    const { ballotId, vote } = await anOpenBallotOf();
    await house.sql.query('UPDATE ballot SET deadline = now() WHERE id = $1', [ballotId]);
    expect((await vote('l1')).data?.reason).toBe('afterDeadline');
  });
});

describe('closing while votes come in', () => {
  it(
    'loses no vote that was acknowledged and counts none that was refused',
    { timeout: 90_000 },
    async () => {
      const keys = Array.from({ length: 30 }, (_, index) => `l${index}`);
      for (let round = 0; round < 5; round += 1) {
        const { ballotId, secretariat, vote, member } = await anOpenBallotOf({
          seats: keys.map((key) => seat(key)),
        });
        await Promise.all(keys.map(member));
        const casts = keys.map((key) => vote(key));
        await Promise.race(casts);
        const [closing, ...answers] = await Promise.all([closeBallot(secretariat, ballotId), ...casts]);
        expect(closing.data?.state).toBe('closed');
        const counted = answers.filter(({ data }) => data?.__typename === 'Vote').length;
        const refused = answers.filter(({ data }) => data?.reason === 'afterClosing').length;
        expect(counted + refused).toBe(30);
        const record = JSON.parse((await ballotRecord(secretariat, ballotId)).data ?? '');
        expect(record.votes).toHaveLength(counted);
      }
    },
  );
});
