import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../apps/api/src/create-app.ts';
import { configFor } from '../../support/config-for.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import { castVote, openBallot } from '../voting/ballot-acts.ts';
import { type House, openHouse, signedIn } from '../voting/house.ts';
import { aRunningMeeting, settings } from '../voting/running-meeting.ts';
import {
  aBoard,
  endFeedback,
  inVoting,
  look,
  moveVotingEnd,
  started,
  untilState,
  vote,
  wake,
  wakeBallot,
} from './circulation-house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

interface Row {
  readonly state: string;
  readonly cast: number;
}

async function ballot(id: string, from: House = house): Promise<Row | undefined> {
  const { rows } = await from.sql.query<Row>(
    `SELECT state, (SELECT count(*)::integer FROM vote WHERE ballot_id = ballot.id) AS cast
     FROM ballot WHERE id = $1`,
    [id],
  );
  return rows[0];
}

describe('at the deadline', () => {
  it('each vote is counted or told to be late, and the result holds exactly the counted', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    await Promise.all(['l1', 'l2', 'k1'].map((key) => board.member(key)));
    await moveVotingEnd(house, id, 400);
    await wakeBallot(house, ballotId);
    const answers: string[] = [];
    const counted = new Set<string>();
    while (answers.at(-1) !== 'afterDeadline' && answers.at(-1) !== 'afterClosing') {
      for (const key of ['l1', 'l2', 'k1']) {
        const answer = await vote(board, ballotId, key);
        answers.push(answer);
        if (answer === 'yes') counted.add(key);
      }
    }
    const seen = await untilState(board.secretariat, id, 'certified');
    expect(seen.answered).toBe(counted.size);
    const { rows } = await house.sql.query(
      'SELECT FROM vote JOIN ballot ON ballot.id = ballot_id WHERE ballot_id = $1 AND cast_at >= deadline',
      [ballotId],
    );
    expect(rows).toEqual([]);
  });

  it('a late vote is refused even before anybody has closed', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    await moveVotingEnd(house, id, 0);
    expect(await vote(board, ballotId, 'l1')).toBe('afterDeadline');
    expect(await ballot(ballotId)).toEqual({ state: 'open', cast: 0 });
  });

  it('a watch that comes early puts itself back, and one that comes twice changes nothing', async () => {
    const board = await aBoard(house);
    const { id, ballotId } = await inVoting(house, board);
    await wake(house, 'ballot.deadline', { ballotId }, null);
    await expect.poll(() => watched(ballotId)).toEqual([{ same: true }]);
    expect((await ballot(ballotId))?.state).toBe('open');
    await moveVotingEnd(house, id, 0);
    await Promise.all([1, 2, 3].map(() => wake(house, 'ballot.deadline', { ballotId }, null)));
    await untilState(board.secretariat, id, 'certified');
    // At most the watch with the ballot's key is left, for the day that was named first; it will find nothing to do.
    await expect.poll(async () => pending(ballotId)).toBeLessThanOrEqual(1);
    const { rows } = await house.sql.query(
      `SELECT act FROM audit_entry WHERE object_id = $1 AND act IN ('ballot.closed', 'ballot.certified')`,
      [ballotId],
    );
    expect(rows).toHaveLength(2);
  });

  it('voting does not start while the feedback phase runs, however often its watch is woken', async () => {
    const board = await aBoard(house);
    const id = await started(board);
    await wake(house, 'circulation.feedbackEnds', { circulationId: id }, null);
    await expect.poll(async () => pending(id)).toBe(1);
    expect((await look(board.secretariat, id)).data?.state).toBe('feedback');
    await Promise.all([1, 2, 3].map(() => endFeedback(house, id)));
    await untilState(board.secretariat, id, 'voting');
    const { rows } = await house.sql.query('SELECT FROM ballot WHERE circulation_id = $1', [id]);
    expect(rows).toHaveLength(1);
  });
});

/** Whether the watch of the ballot waits for its deadline. */
async function watched(ballotId: string): Promise<readonly { readonly same: boolean }[]> {
  const { rows } = await house.sql.query<{ same: boolean }>(
    `SELECT job.run_at = ballot.deadline AS same FROM graphile_worker.jobs job
     JOIN ballot ON job.key = 'ballot:' || ballot.id || ':deadline' WHERE ballot.id = $1`,
    [ballotId],
  );
  return rows;
}

/** Jobs of this object that are not done: waiting for their time or running. */
async function pending(id: string): Promise<number> {
  const { rows } = await house.sql.query<{ count: number }>(
    `SELECT count(*)::integer FROM graphile_worker._private_jobs WHERE payload::text LIKE '%' || $1 || '%'
       AND payload::text NOT LIKE '%reminder%'`,
    [id],
  );
  return rows[0]?.count ?? -1;
}

describe('a scheduled ballot of a meeting', () => {
  const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
  const opened = async (minimumVotingHours: number | null, deadline: string) => {
    const meeting = await aRunningMeeting(house, { settings: { ...settings, minimumVotingHours } });
    const secretariat = await signedIn(house, meeting.secretariatId);
    const answer = await openBallot(secretariat, meeting, { deadline });
    return { meeting, secretariat, ...answer };
  };

  it('is certified by itself at its deadline', async () => {
    const { data, meeting } = await opened(null, tomorrow());
    const ballotId = data?.id ?? '';
    const seat = meeting.seats['l1'];
    const member = await signedIn(house, seat?.personId ?? '');
    await castVote(member, { ballotId, seatId: seat?.seatId ?? '' });
    expect(await watched(ballotId)).toEqual([{ same: true }]);
    await house.sql.query('UPDATE ballot SET deadline = now() WHERE id = $1', [ballotId]);
    await wakeBallot(house, ballotId);
    await expect.poll(() => ballot(ballotId), { timeout: 10_000 }).toEqual({ state: 'certified', cast: 1 });
  });

  it('is refused where it is shorter than the rules of procedure allow, or over already', async () => {
    expect((await opened(48, tomorrow())).data?.reason).toBe('deadlineTooSoon');
    expect((await opened(null, '2020-01-01T00:00:00Z')).data?.reason).toBe('deadlinePassed');
  });
});

describe('a deadline that passed while everything was down', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  async function run<T>(work: (own: House) => Promise<T>): Promise<T> {
    const app = await createApp(configFor(database.url));
    await app.listen(0, '127.0.0.1');
    const sql = new pg.Pool({ connectionString: database.url, max: 2 });
    try {
      return await work({ url: await app.getUrl(), sql, close: () => app.close() });
    } finally {
      await sql.end();
      await app.close();
    }
  }

  it('is caught up at the next start, even if the queue forgot it', async () => {
    const { id, ballotId } = await run(async (own) => {
      const board = await aBoard(own);
      const circulation = await inVoting(own, board);
      await vote(board, circulation.ballotId, 'l1');
      await vote(board, circulation.ballotId, 'l2');
      return circulation;
    });
    const sql = new pg.Pool({ connectionString: database.url, max: 1 });
    await moveVotingEnd({ url: '', sql, close: () => sql.end() }, id, -60_000);
    await sql.query('DELETE FROM graphile_worker._private_jobs');
    await sql.end();
    await run((own) =>
      expect.poll(() => ballot(ballotId, own), { timeout: 10_000 }).toEqual({ state: 'certified', cast: 2 }),
    );
  });
});
