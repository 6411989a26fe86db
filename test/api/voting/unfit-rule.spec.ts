import type { RuleForm } from '@gremia/decision-rules/document-form';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBallot } from './ballot-acts.ts';
import { type House, openHouse, signedIn } from './house.ts';
import { aRunningMeeting, type BoardPlan, seat, simpleMajority } from './running-meeting.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function opening(plan: Partial<BoardPlan>, recused: readonly string[] = []) {
  const meeting = await aRunningMeeting(house, plan);
  for (const key of recused) {
    const { seatId, personId } = meeting.seats[key] ?? {};
    await house.sql.query(
      'INSERT INTO recusal (agenda_item_id, seat_id, person_id, recorded_at) VALUES ($1, $2, $3, now())',
      [meeting.itemId, seatId, personId],
    );
  }
  const answer = await openBallot(await signedIn(house, meeting.secretariatId), meeting);
  const { rows } = await house.sql.query('SELECT FROM ballot WHERE agenda_item_id = $1', [meeting.itemId]);
  return { said: answer.data?.reason ?? answer.code, ballots: rows.length };
}

const ruleOn = (measure: Record<string, string>): RuleForm => ({
  ...simpleMajority,
  adopt: { left: { count: 'heads', who: 'yes', ...measure }, op: '>=', right: 1 },
});

describe('a ballot is not opened, and nothing is kept of it,', () => {
  it('without an electorate', async () => {
    expect(await opening({ seats: [] })).toEqual({ said: 'electorateEmpty', ballots: 0 });
  });

  it('where only advisory seats are filled', async () => {
    const seats = [seat('b1', { voting: false }), seat('b2', { voting: false })];
    expect(await opening({ seats })).toEqual({ said: 'electorateEmpty', ballots: 0 });
  });

  it('where everybody is recused', async () => {
    const seats = [seat('l1'), seat('l2')];
    expect(await opening({ seats }, ['l1', 'l2'])).toEqual({ said: 'electorateEmpty', ballots: 0 });
  });

  it('under a rule whose bench is missing', async () => {
    const rules = [ruleOn({ bench: 'bund' })];
    expect(await opening({ rules })).toEqual({ said: 'benchMissing', ballots: 0 });
  });

  it('under a rule whose bench has gone with its only, recused seat', async () => {
    const plan = { seats: [seat('l1'), seat('k1')], rules: [ruleOn({ bench: 'kommunen' })] };
    expect(await opening(plan, ['k1'])).toEqual({ said: 'benchMissing', ballots: 0 });
  });

  it('under a rule whose weight nobody carries', async () => {
    const rules = [ruleOn({ count: 'koenigstein' })];
    expect(await opening({ rules })).toEqual({ said: 'weightMissing', ballots: 0 });
  });

  it('under a rule whose casting vote belongs to no voting seat', async () => {
    const rules = [{ ...simpleMajority, tieBreak: { seat: 'b1' } }];
    const seats = [seat('l1'), seat('b1', { voting: false })];
    expect(await opening({ rules, seats })).toEqual({ said: 'castingVoteSeatMissing', ballots: 0 });
  });

  // Rules are checked when they are written down; what was broken past that is a bug and is told as one.
  it('under a rule that is malformed where it is stored', async () => {
    // The type forbids what the test is about.
    const broken = { ...simpleMajority, adopt: { all: [] } } as RuleForm;
    const unknown = { ...simpleMajority, adopt: { some: [] } } as unknown as RuleForm;
    for (const rule of [broken, unknown]) {
      expect(await opening({ rules: [rule] })).toEqual({ said: 'INTERNAL', ballots: 0 });
    }
  });
});
