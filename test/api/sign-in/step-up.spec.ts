import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../../support/api-client.ts';
import { SoftwarePasskey } from '../../support/software-passkey.ts';
import { aClosedMeeting, act, letThePeriodEnd, reasonOf, seenMinutes } from '../minutes/minutes-house.ts';
import { anOpenBallot, certifyBallot, closeBallot } from '../voting/ballot-acts.ts';
import { type House, openHouse, signedIn, type Visitor } from '../voting/house.ts';
import { aPerson } from '../voting/rows.ts';
import { aRunningMeeting, type RunningMeeting } from '../voting/running-meeting.ts';

const origin = 'http://localhost:0';
const startProof = `mutation { started: startPasskeyProof {
  ... on AskedPasskeyProof { options } ... on StartPasskeyProofRefused { reason } } }`;
const prove = `mutation ($response: String!) { proven: proveWithPasskey(response: $response) {
  ... on PasskeyProof { provenAt } ... on ProveWithPasskeyRefused { reason } } }`;
const cast = `mutation ($input: CastVoteInput!) { vote: castVote(input: $input) {
  ... on Vote { choice castAt } ... on CastVoteRefused { reason } } }`;
const register = `mutation ($response: String!) { registerPasskey(name: "Laptop", response: $response) {
  ... on OwnPasskey { id } } }`;
const set = `mutation ($boardId: ID!, $acts: [StepUpAct!]!) { setStepUp(boardId: $boardId, acts: $acts) {
  ... on StepUpSetting { acts } ... on SetStepUpRefused { reason } } }`;

interface Proven {
  readonly proven: { readonly provenAt?: string; readonly reason?: string };
}
interface Voted {
  readonly vote: { readonly choice?: string; readonly castAt?: string; readonly reason?: string };
}

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('a member of a board that asks for a passkey before voting', () => {
  it('is refused without one, and votes after it with the same key, once', async () => {
    const { meeting, input, ballot } = await aVoteOf('l1');
    const { client, device } = await aBrowserWithPasskey(meeting.seats['l1']?.personId);
    // The page was open before the board asked.
    await ask(meeting, ['vote']);
    expect(await voteOf(client, input)).toEqual({ reason: 'stepUpRequired' });
    expect(await rows('SELECT FROM vote WHERE ballot_id = $1', ballot.ballotId)).toBe(0);
    expect(await proof(client, device)).toHaveProperty('provenAt');
    const counted = await voteOf(client, input);
    expect(counted).toMatchObject({ choice: 'yes' });
    await age(client, '10 minutes');
    expect(await voteOf(client, input)).toEqual(counted);
    expect(await rows('SELECT FROM vote_intent WHERE ballot_id = $1', ballot.ballotId)).toBe(1);
  });

  it('shows it for five minutes, and not a second longer', async () => {
    const { meeting, input } = await aVoteOf('l1');
    const { client, device } = await aBrowserWithPasskey(meeting.seats['l1']?.personId);
    await ask(meeting, ['vote']);
    await proof(client, device);
    await age(client, '5 minutes 1 second');
    expect(await voteOf(client, input)).toEqual({ reason: 'stepUpRequired' });
    await age(client, '4 minutes 30 seconds');
    expect(await voteOf(client, input)).toHaveProperty('choice', 'yes');
  });

  it('shows it in the session that acts: that of another device proves nothing', async () => {
    const { meeting, input } = await aVoteOf('l1');
    const { client, device } = await aBrowserWithPasskey(meeting.seats['l1']?.personId);
    const other = await aBrowser(meeting.seats['l1']?.personId);
    await ask(meeting, ['vote']);
    await proof(client, device);
    expect(await voteOf(other, input)).toEqual({ reason: 'stepUpRequired' });
  });

  it('is told what stands in the way otherwise, before any device is asked', async () => {
    const { meeting, input, ballot } = await aVoteOf('l1');
    const client = await aBrowser(meeting.seats['l1']?.personId);
    await ask(meeting, ['vote']);
    await closeBallot(ballot.secretariat, ballot.ballotId);
    expect(await voteOf(client, input)).toEqual({ reason: 'afterClosing' });
  });
});

