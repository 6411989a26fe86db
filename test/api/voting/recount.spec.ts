import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  anOpenBallot,
  ballotRecord,
  certifyBallot,
  closeBallot,
  recordHands,
  recordPapers,
} from './ballot-acts.ts';
import { type House, openHouse, visitor } from './house.ts';
import { aRunningMeeting, seat, simpleMajority } from './running-meeting.ts';

const root = join(import.meta.dirname, '../../..');
const runCommand = promisify(execFile);

let house: House;
let folder: string;
beforeAll(async () => {
  house = await openHouse();
  folder = await mkdtemp(join(tmpdir(), 'gremia-recount-'));
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

/** What `npm run decide` says about the record that anybody can take from the ballot's page. */
async function recounted(ballotId: string): Promise<unknown> {
  const { data } = await ballotRecord(visitor(house), ballotId);
  const file = join(folder, `${ballotId}.json`);
  await writeFile(file, data ?? '');
  const { stdout } = await runCommand('npm', ['run', '--silent', 'decide', '--', file], { cwd: root });
  const answer: unknown = JSON.parse(stdout);
  return answer;
}

async function storedResult(ballotId: string): Promise<Record<string, unknown> | undefined> {
  const { rows } = await house.sql.query<{ result: Record<string, unknown> }>(
    'SELECT result FROM ballot WHERE id = $1',
    [ballotId],
  );
  return rows[0]?.result;
}

const byPopulation: RuleForm = {
  ...simpleMajority,
  id: 'nach-einwohnern',
  adopt: {
    left: { count: 'einwohner', who: 'yes' },
    op: '>',
    right: { share: '2/3', of: { count: 'einwohner', who: 'entitled' } },
  },
};
const withCastingVote: RuleForm = { ...simpleMajority, id: 'stichentscheid', tieBreak: { seat: 'l1' } };

const votes = [
  ['l1', 'yes'],
  ['l2', 'no'],
  ['k1', 'abstain'],
] as const;

describe('anybody recounts the exported record with `npm run decide` and finds the stored verdict', () => {
  it.each([
    ['an open electronic vote', 'openElectronic', simpleMajority],
    ['a roll call', 'rollCall', simpleMajority],
    ['a vote with weights', 'openElectronic', byPopulation],
    ['a roll call with weights', 'rollCall', byPopulation],
    ['a vote with a casting vote', 'openElectronic', withCastingVote],
  ] as const)('of %s', async (_, form, rule) => {
    const seats = [
      seat('l1', { weights: { einwohner: '17932651/3' } }),
      seat('l2', { weights: { einwohner: '1000000.5' } }),
      seat('k1', { weights: { einwohner: '7' } }),
    ];
    const meeting = await aRunningMeeting(house, { seats, rules: [rule] });
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting, form);
    for (const [key, choice] of votes) await vote(key, choice);
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    const stored = await storedResult(ballotId);
    expect(stored).toMatchObject({ quorate: true });
    expect(await recounted(ballotId)).toMatchObject(stored ?? {});
  });

  it('of a show of hands, with who objected', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat } = await anOpenBallot(house, meeting, 'showOfHands');
    await recordHands(secretariat, {
      ballotId,
      benches: [
        { benchKey: 'land', yes: 1, no: 1, abstain: 0 },
        { benchKey: 'kommunen', yes: 1, no: 0, abstain: 0 },
      ],
      objectingSeatIds: [meeting.seats['l2']?.seatId],
    });
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    expect(await recounted(ballotId)).toMatchObject((await storedResult(ballotId)) ?? { never: true });
    const { data } = await visitor(house).ask<{ objecting: readonly string[] }>(
      'ballot',
      'query ($id: ID!) { ballot(id: $id) { objecting } }',
      { id: ballotId },
    );
    expect(data?.objecting).toEqual(['Sitz l2']);
  });

  it('of a vote on paper, which names neither seats nor benches', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting, 'paper');
    expect((await vote('l1')).data?.reason).toBe('formWithoutSingleVotes');
    expect((await closeBallot(secretariat, ballotId)).data?.reason).toBe('paperCountMissing');
    const totals = (yes: number) => [{ yes, no: 0, abstain: 0, invalid: 1 }];
    expect((await recordPapers(secretariat, ballotId, totals(3))).data?.reason).toBe('morePapersThanPresent');
    expect((await recordPapers(secretariat, ballotId, totals(2))).data?.id).toBe(ballotId);
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    const stored = await storedResult(ballotId);
    expect(stored).toMatchObject({ outcome: 'adopted', tally: { heads: { yes: 2, invalid: 1 } } });
    expect(await recounted(ballotId)).toMatchObject(stored ?? {});
    const { data: record } = await ballotRecord(visitor(house), ballotId);
    expect(record).not.toMatch(/"(l1|l2|k1|land|kommunen)"/);
  });
});
