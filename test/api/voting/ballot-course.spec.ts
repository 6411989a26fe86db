import { decideDocument } from '@gremia/decision-rules/decide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  annulBallot,
  anOpenBallot,
  ballotRecord,
  castVote,
  certifyBallot,
  closeBallot,
  openBallot,
  recordHands,
} from './ballot-acts.ts';
import { type House, openHouse, signedIn, visitor } from './house.ts';
import { anOffice, aPerson } from './rows.ts';
import { aRunningMeeting, seat } from './running-meeting.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function states(meetingItem: { itemId: string; proposalId: string }) {
  const { rows } = await house.sql.query<{ ballot: string; proposal: string }>(
    `SELECT ballot.state AS ballot, proposal.state AS proposal FROM ballot, proposal
     WHERE ballot.agenda_item_id = $1 AND proposal.id = $2`,
    [meetingItem.itemId, meetingItem.proposalId],
  );
  return rows;
}

describe('a ballot from its opening to its certification', () => {
  it('adopts the proposal and can be recounted from its record by anybody', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    await vote('l1', 'yes');
    await vote('l2', 'no');
    await vote('k1', 'yes');
    expect((await closeBallot(secretariat, ballotId)).data).toMatchObject({ state: 'closed' });
    expect((await certifyBallot(secretariat, ballotId)).data).toMatchObject({ state: 'certified' });
    expect(await states(meeting)).toEqual([{ ballot: 'certified', proposal: 'adopted' }]);

    const record = await ballotRecord(visitor(house), ballotId);
    const recounted = decideDocument(JSON.parse(record.data ?? ''));
    const stored = await house.sql.query<{ result: unknown }>('SELECT result FROM ballot WHERE id = $1', [
      ballotId,
    ]);
    expect(recounted).toMatchObject({ ok: true, value: stored.rows[0]?.result });
    expect(record.data).not.toContain('l1');
  });

  it('rejects the proposal where yes and no are equal', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    await vote('l1', 'yes');
    await vote('l2', 'no');
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    expect(await states(meeting)).toEqual([{ ballot: 'certified', proposal: 'rejected' }]);
  });

  it('leaves the proposal tabled without a quorum, so that it can be put to the vote again', async () => {
    const absent = seat('l2', { attendance: 'absent' });
    const meeting = await aRunningMeeting(house, { seats: [seat('l1'), absent] });
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    await vote('l1');
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    expect(await states(meeting)).toEqual([{ ballot: 'certified', proposal: 'tabled' }]);
    expect((await openBallot(secretariat, meeting)).data).toMatchObject({ state: 'open' });
  });

  it('is led by the chair as well', async () => {
    const meeting = await aRunningMeeting(house);
    const chair = await signedIn(house, meeting.chairId);
    const { data } = await openBallot(chair, meeting, { form: 'rollCall' });
    expect((await closeBallot(chair, data?.id ?? '')).data).toMatchObject({ state: 'closed' });
    expect((await certifyBallot(chair, data?.id ?? '')).data).toMatchObject({ state: 'certified' });
  });

  it('counts hands in a show of hands, and no single votes', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting, 'showOfHands');
    expect((await vote('l1')).data).toMatchObject({ reason: 'formWithoutSingleVotes' });
    expect((await closeBallot(secretariat, ballotId)).data).toMatchObject({ reason: 'handsMissing' });
    const land = { benchKey: 'land', yes: 2, no: 1, abstain: 0 };
    expect((await recordHands(secretariat, { ballotId, benches: [land] })).data).toMatchObject({
      reason: 'moreHandsThanPresent',
    });
    const benches = [
      { ...land, no: 0 },
      { benchKey: 'kommunen', yes: 0, no: 1, abstain: 0 },
    ];
    const objectingSeatIds = [meeting.seats['k1']?.seatId];
    const { data } = await recordHands(secretariat, { ballotId, benches, objectingSeatIds });
    expect(data).toMatchObject({ id: ballotId });
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    expect(await states(meeting)).toEqual([{ ballot: 'certified', proposal: 'adopted' }]);
  });

  it('keeps its rule and electorate when the board changes them meanwhile', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting, 'rollCall');
    await house.sql.query(`UPDATE decision_rule SET rule = '{}' WHERE id = $1`, [meeting.ruleIds[0]]);
    await house.sql.query(`UPDATE seat SET bench_key = 'kommunen', voting = false WHERE board_id = $1`, [
      meeting.boardId,
    ]);
    await vote('l1');
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    const record = JSON.parse((await ballotRecord(secretariat, ballotId)).data ?? '');
    expect(record.rule.id).toBe('einfache-mehrheit');
    expect(record.electorate[0]).toEqual({ seat: 'l1', bench: 'land', voting: true });
    expect(record.votes).toEqual([{ seat: 'l1', choice: 'yes' }]);
  });
});