describe('showing a passkey once more', () => {
  it('is for who has one', async () => {
    const client = await aBrowser(await aPerson(house.sql, 'Ohne'));
    const { data } = await client.query(startProof);
    expect(data).toEqual({ started: { reason: 'noPasskey' } });
  });

  it('asks for the own ones, and takes no other', async () => {
    const [mine, theirs] = [await somebody(), await somebody()];
    const { data } = await mine.client.query<{ started: { options: string } }>(startProof);
    expect(JSON.parse(data.started.options)).toMatchObject({
      allowCredentials: [{ id: mine.device.id }],
      userVerification: 'required',
    });
    expect(await proof(mine.client, theirs.device)).toEqual({ reason: 'notAccepted' });
    expect(await proof(mine.client, new SoftwarePasskey(origin))).toEqual({ reason: 'notAccepted' });
    expect(await proof(mine.client, mine.device, { verified: false })).toEqual({ reason: 'notAccepted' });
    expect(await provenSessions(mine.personId)).toBe(0);
    expect(await proof(mine.client, mine.device)).toHaveProperty('provenAt');
    expect(await provenSessions(mine.personId)).toBe(1);
    expect(
      await rows(`SELECT FROM audit_entry WHERE act = 'session.proven' AND object_id = $1`, mine.personId),
    ).toBe(1);
  });

  it('answers its own question only, and once', async () => {
    const { client, device } = await somebody();
    const { data } = await client.query<{ started: { options: string } }>(startProof);
    const response = device.show(data.started.options);
    expect((await client.query<Proven>(prove, { response })).data.proven).toHaveProperty('provenAt');
    expect((await client.query<Proven>(prove, { response })).data.proven).toEqual({ reason: 'attemptOver' });
    const signIn = await client.query<{ startPasskeySignIn: string }>('mutation { startPasskeySignIn }');
    const other = device.show(signIn.data.startPasskeySignIn);
    expect((await client.query<Proven>(prove, { response: other })).data.proven).toEqual({
      reason: 'attemptOver',
    });
  });

  it('has a limit for each person', async () => {
    const { client, personId } = await somebody();
    await house.sql.query(
      `INSERT INTO sign_in_tally (key_hash, tries, ends)
       VALUES (sha256(convert_to($1, 'UTF8')), 1000000, now() + interval '5 minutes')`,
      [`account:${personId}`],
    );
    const { data } = await client.query<Proven>(prove, { response: '{"id":"x"}' });
    expect(data.proven).toEqual({ reason: 'tooManyTries' });
  });

  it('is for who is signed in, and takes what a device can say', async () => {
    const nobody = new ApiClient(house.url);
    expect((await nobody.query(startProof)).code).toBe('UNAUTHENTICATED');
    expect((await nobody.query(prove, { response: '{}' })).code).toBe('UNAUTHENTICATED');
    const { client } = await somebody();
    await client.query(startProof);
    for (const response of ['', 'x', '{}', '[]', 'null', `{"id":"${'x'.repeat(30_000)}"}`]) {
      await client.query(startProof);
      expect((await client.query(prove, { response })).code).toBe('INVALID_INPUT');
    }
  });
});

