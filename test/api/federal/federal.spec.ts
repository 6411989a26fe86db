import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '../../support/api-client.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { aMeeting, boardIdOf, secretariat } from '../meetings/meeting-acts.ts';
import { aClosedBallot, certify } from '../resolutions/a-closed-ballot.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ database: seeded });
});
afterAll(() => api.stop());

interface Session {
  readonly number: number;
  readonly date: string;
  readonly example: boolean;
  readonly topics: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: string;
    readonly item: { readonly id: string; readonly number: string; readonly meetingSlug: string } | null;
  }[];
  readonly decisions: readonly { readonly slug: string; readonly number: string | null }[];
  readonly mirrorTargets: readonly { readonly meetingId: string }[];
}

const sessionDocument = `query ($number: Int!) { federalSession(number: $number) {
  id number date coming place chair completeness source example topicCount decisionCount
  topics { id sessionNumber sessionDate number title kind summary greenList state example
           decision { slug number } item { id number boardName meetingSlug meetingTitle startsAt }
           resolution { slug number title } }
  decisions { id slug number sessionNumber date title kind binding concernsMunicipalities }
  mirrorTargets { meetingId title startsAt } } }`;

async function session(client: ApiClient, number: number): Promise<Session> {
  return (await client.query<{ federalSession: Session }>(sessionDocument, { number })).data.federalSession;
}

const mirrorDocument = `mutation ($topicId: ID!, $meetingId: ID!) {
  answer: mirrorTopic(topicId: $topicId, meetingId: $meetingId) {
    __typename ... on MirroredTopic { topicId itemId itemNumber meetingSlug proposalId }
    ... on MirrorTopicRefused { reason } } }`;

interface Mirrored {
  readonly __typename: string;
  readonly itemId?: string;
  readonly proposalId?: string;
  readonly reason?: string;
}

async function mirror(client: ApiClient, topicId: string, meetingId: string): Promise<Mirrored> {
  return (await client.query<{ answer: Mirrored }>(mirrorDocument, { topicId, meetingId })).data.answer;
}

/** A topic of the coming session that nobody has mirrored. */
async function aTopic(title = 'Ein neues Thema'): Promise<string> {
  const [row] = await api.sql<{ id: string }>(
    `INSERT INTO federal_topic (session_id, position, title, state)
     SELECT id, (SELECT max(position) + 1 FROM federal_topic WHERE session_id = federal_session.id), $1, 'announced'
     FROM federal_session WHERE number = 52 RETURNING id`,
    [title],
  );
  return row?.id ?? '';
}

