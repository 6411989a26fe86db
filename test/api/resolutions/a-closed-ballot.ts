import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { ProposalTerms } from '@gremia/domain/proposals/proposal-terms';
import { everyGemeinde } from '@gremia/domain/public-bodies/scope';
import type { ApiClient } from '../../support/api-client.ts';
import type { TestApi } from '../../support/api.ts';

export const secretariatName = 'Geschäftsstelle IT-Kooperationsrat';

export function termsWith(basisOfForce: BasisOfForce): ProposalTerms {
  return {
    basisOfForce,
    scope: everyGemeinde,
    deadlines: [{ deadlineClass: 'all', dueOn: '2028-12-31' }],
    publicationLevel: 'state',
    funding: 'Das Land trägt die Kosten bis 2029.',
    commitments: [
      {
        kind: 'interface',
        title: 'Das Land stellt die Schnittstelle bereit',
        owedBy: 'mhkbd',
        amountInEuro: null,
        dueOn: '2027-06-30',
        reciprocal: true,
      },
    ],
  };
}

const rule = {
  id: 'einfach',
  title: 'Einfache Mehrheit',
  adopt: { left: { count: 'heads', who: 'yes' }, op: '>', right: { count: 'heads', who: 'no' } },
};

const recordOf = (seat: string, bench: string, choice: 'yes' | 'no') => ({
  rule,
  electorate: [{ seat, bench, voting: true }],
  votes: [{ seat, choice }],
});

export interface BallotWish {
  readonly boardSlug?: string;
  readonly title?: string;
  readonly terms?: ProposalTerms;
  readonly choice?: 'yes' | 'no';
  /** Of the item that was voted on. */
  readonly isPublic?: boolean;
}

/** Writes a ballot down that is closed and awaits certification; what is tested is what follows from that. */
export async function aClosedBallot(api: TestApi, wish: BallotWish = {}): Promise<string> {
  const { boardSlug = 'it-kooperationsrat', title = 'Gemeinsamer Rückkanal', choice = 'yes' } = wish;
  const { terms = termsWith('accession'), isPublic = true } = wish;
  const [seat] = await api.sql<{ id: string; key: string; bench_key: string }>(
    'SELECT seat.* FROM seat JOIN board ON board.id = board_id WHERE slug = $1 AND voting ORDER BY seat.position',
    [boardSlug],
  );
  if (seat === undefined) throw new Error(`The board ${boardSlug} has no seats`);
  const [row] = await api.sql<{ id: string }>(
    `WITH named AS (
       SELECT board.id AS board_id, meeting.id AS meeting_id, rules.id AS rules_id, rule.id AS rule_id, rules.settings,
              rule.source, (SELECT coalesce(max(position), 0) FROM agenda_item WHERE meeting_id = meeting.id) AS last
       FROM board
       JOIN meeting ON meeting.board_id = board.id
       JOIN rules_of_procedure rules ON rules.board_id = board.id
       JOIN decision_rule rule ON rule.rules_of_procedure_id = rules.id
       WHERE board.slug = $1 LIMIT 1
     ), proposal AS (
       INSERT INTO proposal (board_id, title, state, terms) SELECT board_id, $2, 'tabled', $3 FROM named RETURNING id
     ), version AS (
       INSERT INTO proposal_version (proposal_id, version, title, text, rationale, terms, written_at)
       SELECT id, 1, $2, 'Der Rückkanal wird angebunden.', 'Weil er fehlt.', $3, now() FROM proposal
     ), item AS (
       INSERT INTO agenda_item (meeting_id, position, number, title, purpose, public, proposal_id, called_at)
       SELECT meeting_id, last + 1, (last + 1)::text, $2, 'decision', $4, proposal.id, now() FROM named, proposal
       RETURNING id
     ), ballot AS (INSERT INTO ballot (board_id, meeting_id, agenda_item_id, proposal_id, proposal_version, form, question, state,
                         rules_of_procedure_id, decision_rule_id, rule, rule_source, settings, record, closed_at)
     SELECT board_id, meeting_id, item.id, proposal.id, 1, 'rollCall', 'Stimmen Sie zu?', 'closed',
            rules_id, rule_id, $5, source, settings, $6, now()
     FROM named, proposal, item RETURNING id)
     INSERT INTO ballot_seat (ballot_id, seat_id, seat_key, label, bench_key, voting, position)
     SELECT ballot.id, seat.id, seat.key, seat.label, seat.bench_key, true, 1 FROM ballot, seat WHERE seat.id = $7
     RETURNING ballot_id AS id`,
    [
      boardSlug,
      title,
      JSON.stringify(terms),
      isPublic,
      JSON.stringify(rule),
      JSON.stringify(recordOf(seat.key, seat.bench_key, choice)),
      seat.id,
    ],
  );
  if (row === undefined) throw new Error(`The board ${boardSlug} has no meeting or no rules`);
  return row.id;
}