describe('a ballot is not opened', () => {
  it('while another one on the item runs', async () => {
    const meeting = await aRunningMeeting(house);
    const { secretariat } = await anOpenBallot(house, meeting);
    expect((await openBallot(secretariat, meeting)).data?.reason).toBe('alreadyBeingVotedOn');
  });

  it('twice by two secretaries at once', async () => {
    const meeting = await aRunningMeeting(house);
    const secretariat = await signedIn(house, meeting.secretariatId);
    const answers = await Promise.all([1, 2, 3, 4].map(() => openBallot(secretariat, meeting)));
    const opened = answers.filter(({ data }) => data?.state === 'open');
    expect(opened).toHaveLength(1);
    expect(answers.filter(({ data }) => data?.reason === 'alreadyBeingVotedOn')).toHaveLength(3);
  });

  it('under a rule of another board', async () => {
    const [meeting, other] = [await aRunningMeeting(house), await aRunningMeeting(house)];
    const secretariat = await signedIn(house, meeting.secretariatId);
    const { data } = await openBallot(secretariat, meeting, { ruleId: other.ruleIds[0] });
    expect(data?.reason).toBe('ruleNotInForce');
  });

  it('in a meeting that is closed', async () => {
    const meeting = await aRunningMeeting(house);
    await house.sql.query(`UPDATE meeting SET state = 'closed' WHERE id = $1`, [meeting.meetingId]);
    const secretariat = await signedIn(house, meeting.secretariatId);
    expect((await openBallot(secretariat, meeting)).data?.reason).toBe('meetingNotOpen');
  });
});

describe('closing, certifying and annulling', () => {
  it('happen once each, also where two act at once', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat } = await anOpenBallot(house, meeting);
    const closings = await Promise.all([1, 2, 3].map(() => closeBallot(secretariat, ballotId)));
    expect(closings.map(({ data }) => data?.reason ?? data?.state).toSorted()).toEqual([
      'alreadyClosed',
      'alreadyClosed',
      'closed',
    ]);
    const certifications = await Promise.all([1, 2, 3].map(() => certifyBallot(secretariat, ballotId)));
    expect(certifications.map(({ data }) => data?.reason ?? data?.state).toSorted()).toEqual([
      'alreadyCertified',
      'alreadyCertified',
      'certified',
    ]);
    const acts = await house.sql.query<{ act: string }>(
      `SELECT act FROM audit_entry WHERE object_id = $1 ORDER BY id`,
      [ballotId],
    );
    expect(acts.rows.map(({ act }) => act)).toEqual(['ballot.opened', 'ballot.closed', 'ballot.certified']);
  });

  it('certify nothing that is open', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat } = await anOpenBallot(house, meeting);
    expect((await certifyBallot(secretariat, ballotId)).data?.reason).toBe('ballotNotClosed');
  });

  it('annul only with a reason and before certification', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    expect((await annulBallot(secretariat, ballotId, ' ')).data?.reason).toBe('reasonMissing');
    expect((await annulBallot(secretariat, ballotId, 'Falsche Regel gewählt')).data?.state).toBe('annulled');
    expect((await vote('l1')).data?.reason).toBe('ballotAnnulled');
    expect((await closeBallot(secretariat, ballotId)).data?.reason).toBe('ballotAnnulled');
    expect((await openBallot(secretariat, meeting)).data?.state).toBe('open');
  });

  it('cannot annul a certified ballot', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat } = await anOpenBallot(house, meeting);
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    expect((await annulBallot(secretariat, ballotId, 'Zu spät bemerkt')).data?.reason).toBe(
      'alreadyCertified',
    );
  });

  it('leave a certified ballot and its votes as they are, whoever tries in the database', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    await vote('l1');
    await closeBallot(secretariat, ballotId);
    await expect(
      house.sql.query(`UPDATE vote SET choice = 'no' WHERE ballot_id = $1`, [ballotId]),
    ).rejects.toThrow();
    await certifyBallot(secretariat, ballotId);
    await expect(
      house.sql.query(`UPDATE ballot SET result = NULL WHERE id = $1`, [ballotId]),
    ).rejects.toThrow();
  });
});

describe('what a ballot leaves behind', () => {
  it('tells the choice in the audit trail only for a roll call', async () => {
    const traces: string[] = [];
    for (const form of ['openElectronic', 'rollCall'] as const) {
      const meeting = await aRunningMeeting(house);
      const { ballotId, vote } = await anOpenBallot(house, meeting, form);
      await vote('l1', 'abstain');
      const { rows } = await house.sql.query<{ detail: object }>(
        `SELECT detail FROM audit_entry WHERE object_id = $1 AND act = 'vote.cast'`,
        [ballotId],
      );
      traces.push(JSON.stringify(rows));
    }
    expect(traces[0]).not.toContain('abstain');
    expect(traces[1]).toContain('abstain');
  });

  it('keeps the meeting open until the ballot is certified', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat } = await anOpenBallot(house, meeting);
    const closeMeeting = () =>
      secretariat.ask<{ reason?: string }>(
        'closeMeeting',
        `mutation ($id: ID!) { closeMeeting(meetingId: $id) { __typename ... on CloseMeetingRefused { reason } } }`,
        { id: meeting.meetingId },
      );
    expect((await closeMeeting()).data).toMatchObject({ reason: 'ballotOpen' });
    await closeBallot(secretariat, ballotId);
    expect((await closeMeeting()).data).toMatchObject({ reason: 'ballotOpen' });
    await certifyBallot(secretariat, ballotId);
    expect((await closeMeeting()).data?.reason).toBeUndefined();
  });
});

