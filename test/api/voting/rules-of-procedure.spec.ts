import { readyRules } from '@gremia/decision-rules/ready-rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOpenBallot, ballotRecord, certifyBallot, closeBallot, openBallot } from './ballot-acts.ts';
import { type House, openHouse, signedIn, type Visitor, visitor } from './house.ts';
import { aRunningMeeting, type RunningMeeting, settings } from './running-meeting.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

interface Answer {
  readonly __typename: string;
  readonly versions?: readonly {
    readonly version: number;
    readonly validFrom: string;
    readonly validTo: string | null;
    readonly inForce: boolean;
    readonly decisionRules: readonly { readonly title: string; readonly adopt: readonly string[] }[];
  }[];
  readonly viewerCanAdopt?: boolean;
  readonly flaws?: readonly {
    readonly field: string;
    readonly flaw: string;
    readonly ruleError: string | null;
    readonly path: string | null;
  }[];
}

const fields = 'versions { version validFrom validTo inForce decisionRules { title adopt } } viewerCanAdopt';

function adopt(who: Visitor, meeting: RunningMeeting, changes: object = {}) {
  return who.ask<Answer>(
    'adoptRules',
    `mutation ($input: AdoptRulesInput!) { adoptRules(input: $input) {
       __typename ... on RulesHistory { ${fields} }
       ... on AdoptRulesRefused { flaws { field flaw ruleError path } } } }`,
    { input: { boardId: meeting.boardId, ...newRules(), ...changes } },
  );
}

async function history(who: Visitor, meeting: RunningMeeting): Promise<Answer | null> {
  const { rows } = await house.sql.query<{ slug: string }>('SELECT slug FROM board WHERE id = $1', [
    meeting.boardId,
  ]);
  const query = `query ($slug: String!) { rulesOfProcedure(boardSlug: $slug) { __typename ${fields} } }`;
  return (await who.ask<Answer>('rulesOfProcedure', query, { slug: rows[0]?.slug })).data;
}

const ruleText = (id: string) => JSON.stringify(readyRules.find((ready) => ready.id === id)?.rule);

/** The day in Berlin, so many days from now. */
async function day(ahead: number): Promise<string> {
  const { rows } = await house.sql.query<{ day: string }>(
    `SELECT ((now() AT TIME ZONE 'Europe/Berlin')::date + $1::integer)::text AS day`,
    [ahead],
  );
  return rows[0]?.day ?? '';
}

let today = '';
beforeAll(async () => {
  today = await day(0);
});

const newRules = () => ({
  validFrom: today,
  source: 'Beschluss des Prüfgremiums',
  settings: { ...settings, invitationDays: 10 },
  rules: [{ source: 'Test', document: ruleText('zwei-drittel-der-mitglieder') }],
});