describe('the other acts for which a board may ask', () => {
  it('are certifying a result and publishing a resolution', async () => {
    const { meeting, ballot } = await aVoteOf('l1');
    for (const seat of ['l1', 'l2', 'k1']) await ballot.vote(seat, 'yes');
    await closeBallot(ballot.secretariat, ballot.ballotId);
    await ask(meeting, ['certify', 'publish']);
    const certify = async () => (await certifyBallot(ballot.secretariat, ballot.ballotId)).data;
    expect(await certify()).toMatchObject({ reason: 'stepUpRequired' });
    expect(await rows('SELECT FROM resolution WHERE board_id = $1', meeting.boardId)).toBe(0);
    await proven(meeting.secretariatId);
    expect(await certify()).toMatchObject({ state: 'certified' });
    await unproven(meeting.secretariatId);
    const publish = () => publishOf(ballot.secretariat, meeting);
    expect(await publish()).toMatchObject({ reason: 'stepUpRequired' });
    await proven(meeting.secretariatId);
    expect(await publish()).toMatchObject({ state: 'effective' });
  });

  it('are signing and publishing minutes', async () => {
    const meeting = await aClosedMeeting(house);
    const { secretariat, chair, secretariatId, chairId } = meeting;
    const { id } = await seenMinutes(secretariat, meeting);
    await act(secretariat, 'submitMinutesForReview', { id });
    await ask(meeting, ['sign', 'publish']);
    const { contentHash: seenHash } = await seenMinutes(secretariat, meeting);
    const sign = (who: Visitor) => reasonOf(who, 'signMinutes', { id, seenHash });
    expect(await sign(secretariat)).toBe('stepUpRequired');
    await proven(secretariatId);
    expect(await sign(secretariat)).not.toMatch(/stepUp|Refused/);
    expect(await sign(chair)).toBe('stepUpRequired');
    await proven(chairId);
    await sign(chair);
    await letThePeriodEnd(house, id);
    await unproven(secretariatId);
    const publish = () => reasonOf(secretariat, 'publishMinutes', { id });
    expect(await publish()).toBe('stepUpRequired');
    await proven(secretariatId);
    await publish();
    expect((await seenMinutes(secretariat, meeting)).state).toBe('published');
  });
});

describe('what a board asks for', () => {
  it('is said by its secretariat alone, and shown to everybody', async () => {
    const meeting = await aRunningMeeting(house);
    const other = await aRunningMeeting(house);
    const variables = { boardId: meeting.boardId, acts: ['publish', 'vote'] };
    for (const personId of [meeting.chairId, meeting.seats['l1']?.personId, other.secretariatId])
      expect((await (await aBrowser(personId)).query(set, variables)).code).toBe('DENIED');
    expect((await new ApiClient(house.url).query(set, variables)).code).toBe('UNAUTHENTICATED');
    const secretariat = await aBrowser(meeting.secretariatId);
    expect((await secretariat.query(set, variables)).data).toEqual({
      setStepUp: { acts: ['vote', 'publish'] },
    });
    await secretariat.query(set, variables);
    const [row] = (await house.sql.query(`SELECT slug FROM board WHERE id = $1`, [meeting.boardId])).rows;
    const board = await new ApiClient(house.url).query(
      `{ board(slug: "${row?.slug}") { stepUpActs viewerCanSetStepUp } }`,
    );
    expect(board.data).toEqual({ board: { stepUpActs: ['vote', 'publish'], viewerCanSetStepUp: false } });
    const trail = await house.sql.query(
      `SELECT detail FROM audit_entry WHERE act = 'board.stepUpSet' AND object_id = $1`,
      [meeting.boardId],
    );
    expect(trail.rows).toEqual([
      { detail: { boardId: meeting.boardId, before: [], after: ['vote', 'publish'] } },
    ]);
  });

  it('becomes less only with a passkey', async () => {
    const meeting = await aRunningMeeting(house);
    await ask(meeting, ['vote', 'sign']);
    const secretariat = await aBrowser(meeting.secretariatId);
    const less = { boardId: meeting.boardId, acts: ['sign'] };
    expect((await secretariat.query(set, less)).data).toEqual({ setStepUp: { reason: 'stepUpRequired' } });
    await proven(meeting.secretariatId);
    expect((await secretariat.query(set, less)).data).toEqual({ setStepUp: { acts: ['sign'] } });
  });

  it('is one of the acts there are, of a board there is', async () => {
    const { boardId, secretariatId } = await aRunningMeeting(house);
    const secretariat = await aBrowser(secretariatId);
    expect((await secretariat.query(set, { boardId, acts: ['breathe'] })).code).toBe('INVALID_INPUT');
    expect((await secretariat.query(set, { boardId: randomUUID(), acts: ['vote'] })).code).toBe('DENIED');
  });
});

