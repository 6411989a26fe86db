import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annulBallot, anOpenBallot, certifyBallot, closeBallot, openBallot } from './ballot-acts.ts';
import { itemChallenges, raiseChallenge, withdrawChallenge } from './challenge-acts.ts';
import { type House, openHouse, signedIn, visitor } from './house.ts';
import { anOffice, aPerson } from './rows.ts';
import { aRunningMeeting, type RunningMeeting, seat, settings } from './running-meeting.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const five = [seat('l1', { deputy: true }), seat('l2'), seat('l3'), seat('k1'), seat('k2')];
const twoFifths = { ...settings, rollCallOnRequestOf: '2/5', secrecyOnRequestOf: '1/5' };

const aMeeting = (changes = {}) => aRunningMeeting(house, { seats: five, settings: twoFifths, ...changes });

async function demandBy(meeting: RunningMeeting, key: string, kind: 'rollCall' | 'secrecy' = 'rollCall') {
  const { personId = '', seatId = '' } = meeting.seats[key] ?? {};
  return raiseChallenge(await signedIn(house, personId), { itemId: meeting.itemId, seatId, kind });
}

describe('a roll call', () => {
  it('must be held as soon as the share that the rules name demands it, and not before', async () => {
    const meeting = await aMeeting();
    const secretariat = await signedIn(house, meeting.secretariatId);
    expect((await demandBy(meeting, 'l1')).data).toMatchObject({ demandedForm: null });
    expect((await demandBy(meeting, 'k1')).data).toMatchObject({ demandedForm: 'rollCall' });
    for (const form of ['openElectronic', 'showOfHands', 'paper'] as const) {
      expect((await openBallot(secretariat, meeting, { form })).data?.reason).toBe('rollCallDemanded');
    }
    expect((await openBallot(secretariat, meeting, { form: 'rollCall' })).data?.state).toBe('open');
  });

  it('is preselected for whoever prepares the ballot, who reads what stands in the way of the others', async () => {
    const meeting = await aMeeting();
    await demandBy(meeting, 'l1');
    await demandBy(meeting, 'l2');
    const { data } = await (
      await signedIn(house, meeting.secretariatId)
    ).ask<{ demandedForm: string; rules: readonly { forms: readonly object[] }[] }>(
      'ballotPreparation',
      'query ($id: ID!) { ballotPreparation(itemId: $id) { demandedForm rules { forms { form hindrance } } } }',
      { id: meeting.itemId },
    );
    expect(data?.demandedForm).toBe('rollCall');
    expect(data?.rules[0]?.forms).toContainEqual({ form: 'openElectronic', hindrance: 'rollCallDemanded' });
    expect(data?.rules[0]?.forms).toContainEqual({ form: 'rollCall', hindrance: null });
  });

  it('is demanded once a seat, however often and by however many at once', async () => {
    const meeting = await aMeeting();
    const answers = await Promise.all([1, 2, 3, 4].map(() => demandBy(meeting, 'l1')));
    expect(answers.map(({ data }) => data?.demandedForm)).toEqual([null, null, null, null]);
    const { rows } = await house.sql.query(
      `SELECT act FROM audit_entry WHERE object_id = $1 AND act = 'challenge.raised'`,
      [meeting.itemId],
    );
    expect(rows).toHaveLength(1);
  });

  it('is free again when a demand is withdrawn, or when the seat leaves the room', async () => {
    const meeting = await aMeeting();
    const secretariat = await signedIn(house, meeting.secretariatId);
    await demandBy(meeting, 'l1');
    await demandBy(meeting, 'l2');
    const { personId = '', seatId = '' } = meeting.seats['l2'] ?? {};
    const withdrawal = { itemId: meeting.itemId, seatId };
    const l2 = await signedIn(house, personId);
    expect((await withdrawChallenge(l2, withdrawal)).data).toMatchObject({ demandedForm: null });
    expect((await withdrawChallenge(l2, withdrawal)).data).toMatchObject({ demandedForm: null });
    expect((await demandBy(meeting, 'l2')).data).toMatchObject({ demandedForm: 'rollCall' });
    await house.sql.query(`UPDATE attendance SET state = 'absent' WHERE seat_id = $1`, [seatId]);
    expect((await openBallot(secretariat, meeting)).data?.state).toBe('open');
  });

  it('can be put down by the secretariat for a voice in the room', async () => {
    const meeting = await aMeeting();
    const secretariat = await signedIn(house, meeting.secretariatId);
    const { data } = await raiseChallenge(secretariat, {
      itemId: meeting.itemId,
      seatId: meeting.seats['k2']?.seatId ?? '',
    });
    expect(data?.challenges?.[0]).toMatchObject({ kind: 'rollCall', demandedBy: ['Sitz k2'], present: 5 });
  });

  it('stays demanded when the first ballot is annulled', async () => {
    const meeting = await aMeeting();
    await demandBy(meeting, 'l1');
    await demandBy(meeting, 'l2');
    const { ballotId, secretariat } = await anOpenBallot(house, meeting, 'rollCall');
    await annulBallot(secretariat, ballotId, 'Falsche Frage');
    expect((await openBallot(secretariat, meeting)).data?.reason).toBe('rollCallDemanded');
  });
});

