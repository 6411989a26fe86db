import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProcess, buildApi } from '../../support/api-process.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import { anOpenBallot, closeBallot } from './ballot-acts.ts';
import type { House } from './house.ts';
import { aRunningMeeting } from './running-meeting.ts';

const dayMs = 86_400_000;

let database: TestDatabase;
let sql: pg.Pool;
beforeAll(async () => {
  buildApi();
  database = await createDatabase();
  sql = new pg.Pool({ connectionString: database.url, max: 4 });
}, 120_000);
afterAll(async () => {
  await sql.end();
  await database.drop();
});

async function databaseTime(): Promise<number> {
  const { rows } = await sql.query<{ now: Date }>('SELECT now()');
  return rows[0]?.now.getTime() ?? Number.NaN;
}

describe.each([
  { clock: 'a day fast', shiftMs: dayMs },
  { clock: 'a day slow', shiftMs: -dayMs },
])('where the clock of the server is $clock', ({ shiftMs }) => {
  let api: ApiProcess;
  let house: House;
  beforeAll(async () => {
    api = await ApiProcess.start({
      databaseUrl: database.url,
      preloaded: ['test/support/shifted-clock.mjs'],
      environment: { CLOCK_SHIFT_MS: String(shiftMs) },
    });
    house = { url: api.url, sql, close: () => api.kill() };
  }, 120_000);
  afterAll(() => house.close());

  it('a vote counts until the deadline, at the time of the database', async () => {
    const { ballotId, vote } = await anOpenBallot(house, await aRunningMeeting(house));
    await sql.query(`UPDATE ballot SET deadline = now() + interval '10 minutes' WHERE id = $1`, [ballotId]);
    const before = await databaseTime();
    const { data } = await vote('l1');
    expect(data?.__typename).toBe('Vote');
    const castAt = Date.parse(data?.castAt ?? '');
    expect(castAt).toBeGreaterThanOrEqual(before);
    expect(castAt).toBeLessThanOrEqual(await databaseTime());
  });

  it('a vote after the deadline is refused', async () => {
    const { ballotId, vote } = await anOpenBallot(house, await aRunningMeeting(house));
    await sql.query('UPDATE ballot SET deadline = now() WHERE id = $1', [ballotId]);
    expect((await vote('l1')).data?.reason).toBe('afterDeadline');
  });

  it('the ballot is opened and closed, and both noted, at the time of the database', async () => {
    const before = await databaseTime();
    const { ballotId, secretariat } = await anOpenBallot(house, await aRunningMeeting(house));
    expect((await closeBallot(secretariat, ballotId)).data?.state).toBe('closed');
    const { rows } = await sql.query<{ at: Date }>(
      `SELECT unnest(ARRAY[opened_at, closed_at]) AS at FROM ballot WHERE id = $1
       UNION ALL SELECT at FROM audit_entry WHERE object_id = $1`,
      [ballotId],
    );
    const times = rows.map(({ at }) => at.getTime());
    expect(times).toHaveLength(4);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(before);
    expect(Math.max(...times)).toBeLessThanOrEqual(await databaseTime());
  });
});
