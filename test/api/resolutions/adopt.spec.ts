import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { aClosedBallot, certify, resolutionOf, secretariat, termsWith } from './a-closed-ballot.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ database: seeded, environment: { DATABASE_CONNECTIONS: '20' } });
});
afterAll(() => api.stop());

describe('a certified ballot', () => {
  it('makes the first resolution of the IT-Kooperationsrat number 01 of the year', async () => {
    const ballotId = await aClosedBallot(api);
    expect(await certify(await secretariat(api), ballotId)).toBe('Ballot');
    const year = new Date().getFullYear();
    expect(await resolutionOf(api, ballotId)).toMatchObject({
      number: `${year}/01`,
      slug: `${year}-01`,
      state: 'adopted',
      force: 'binding',
      title: 'Gemeinsamer Rückkanal',
      text: 'Der Rückkanal wird angebunden.',
    });
  });

  it('recommends where the proposal has no basis of force', async () => {
    const ballotId = await aClosedBallot(api, { terms: termsWith('none') });
    await certify(await secretariat(api), ballotId);
    expect(await resolutionOf(api, ballotId)).toMatchObject({ force: 'recommendation' });
  });

  it('keeps the wording that was voted on, whatever is written afterwards', async () => {
    const ballotId = await aClosedBallot(api);
    await api.sql(
      `INSERT INTO proposal_version (proposal_id, version, title, text, rationale, terms, written_at)
       SELECT proposal_id, 2, 'Anders', 'Anders.', '', terms, now()
       FROM proposal_version WHERE proposal_id = (SELECT proposal_id FROM ballot WHERE id = $1)`,
      [ballotId],
    );
    await api.sql(
      `UPDATE proposal SET version = 2, title = 'Anders' FROM ballot
                   WHERE ballot.id = $1 AND proposal.id = ballot.proposal_id`,
      [ballotId],
    );
    await certify(await secretariat(api), ballotId);
    expect(await resolutionOf(api, ballotId)).toMatchObject({ title: 'Gemeinsamer Rückkanal' });
  });

  it('makes no resolution where it was rejected', async () => {
    const ballotId = await aClosedBallot(api, { choice: 'no' });
    expect(await certify(await secretariat(api), ballotId)).toBe('Ballot');
    expect(await resolutionOf(api, ballotId)).toBeNull();
  });

  it('gives twenty that are certified at once twenty numbers without a gap or a duplicate', async () => {
    const ballots: string[] = [];
    for (let count = 0; count < 20; count += 1)
      ballots.push(await aClosedBallot(api, { title: `Beschluss ${count}` }));
    const client = await secretariat(api);
    const answers = await Promise.all(ballots.map((ballotId) => certify(client, ballotId)));
    expect(new Set(answers)).toEqual(new Set(['Ballot']));
    const rows = await api.sql<{ sequence: number }>(
      `SELECT sequence FROM resolution JOIN board ON board.id = board_id
       WHERE board.slug = 'it-kooperationsrat' ORDER BY sequence`,
    );
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
  });

  it('certified twice at once makes one resolution', async () => {
    const ballotId = await aClosedBallot(api);
    const client = await secretariat(api);
    const answers = await Promise.all([1, 2, 3].map(() => certify(client, ballotId)));
    expect(answers.filter((answer) => answer === 'Ballot').length).toBeGreaterThan(0);
    const rows = await api.sql('SELECT id FROM resolution WHERE ballot_id = $1', [ballotId]);
    expect(rows).toHaveLength(1);
  });

  it('leaves no number behind where a consequence fails', async () => {
    const ballotId = await aClosedBallot(api);
    const last = () => api.sql(`SELECT last FROM resolution_counter ORDER BY board_id, year`);
    const before = await last();
    await api.sql(
      `ALTER TABLE resolution ADD CONSTRAINT full_up CHECK (title <> 'Gemeinsamer Rückkanal') NOT VALID`,
    );
    const reply = await (
      await secretariat(api)
    ).query('mutation ($id: ID!) { certifyBallot(ballotId: $id) { __typename } }', {
      id: ballotId,
    });
    await api.sql('ALTER TABLE resolution DROP CONSTRAINT full_up');
    expect(reply.code).toBe('INTERNAL');
    expect(await last()).toEqual(before);
    const [ballot] = await api.sql<{ state: string }>('SELECT state FROM ballot WHERE id = $1', [ballotId]);
    expect(ballot?.state).toBe('closed');
  });
});