describe('who may do what', () => {
  const acts = ['openBallot', 'castVote', 'closeBallot', 'certifyBallot', 'annulBallot'] as const;

  async function tryAll(
    who: Parameters<typeof closeBallot>[0],
    meeting: Awaited<ReturnType<typeof aRunningMeeting>>,
  ) {
    const { ballotId } = await anOpenBallot(house, meeting);
    const seatId = meeting.seats['l1']?.seatId ?? '';
    const answers = {
      openBallot: await openBallot(who, meeting),
      castVote: await castVote(who, { ballotId, seatId }),
      closeBallot: await closeBallot(who, ballotId),
      certifyBallot: await certifyBallot(who, ballotId),
      annulBallot: await annulBallot(who, ballotId, 'Aus Versehen'),
    };
    const { rows } = await house.sql.query(`SELECT state FROM ballot WHERE id = $1`, [ballotId]);
    return { codes: acts.map((act) => answers[act].code), left: rows };
  }

  it('denies everything to anonymous visitors', async () => {
    const { codes, left } = await tryAll(visitor(house), await aRunningMeeting(house));
    expect(new Set(codes)).toEqual(new Set(['UNAUTHENTICATED']));
    expect(left).toEqual([{ state: 'open' }]);
  });

  it('is not there for secretariat, chair and members of another board, where their role could do it at all', async () => {
    const other = await aRunningMeeting(house);
    const [absent, denied] = ['NOT_FOUND', 'DENIED'];
    for (const [personId, told] of [
      [other.secretariatId, [absent, denied, absent, absent, absent]],
      [other.chairId, [absent, absent, absent, absent, absent]],
      [other.seats['l1']?.personId ?? '', [denied, absent, denied, denied, denied]],
    ] as const) {
      const { codes, left } = await tryAll(await signedIn(house, personId), await aRunningMeeting(house));
      expect(codes).toEqual(told);
      expect(left).toEqual([{ state: 'open' }]);
    }
  });

  it('denies everything to a reporter and to the auditor, who may look at it', async () => {
    const { rows } = await house.sql.query<{ id: string }>(
      `INSERT INTO public_body (key, kind, name, short_name, source)
       VALUES (gen_random_uuid(), 'gemeinde', 'Musterdorf', 'Musterdorf', 'Test') RETURNING id`,
    );
    const reporterId = await aPerson(house.sql, 'Meldestelle');
    await anOffice(house.sql, reporterId, 'reporter', null, rows[0]?.id ?? null);
    const auditorId = await aPerson(house.sql, 'Revision');
    await anOffice(house.sql, auditorId, 'auditor');
    for (const personId of [reporterId, auditorId]) {
      const { codes, left } = await tryAll(await signedIn(house, personId), await aRunningMeeting(house));
      expect(new Set(codes)).toEqual(new Set(['DENIED']));
      expect(left).toEqual([{ state: 'open' }]);
    }
    const { ballotId } = await anOpenBallot(house, await aRunningMeeting(house));
    expect((await ballotRecord(await signedIn(house, reporterId), ballotId)).code).toBe('NOT_FOUND');
    expect((await ballotRecord(await signedIn(house, auditorId), ballotId)).code).toBeNull();
  });

  it('lets the secretariat lead but not vote', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat } = await anOpenBallot(house, meeting);
    const seatId = meeting.seats['l1']?.seatId ?? '';
    expect((await castVote(secretariat, { ballotId, seatId })).code).toBe('DENIED');
  });

  it('denies the vote of another person’s seat', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, member } = await anOpenBallot(house, meeting);
    const seatId = meeting.seats['l2']?.seatId ?? '';
    expect((await castVote(await member('l1'), { ballotId, seatId })).code).toBe('DENIED');
  });

  it('hides a running ballot from the public and shows the certified one', async () => {
    const meeting = await aRunningMeeting(house);
    const { ballotId, secretariat } = await anOpenBallot(house, meeting);
    const look = () =>
      visitor(house).ask('ballot', 'query ($id: ID!) { ballot(id: $id) { state } }', { id: ballotId });
    expect((await look()).code).toBe('NOT_FOUND');
    await closeBallot(secretariat, ballotId);
    expect((await ballotRecord(visitor(house), ballotId)).code).toBe('NOT_FOUND');
    await certifyBallot(secretariat, ballotId);
    expect((await look()).data).toEqual({ state: 'certified' });
  });

  it('does not know a ballot that does not exist', async () => {
    const meeting = await aRunningMeeting(house);
    const secretariat = await signedIn(house, meeting.secretariatId);
    expect((await closeBallot(secretariat, meeting.itemId)).code).toBe('NOT_FOUND');
    expect((await closeBallot(secretariat, 'keine-uuid')).code).toBe('INVALID_INPUT');
  });
});