describe('the mirror of the IT-Planungsrat', () => {
  it('knows the session of 5 October 2017 with its decisions', async () => {
    const { date, example, decisions, topics } = await session(api.anonymous(), 24);
    expect({ date, example }).toEqual({ date: '2017-10-05', example: false });
    expect(decisions.map(({ number }) => number)).toEqual(['2017/37', '2017/39', '2017/40', '2017/41']);
    expect(topics.find(({ title }) => title.includes('Bau- und Planungsbereich'))?.state).toBe('decided');
  });

  it('shows a coming session as the example that it is', async () => {
    const coming = await session(api.anonymous(), 52);
    expect(coming.example).toBe(true);
    expect(coming.topics.length).toBeGreaterThanOrEqual(4);
    expect(coming.mirrorTargets).toEqual([]);
  });

  it('tells a decision with its deadlines and its source, and no number that is a placeholder', async () => {
    const one = async (slug: string) =>
      (
        await api.anonymous().query<{ federalDecision: object }>(
          `query ($slug: String!) { federalDecision(slug: $slug) {
             id number sessionNumber date title kind binding concernsMunicipalities gist source provenance
             deadlines { scope dueOn dueText deadlineClass } standards { slug name }
             addressed { slug title standardName bodyCount } } }`,
          { slug },
        )
      ).data.federalDecision;
    expect(await one('2017-37')).toMatchObject({
      number: '2017/37',
      kind: 'standard',
      binding: true,
      deadlines: [
        { dueOn: '2017-10-05', deadlineClass: 'newOrChanged' },
        { dueOn: '2022-10-05', deadlineClass: 'existing' },
      ],
      standards: [{ name: 'XBau' }, { name: 'XPlanung' }],
      addressed: [],
    });
    expect(await one('2019-kog')).toMatchObject({ number: null });
    expect(await one('2025-02')).toMatchObject({ deadlines: [{ dueOn: null, dueText: '47. Sitzung' }, {}] });
  });

  it.each([
    [{}, 58],
    [{ text: 'XBau' }, 2],
    [{ text: '2017/3' }, 2],
    [{ text: '2019/KoG' }, 0],
    [{ kind: 'standard' }, 9],
    [{ binding: true }, 11],
    [{ binding: true, concernsMunicipalities: false }, 1],
    [{ text: '%' }, 0],
  ])('finds decisions by %j', async (filter, count) => {
    const { data } = await api
      .anonymous()
      .query<{ federalDecisions: { totalCount: number; nodes: readonly object[] } }>(
        'query ($filter: FederalDecisionFilter) { federalDecisions(filter: $filter, first: 500) { totalCount nodes { id } } }',
        { filter },
      );
    expect(data.federalDecisions.totalCount).toBe(count);
    expect(data.federalDecisions.nodes).toHaveLength(count);
  });

  it('pages through all decisions once', async () => {
    interface Page {
      readonly nodes: readonly { readonly slug: string }[];
      readonly endCursor: string;
      readonly hasNextPage: boolean;
    }
    const page = async (after: string | null): Promise<Page> => {
      const { data } = await api
        .anonymous()
        .query<{ federalDecisions: Page }>(
          'query ($after: String) { federalDecisions(first: 25, after: $after) { nodes { slug } endCursor hasNextPage } }',
          { after },
        );
      return data.federalDecisions;
    };
    const first = await page(null);
    const second = await page(first.endCursor);
    const third = await page(second.endCursor);
    expect([first, second, third].map(({ hasNextPage }) => hasNextPage)).toEqual([true, true, false]);
    const seen = [first, second, third].flatMap(({ nodes }) => nodes.map(({ slug }) => slug));
    expect(new Set(seen).size).toBe(58);
    expect(seen).toHaveLength(58);
  });

  it.each([
    ['query { federalSession(number: 99) { id } }'],
    ['query { federalDecision(slug: "1999-01") { id } }'],
    ['query { federalTopic(id: "01900000-0000-7000-8000-000000000000") { id } }'],
  ])('does not know what there is not: %s', async (document) => {
    expect((await api.anonymous().query(document)).code).toBe('NOT_FOUND');
  });
});

