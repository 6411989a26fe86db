import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProcess, buildApi } from '../../support/api-process.ts';
import { Chance } from '../../support/chance.ts';
import { startPostgres } from '../../support/postgres-server.ts';
import { openBallot } from './ballot-acts.ts';
import { type Chamber, type Fault, faults, FaultRound } from './fault-round.ts';
import { type Acknowledged, type PatientVoter, untilAnswered } from './patient-voter.ts';
import { type House, signedIn } from './house.ts';
import { aRunningMeeting, type RunningMeeting, seat } from './running-meeting.ts';

// `npm run faults -- --rounds 50 --seed 7` sets both.
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 5);
const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const seats = 60;

let server: Awaited<ReturnType<typeof startPostgres>>;
let house: House;
let chamber: Chamber;
let meeting: RunningMeeting;

beforeAll(async () => {
  console.log(`Faults: ${rounds} rounds, seed ${seed}`);
  buildApi();
  server = await startPostgres('--durable');
  const api = await ApiProcess.start({ databaseUrl: server.url });
  const sql = new pg.Pool({ connectionString: server.url, max: 4 });
  // The database is killed on purpose; the next query gets a new connection.
  sql.on('error', () => undefined);
  house = { url: api.url, sql, close: () => sql.end() };
  const keys = Array.from({ length: seats }, (_, index) => `l${index}`);
  meeting = await aRunningMeeting(house, { seats: keys.map((key) => seat(key)) });
  const members = await Promise.all(
    Object.values(meeting.seats).map(async ({ seatId, personId }) => ({
      visitor: await signedIn(house, personId),
      seatId,
    })),
  );
  const secretariat = await signedIn(house, meeting.secretariatId);
  chamber = { api, data: server.data, secretariat, members };
}, 180_000);

afterAll(async () => {
  await chamber.api.kill();
  await house.close();
  await server.stop();
});

/** A supervisor gives a database up that dies too often: it is killed in every twentieth round, the fourth first. */
function faultOf(round: number): Fault {
  const [voting, closing, twice, database] = faults;
  if (round % 20 === 4) return database;
  return [voting, closing, twice][round % 3] ?? voting;
}

async function aBallot(round: number): Promise<string> {
  const { rows } = await house.sql.query<{ id: string }>(
    `INSERT INTO agenda_item (meeting_id, position, number, title, purpose, public, called_at)
     VALUES ($1, $2, $3, 'Runde', 'decision', true, now()) RETURNING id`,
    [meeting.meetingId, 100 + round, String(100 + round)],
  );
  const opening = { form: 'rollCall', question: 'Runde?', itemId: rows[0]?.id ?? '' } as const;
  const answer = await untilAnswered(() => openBallot(chamber.secretariat, meeting, opening));
  if (answer.id === undefined) throw new Error(`The ballot did not open: ${answer.reason}`);
  return answer.id;
}

const bySeat = (one: { readonly seatId: string }, other: { readonly seatId: string }) =>
  one.seatId < other.seatId ? -1 : 1;

async function storedVotes(ballotId: string): Promise<readonly Acknowledged[]> {
  const { rows } = await house.sql.query<Acknowledged>(
    'SELECT seat_id AS "seatId", intent, choice FROM vote WHERE ballot_id = $1',
    [ballotId],
  );
  return rows.toSorted(bySeat);
}

async function countedIntents(ballotId: string): Promise<readonly string[]> {
  const { rows } = await house.sql.query<{ key: string }>(
    'SELECT key FROM vote_intent WHERE ballot_id = $1',
    [ballotId],
  );
  return rows.map(({ key }) => key).toSorted();
}

async function actsOn(ballotId: string): Promise<Readonly<Record<string, number>>> {
  const { rows } = await house.sql.query<{ act: string; times: number }>(
    'SELECT act, count(*)::int AS times FROM audit_entry WHERE object_id = $1 GROUP BY act',
    [ballotId],
  );
  return Object.fromEntries(rows.map(({ act, times }) => [act, times]));
}

async function recordOf(ballotId: string): Promise<{ votes: readonly { seat: string; choice: string }[] }> {
  const { rows } = await house.sql.query('SELECT record FROM ballot WHERE id = $1', [ballotId]);
  return rows[0].record;
}

function lastVotes(voters: readonly PatientVoter[]): readonly Acknowledged[] {
  return voters.flatMap(({ last }) => (last === null ? [] : [last])).toSorted(bySeat);
}

describe(`60 members vote in the same second while something is killed (seed ${seed})`, () => {
  it.each(Array.from({ length: rounds }, (_, index) => index + 1))(
    'round %i loses no acknowledged vote and counts none twice',
    { timeout: 180_000 },
    async (round) => {
      const fault = faultOf(round);
      const ballotId = await aBallot(round);
      const faultRound = new FaultRound(chamber, new Chance(seed * 1_000 + round), ballotId);
      const closing = await faultRound.run(fault);
      const { voters } = faultRound;
      const intents = voters.flatMap(({ acknowledged }) => acknowledged.map(({ intent }) => intent));
      const reasons = new Set(voters.flatMap(({ refused }) => refused.map(({ reason }) => reason)));

      expect(await storedVotes(ballotId)).toEqual(lastVotes(voters));
      expect(await countedIntents(ballotId)).toEqual(intents.toSorted());
      expect(closing.state ?? closing.reason).toMatch(/^(closed|alreadyClosed)$/);
      expect(await actsOn(ballotId)).toEqual({
        'ballot.opened': 1,
        'ballot.closed': 1,
        ...(intents.length === 0 ? {} : { 'vote.cast': intents.length }),
      });
      expect([...reasons]).toEqual(reasons.size === 0 ? [] : ['afterClosing']);
      if (fault !== 'api while it closes') expect(lastVotes(voters)).toHaveLength(seats);
      expect((await recordOf(ballotId)).votes.map(({ choice }) => choice).toSorted()).toEqual(
        lastVotes(voters)
          .map(({ choice }) => choice)
          .toSorted(),
      );
    },
  );
});