describe('a new version of the rules of procedure', () => {
  it('is in force from its day, and the one before ends the day before', async () => {
    const meeting = await aRunningMeeting(house);
    const { data } = await adopt(await signedIn(house, meeting.secretariatId), meeting);
    expect(data?.versions).toMatchObject([
      { version: 2, validFrom: today, validTo: null, inForce: true },
      { version: 1, validFrom: '2020-01-01', validTo: await day(-1), inForce: false },
    ]);
    expect(await history(visitor(house), meeting)).toMatchObject({
      versions: data?.versions,
      viewerCanAdopt: false,
    });
  });

  it('leaves a ballot that is open the rule and settings under which it was opened', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    for (const key of ['l1', 'l2'] as const) await vote(key, 'yes');
    // Two of three fulfil the simple majority; unanimity of all members they would not.
    const rules = [{ source: 'Test', document: ruleText('einstimmig-alle') }];
    const stricter = { ...settings, voteMayBeChanged: false, remoteVoting: false };
    await adopt(secretariat, meeting, { rules, settings: stricter });
    expect((await vote('l1', 'yes')).data).toMatchObject({ choice: 'yes' });
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    const { rows } = await house.sql.query<{ outcome: string; rules: number }>(
      `SELECT ballot.result ->> 'outcome' AS outcome, rules.version AS rules
       FROM ballot JOIN rules_of_procedure rules ON rules.id = ballot.rules_of_procedure_id WHERE ballot.id = $1`,
      [ballotId],
    );
    expect(rows).toEqual([{ outcome: 'adopted', rules: 1 }]);
    expect((await ballotRecord(secretariat, ballotId)).data).toContain('einfache-mehrheit');
  });

  it('is what the next ballot is opened under', async () => {
    const meeting = await aRunningMeeting(house);
    const secretariat = await signedIn(house, meeting.secretariatId);
    await adopt(secretariat, meeting);
    expect((await openBallot(secretariat, meeting)).data?.reason).toBe('ruleNotInForce');
    const { rows } = await house.sql.query<{ id: string }>(
      `SELECT rule.id FROM decision_rule rule JOIN rules_of_procedure rules ON rules.id = rule.rules_of_procedure_id
       WHERE rules.board_id = $1 AND rules.version = 2`,
      [meeting.boardId],
    );
    expect((await openBallot(secretariat, meeting, { ruleId: rows[0]?.id })).data?.state).toBe('open');
  });

  it('counts for nothing before its day', async () => {
    const meeting = await aRunningMeeting(house);
    const secretariat = await signedIn(house, meeting.secretariatId);
    const { data } = await adopt(secretariat, meeting, { validFrom: await day(3) });
    expect(data?.versions?.map(({ inForce }) => inForce)).toEqual([false, true]);
    expect((await openBallot(secretariat, meeting)).data?.state).toBe('open');
  });

  it('is adopted once, however often it is sent', async () => {
    const meeting = await aRunningMeeting(house);
    const secretariat = await signedIn(house, meeting.secretariatId);
    const answers = await Promise.all([1, 2, 3, 4].map(() => adopt(secretariat, meeting)));
    expect(answers.map(({ data }) => data?.versions?.length)).toEqual([2, 2, 2, 2]);
  });

  it('is refused in the past, before the latest version, and with each flaw named at its field', async () => {
    const meeting = await aRunningMeeting(house);
    const secretariat = await signedIn(house, meeting.secretariatId);
    expect((await adopt(secretariat, meeting, { validFrom: await day(-1) })).data?.flaws).toMatchObject([
      { field: 'validFrom', flaw: 'inThePast' },
    ]);
    await adopt(secretariat, meeting, { validFrom: await day(5) });
    expect((await adopt(secretariat, meeting)).data?.flaws).toMatchObject([
      { field: 'validFrom', flaw: 'notAfterLatest' },
    ]);
    const broken = [
      { source: 'Test', document: '{"id":"x","title":"X","adopt":{"left":1,"op":"=>","right":1}}' },
    ];
    const flawed = await adopt(secretariat, meeting, {
      validFrom: await day(9),
      settings: { ...settings, rollCallOnRequestOf: 'alle' },
      rules: broken,
    });
    expect(flawed.data?.flaws).toEqual([
      { field: 'settings.rollCallOnRequestOf', flaw: 'notAShare', ruleError: null, path: null },
      { field: 'rules.0.document', flaw: 'ruleUnreadable', ruleError: 'unknownOperator', path: '/adopt/op' },
    ]);
  });

  it('is taken although a rule asks for a bench that no seat has: the ballot will refuse it', async () => {
    const meeting = await aRunningMeeting(house);
    const secretariat = await signedIn(house, meeting.secretariatId);
    const rules = [{ source: 'Test', document: ruleText('itplr-beschluss') }];
    expect((await adopt(secretariat, meeting, { rules })).data?.versions).toHaveLength(2);
    const { rows } = await house.sql.query<{ id: string }>(
      `SELECT rule.id FROM decision_rule rule JOIN rules_of_procedure rules ON rules.id = rule.rules_of_procedure_id
       WHERE rules.board_id = $1 AND rules.version = 2`,
      [meeting.boardId],
    );
    expect((await openBallot(secretariat, meeting, { ruleId: rows[0]?.id })).data?.reason).toBe(
      'benchMissing',
    );
  });

  it('is adopted by the board’s own secretariat alone', async () => {
    const [meeting, other] = [await aRunningMeeting(house), await aRunningMeeting(house)];
    expect((await adopt(visitor(house), meeting)).code).toBe('UNAUTHENTICATED');
    for (const personId of [meeting.chairId, meeting.seats['l1']?.personId ?? '', other.secretariatId]) {
      expect((await adopt(await signedIn(house, personId), meeting)).code).toBe('DENIED');
    }
    expect((await history(visitor(house), meeting))?.versions).toHaveLength(1);
  });
});