describe('mirroring a topic', () => {
  it('takes it onto the agenda with a first draft, linked both ways, and only once', async () => {
    const client = await secretariat(api);
    const topicId = await aTopic();
    const { id: meetingId } = await aMeeting(api, 1);
    const answers = await Promise.all([1, 2, 3, 4].map(() => mirror(client, topicId, meetingId)));
    expect(new Set(answers.map(({ itemId }) => itemId)).size).toBe(1);
    const [{ itemId, proposalId } = {}] = answers;
    const rows = await api.sql(
      `SELECT topic.state, topic.agenda_item_id, item.federal_topic_id, proposal.federal_topic_id AS about,
              proposal.state AS proposal
       FROM federal_topic topic, agenda_item item JOIN proposal ON proposal.id = item.proposal_id
       WHERE topic.id = $1 AND item.id = $2 AND proposal.id = $3`,
      [topicId, itemId, proposalId],
    );
    expect(rows).toEqual([
      {
        state: 'positionOpen',
        agenda_item_id: itemId,
        federal_topic_id: topicId,
        about: topicId,
        proposal: 'draft',
      },
    ]);
    expect(await api.sql('SELECT id FROM proposal WHERE federal_topic_id = $1', [topicId])).toHaveLength(1);
  });

  it('offers the own meetings before the session to the secretariat', async () => {
    const targets = (await session(await secretariat(api), 52)).mirrorTargets;
    const [next] = await api.sql<{ id: string }>(
      `SELECT id FROM meeting WHERE board_id = $1 AND state = 'invited'`,
      [await boardIdOf(api)],
    );
    expect(targets.map(({ meetingId }) => meetingId)).toContain(next?.id);
    expect((await session(api.as('Vorsitz IT-Kooperationsrat'), 52)).mirrorTargets).toEqual([]);
  });

  it('does not tell the public of an agenda that is not sent out', async () => {
    const client = await secretariat(api);
    const topicId = await aTopic('Noch nicht eingeladen');
    const meeting = await aMeeting(api, 1);
    const { itemId } = await mirror(client, topicId, meeting.id);
    const itemFor = async (reader: ApiClient) =>
      (await session(reader, 52)).topics.find(({ id }) => id === topicId)?.item?.id ?? null;
    expect(await itemFor(api.anonymous())).toBeNull();
    expect(await itemFor(await secretariat(api))).toBe(itemId);
    expect(await itemFor(api.as('Auditorin Muster'))).toBe(itemId);
    await client.query('mutation ($id: ID!) { inviteToMeeting(meetingId: $id) { __typename } }', {
      id: meeting.id,
    });
    expect(await itemFor(api.anonymous())).toBe(itemId);
  });

  it('is refused while it stands on another agenda', async () => {
    const client = await secretariat(api);
    const topicId = await aTopic();
    await mirror(client, topicId, (await aMeeting(api, 1)).id);
    expect(await mirror(client, topicId, (await aMeeting(api, 1)).id)).toMatchObject({
      reason: 'onOtherAgenda',
    });
  });

  it('is refused when topic, meeting or time is over', async () => {
    const client = await secretariat(api);
    const topicId = await aTopic();
    const { id: meetingId } = await aMeeting(api, 1);
    await api.sql(`UPDATE federal_topic SET state = 'withdrawn' WHERE id = $1`, [topicId]);
    expect(await mirror(client, topicId, meetingId)).toMatchObject({ reason: 'topicConcluded' });
    await api.sql(`UPDATE federal_topic SET state = 'announced' WHERE id = $1`, [topicId]);
    await api.sql(`UPDATE meeting SET starts_at = now() + interval '1 year' WHERE id = $1`, [meetingId]);
    expect(await mirror(client, topicId, meetingId)).toMatchObject({ reason: 'meetingTooLate' });
    await api.sql(`UPDATE meeting SET state = 'closed', starts_at = now() WHERE id = $1`, [meetingId]);
    expect(await mirror(client, topicId, meetingId)).toMatchObject({ reason: 'meetingOver' });
    expect(await api.sql('SELECT id FROM proposal WHERE federal_topic_id = $1', [topicId])).toEqual([]);
  });

  it.each([
    ['an anonymous reader', 'UNAUTHENTICATED', () => api.anonymous()],
    ['the secretariat in its role for another board', 'DENIED', () => secretariat(api, 'digitalbeirat')],
    ['the chair', 'DENIED', () => api.as('Vorsitz IT-Kooperationsrat')],
    ['a reporter', 'DENIED', () => api.as('Meldestelle Köln')],
  ])('is denied to %s', async (_, code, who) => {
    const topicId = await aTopic();
    const { id: meetingId } = await aMeeting(api, 1);
    expect((await (await who()).query(mirrorDocument, { topicId, meetingId })).code).toBe(code);
    expect(
      await api.sql(`SELECT id FROM federal_topic WHERE id = $1 AND state <> 'announced'`, [topicId]),
    ).toEqual([]);
  });
});

describe('a certified ballot on a topic', () => {
  const stateOf = async (topicId: string) =>
    (await api.sql<{ state: string }>('SELECT state FROM federal_topic WHERE id = $1', [topicId]))[0]?.state;

  async function aBallotOn(topicId: string, choice: 'yes' | 'no'): Promise<string> {
    const ballotId = await aClosedBallot(api, { choice });
    await api.sql(`UPDATE federal_topic SET state = 'positionOpen' WHERE id = $1`, [topicId]);
    await api.sql(
      'UPDATE proposal SET federal_topic_id = $1 FROM ballot WHERE ballot.id = $2 AND proposal.id = ballot.proposal_id',
      [topicId, ballotId],
    );
    return ballotId;
  }

  it('makes it the position of the board', async () => {
    const topicId = await aTopic();
    const ballotId = await aBallotOn(topicId, 'yes');
    await certify(await secretariat(api), ballotId);
    expect(await stateOf(topicId)).toBe('positionAdopted');
  });

  it('leaves it open where the proposal was rejected', async () => {
    const topicId = await aTopic();
    const ballotId = await aBallotOn(topicId, 'no');
    await certify(await secretariat(api), ballotId);
    expect(await stateOf(topicId)).toBe('positionOpen');
  });

  it('comes too late for a topic that was withdrawn meanwhile', async () => {
    const topicId = await aTopic();
    const ballotId = await aBallotOn(topicId, 'yes');
    await api.sql(`UPDATE federal_topic SET state = 'withdrawn' WHERE id = $1`, [topicId]);
    await certify(await secretariat(api), ballotId);
    expect(await stateOf(topicId)).toBe('withdrawn');
  });
});