describe('a demand is refused', () => {
  it('after the ballot has opened', async () => {
    const meeting = await aMeeting();
    await anOpenBallot(house, meeting);
    expect((await demandBy(meeting, 'l1')).data?.reason).toBe('ballotAlreadyOpen');
  });

  it('before the item is called', async () => {
    const meeting = await aMeeting();
    await house.sql.query('UPDATE agenda_item SET called_at = NULL WHERE id = $1', [meeting.itemId]);
    expect((await demandBy(meeting, 'l1')).data?.reason).toBe('itemNotCalled');
  });

  it('where the rules know no such right', async () => {
    const meeting = await aMeeting({ settings: { ...settings, rollCallOnRequestOf: null } });
    expect((await demandBy(meeting, 'l1')).data?.reason).toBe('rulesKnowNoSuchRight');
    // The version was stored before there was a word on secrecy.
    expect((await demandBy(meeting, 'l1', 'secrecy')).data?.reason).toBe('rulesKnowNoSuchRight');
  });

  it('for a deputy while the member is there, and for a recused seat', async () => {
    const meeting = await aMeeting();
    const { deputyId, seatId = '', personId = '' } = meeting.seats['l1'] ?? {};
    const deputy = await signedIn(house, deputyId ?? '');
    expect((await raiseChallenge(deputy, { itemId: meeting.itemId, seatId })).data?.reason).toBe(
      'deputyWhileMemberPresent',
    );
    await house.sql.query('INSERT INTO recusal VALUES ($1, $2, $3, now())', [
      meeting.itemId,
      seatId,
      personId,
    ]);
    expect((await demandBy(meeting, 'l1')).data?.reason).toBe('recused');
  });
});

describe('a request for secrecy', () => {
  it('sends the item to paper and takes precedence over the roll call', async () => {
    const meeting = await aMeeting();
    const secretariat = await signedIn(house, meeting.secretariatId);
    for (const key of ['l1', 'l2', 'l3']) await demandBy(meeting, key);
    expect((await demandBy(meeting, 'k1', 'secrecy')).data).toMatchObject({ demandedForm: 'paper' });
    for (const form of ['openElectronic', 'rollCall', 'showOfHands'] as const) {
      expect((await openBallot(secretariat, meeting, { form })).data?.reason).toBe('secrecyDemanded');
    }
    const { data } = await openBallot(secretariat, meeting, { form: 'paper' });
    expect(data?.state).toBe('open');
  });
});

describe('who may demand, and who sees it', () => {
  async function tryAs(who: Awaited<ReturnType<typeof signedIn>>, meeting: RunningMeeting) {
    const demand = { itemId: meeting.itemId, seatId: meeting.seats['l1']?.seatId ?? '' };
    const raised = await raiseChallenge(who, demand);
    const withdrawn = await withdrawChallenge(who, demand);
    return [raised.code, withdrawn.code];
  }

  it('nobody who is signed out', async () => {
    const meeting = await aMeeting();
    expect(await tryAs(visitor(house), meeting)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect((await itemChallenges(visitor(house), meeting.itemId)).data).toBeNull();
  });

  it('nobody of another board, no auditor, and no member for another seat', async () => {
    const [meeting, other] = [await aMeeting(), await aMeeting()];
    const auditorId = await aPerson(house.sql, 'Revision');
    await anOffice(house.sql, auditorId, 'auditor');
    for (const [personId, code] of [
      [other.secretariatId, 'NOT_FOUND'],
      [other.seats['l1']?.personId ?? '', 'NOT_FOUND'],
      [meeting.seats['l2']?.personId ?? '', 'DENIED'],
      [auditorId, 'DENIED'],
    ] as const) {
      expect(await tryAs(await signedIn(house, personId), meeting)).toEqual([code, code]);
    }
    const { rows } = await house.sql.query('SELECT FROM ballot_challenge WHERE agenda_item_id = $1', [
      meeting.itemId,
    ]);
    expect(rows).toHaveLength(0);
    const outsider = await signedIn(house, other.secretariatId);
    expect((await itemChallenges(outsider, meeting.itemId)).data).toBeNull();
  });

  it('every member of the board sees who demands it', async () => {
    const meeting = await aMeeting();
    await demandBy(meeting, 'l1');
    const member = await signedIn(house, meeting.seats['k1']?.personId ?? '');
    const { data } = await itemChallenges(member, meeting.itemId);
    expect(data).toMatchObject({ open: true });
    expect(data?.challenges?.[0]).toMatchObject({
      demandedBy: ['Sitz l1'],
      seats: [{ label: 'Sitz k1', demands: false, hindrance: null }],
    });
  });
});

describe('the names of a roll call', () => {
  it('are seen by the meeting while it runs, and by no one outside', async () => {
    const meeting = await aMeeting();
    const { ballotId, vote, member } = await anOpenBallot(house, meeting, 'rollCall');
    await vote('l1', 'no');
    const look = 'query ($id: ID!) { ballot(id: $id) { seats { label choice } } }';
    type Seats = { readonly seats: readonly { readonly label: string; readonly choice: string | null }[] };
    const seen = await (await member('k1')).ask<Seats>('ballot', look, { id: ballotId });
    expect(seen.data?.seats.find(({ label }) => label === 'Sitz l1')?.choice).toBe('no');
    expect(seen.data?.seats.find(({ label }) => label === 'Sitz l2')?.choice).toBeNull();
    expect((await visitor(house).ask('ballot', look, { id: ballotId })).code).toBe('NOT_FOUND');
  });

  it('are not shown in an open electronic vote, neither while it runs nor afterwards', async () => {
    const meeting = await aMeeting();
    const { ballotId, vote, member, secretariat } = await anOpenBallot(house, meeting);
    await vote('l1', 'no');
    const look = 'query ($id: ID!) { ballot(id: $id) { seats { choice } } }';
    const choices = async () => {
      const { data } = await (
        await member('k1')
      ).ask<{ seats: readonly { choice: string | null }[] }>('ballot', look, { id: ballotId });
      return new Set(data?.seats.map(({ choice }) => choice));
    };
    expect(await choices()).toEqual(new Set([null]));
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    expect(await choices()).toEqual(new Set([null]));
  });
});