export async function secretariat(api: TestApi, boardSlug = 'it-kooperationsrat'): Promise<ApiClient> {
  const [board] = await api.sql<{ id: string }>('SELECT id FROM board WHERE slug = $1', [boardSlug]);
  return api.as(secretariatName).inRole(`secretariat:${board?.id}`);
}

export async function certify(client: ApiClient, ballotId: string): Promise<string> {
  const { data } = await client.query<{ certifyBallot: { __typename: string } }>(
    'mutation ($id: ID!) { certifyBallot(ballotId: $id) { __typename } }',
    { id: ballotId },
  );
  return data.certifyBallot.__typename;
}

export interface StoredResolution {
  readonly id: string;
  readonly slug: string;
  readonly number: string;
  readonly sequence: number;
  readonly state: string;
  readonly force: string;
  readonly title: string;
  readonly text: string;
}

export async function resolutionOf(api: TestApi, ballotId: string): Promise<StoredResolution | null> {
  const [row] = await api.sql<StoredResolution>('SELECT * FROM resolution WHERE ballot_id = $1', [ballotId]);
  return row ?? null;
}

/** A resolution that was certified and awaits publication. */
export async function anAdoptedResolution(api: TestApi, wish: BallotWish = {}): Promise<StoredResolution> {
  const ballotId = await aClosedBallot(api, wish);
  await certify(await secretariat(api, wish.boardSlug), ballotId);
  const resolution = await resolutionOf(api, ballotId);
  if (resolution === null) throw new Error('The ballot made no resolution');
  return resolution;
}

interface Answer {
  readonly __typename: string;
  readonly reason?: string;
  readonly slug?: string;
  readonly state?: string;
}

export const publishDocument = `mutation ($id: ID!, $on: Date!) {
  answer: publishResolution(resolutionId: $id, effectiveOn: $on) {
    __typename ... on Resolution { slug state } ... on PublishResolutionRefused { reason } } }`;

export async function publish(client: ApiClient, id: string, on: string): Promise<Answer> {
  return (await client.query<{ answer: Answer }>(publishDocument, { id, on })).data.answer;
}

export const accedeDocument = `mutation ($id: ID!, $note: String!) {
  answer: accedeToResolution(resolutionId: $id, note: $note) {
    __typename ... on Resolution { slug viewerAccededOn } ... on AccedeToResolutionRefused { accedeReason: reason } } }`;

export async function accede(
  client: ApiClient,
  id: string,
  note = '',
): Promise<Answer & { accedeReason?: string }> {
  return (await client.query<{ answer: Answer & { accedeReason?: string } }>(accedeDocument, { id, note }))
    .data.answer;
}

/** Today in the database's eyes, in Berlin. */
export async function today(api: TestApi, days = 0): Promise<string> {
  const [row] = await api.sql<{ day: string }>(
    `SELECT ((now() AT TIME ZONE 'Europe/Berlin')::date + $1::integer)::text AS day`,
    [days],
  );
  return row?.day ?? '';
}