async function aVoteOf(key: string) {
  const meeting = await aRunningMeeting(house);
  const ballot = await anOpenBallot(house, meeting);
  const input = {
    ballotId: ballot.ballotId,
    seatId: meeting.seats[key]?.seatId,
    choice: 'yes',
    intent: randomUUID(),
  };
  return { meeting, ballot, input };
}

async function voteOf(client: ApiClient, input: object): Promise<Voted['vote']> {
  return (await client.query<Voted>(cast, { input })).data.vote;
}

async function aBrowser(personId: string | undefined): Promise<ApiClient> {
  const client = new ApiClient(house.url);
  const signIn = 'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }';
  void (await client.query(signIn, { id: personId })).data;
  return client;
}

async function aBrowserWithPasskey(personId: string | undefined) {
  const client = await aBrowser(personId);
  const device = new SoftwarePasskey(origin);
  const start = 'mutation { asked: startPasskeyRegistration { ... on AskedPasskey { options } } }';
  const { data } = await client.query<{ asked: { options: string } }>(start);
  void (await client.query(register, { response: device.make(data.asked.options) })).data;
  return { client, device };
}

async function somebody() {
  const personId = await aPerson(house.sql, 'Jemand');
  return { personId, ...(await aBrowserWithPasskey(personId)) };
}

async function proof(client: ApiClient, device: SoftwarePasskey, lies = {}): Promise<Proven['proven']> {
  const { data } = await client.query<{ started: { options: string } }>(startProof);
  return (await client.query<Proven>(prove, { response: device.show(data.started.options, lies) })).data
    .proven;
}

async function ask({ boardId, secretariatId }: RunningMeeting, acts: readonly string[]): Promise<void> {
  const reply = await (await signedIn(house, secretariatId)).ask('setStepUp', set, { boardId, acts });
  expect(reply.data).toEqual({ acts });
}

/** A time machine for the proof of this browser. */
async function age(client: ApiClient, ago: string): Promise<void> {
  const { data } = await client.query<{ ownSessions: readonly { id: string }[] }>('{ ownSessions { id } }');
  await house.sql.query('UPDATE session SET proven_at = now() - $2::interval WHERE id = $1', [
    data.ownSessions[0]?.id,
    ago,
  ]);
}

async function proven(personId: string): Promise<void> {
  await house.sql.query('UPDATE session SET proven_at = now() WHERE person_id = $1', [personId]);
}

async function unproven(personId: string): Promise<void> {
  await house.sql.query('UPDATE session SET proven_at = NULL WHERE person_id = $1', [personId]);
}

async function provenSessions(personId: string): Promise<number> {
  return rows('SELECT FROM session WHERE person_id = $1 AND proven_at IS NOT NULL', personId);
}

async function rows(text: string, value: string): Promise<number> {
  return (await house.sql.query(text, [value])).rowCount ?? 0;
}

async function publishOf(secretariat: Visitor, { boardId }: RunningMeeting) {
  const { rows: found } = await house.sql.query<{ id: string; day: string }>(
    `SELECT id, (now() AT TIME ZONE 'Europe/Berlin')::date::text AS day FROM resolution WHERE board_id = $1`,
    [boardId],
  );
  const publish = `mutation ($id: ID!, $on: Date!) { publishResolution(resolutionId: $id, effectiveOn: $on) {
    ... on Resolution { state } ... on PublishResolutionRefused { reason } } }`;
  const answer = await secretariat.ask('publishResolution', publish, { id: found[0]?.id, on: found[0]?.day });
  return answer.data;
}
