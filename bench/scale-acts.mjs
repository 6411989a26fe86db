import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { send } from './load.mjs';
import { percentile, timed } from './scale-measures.mjs';

/** @typedef {import('pg').Client} Client */
/** @typedef {{ port: number, cookie: string, agent: import('node:http').Agent }} Product */

const rounds = 3;
const reportRounds = 40;
/** Each connection plans a statement anew the first times; a provider's evening of reports does not. */
const warmUps = 10;

/** An adopted resolution that awaits its publication: a copy of a loaded one and of its ballot. */
const adopted = `
  WITH model AS (SELECT * FROM resolution WHERE title LIKE 'Lastprobe %' ORDER BY slug LIMIT 1), voted AS (
    INSERT INTO ballot
    SELECT (jsonb_populate_record(ballot, jsonb_build_object('id', uuidv7(), 'agenda_item_id', NULL))).*
    FROM ballot JOIN model ON model.ballot_id = ballot.id RETURNING id)
  INSERT INTO resolution
  SELECT (jsonb_populate_record(model::resolution, jsonb_build_object(
    'id', uuidv7(), 'ballot_id', voted.id, 'slug', $1::text, 'number', $1::text, 'state', 'adopted',
    'sequence', 100000 + floor(random() * 1000000), 'published_at', NULL, 'effective_on', NULL,
    'adopted_on', current_date - 30))).*
  FROM model, voted RETURNING id, (current_date - 30)::text AS on`;

/** The rows that the publication writes, and nothing else: without counters, audit, register. */
const rowsAlone = `
  INSERT INTO obligation (addressed_decision_id, public_body_id, deadline_class, due_on, binding_since)
  SELECT (SELECT id FROM addressed_decision WHERE title LIKE 'Lastprobe %' ORDER BY slug LIMIT 1), id, 'bare',
         current_date + 700, current_date FROM public_body WHERE kind = 'gemeinde'`;

/** @param {Product} product @param {string} query @param {object} variables */
async function act({ port, cookie, agent }, query, variables) {
  const headers = { 'content-type': 'application/json', cookie };
  const body = JSON.stringify({ query, variables });
  const answer = await send(port, agent, { path: '/graphql', method: 'POST', headers, body });
  const { data, errors } = JSON.parse(answer.body);
  if (errors) throw new Error(answer.body.slice(0, 400));
  return data;
}

const publication = `mutation ($id: ID!, $on: Date!) { answer: publishResolution(resolutionId: $id, effectiveOn: $on) {
  __typename ... on PublishResolutionRefused { reason } } }`;

/** The act over HTTP, with everything it does, beside its rows; and once more, which must change nothing. */
export async function measurePublishing(/** @type {Client} */ client, /** @type {Product} */ product) {
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await withoutCounters(client, 'obligation_added', () => client.query(rowsAlone)));
    const made = await client.query(adopted, [`messung-${randomUUID()}`]);
    const { id, on } = made.rows[0];
    const from = performance.now();
    const { answer } = await act(product, publication, { id, on });
    ours.push(performance.now() - from);
    if (answer.reason) throw new Error(`Not published: ${answer.reason}`);
    const again = await act(product, publication, { id, on });
    if (again.answer.reason !== 'alreadyPublished') throw new Error('It was published twice');
  }
  const { rows } = await client.query(
    `SELECT count(*)::integer AS bodies FROM obligation WHERE addressed_decision_id =
       (SELECT id FROM addressed_decision WHERE slug LIKE 'messung-%' LIMIT 1)`,
  );
  return { ours: percentile(ours, 0.5), bare: percentile(bare, 0.5), bodies: rows[0].bodies };
}

/** @param {Client} client @param {string} trigger @param {() => Promise<unknown>} work rolled back afterwards */
async function withoutCounters(client, trigger, work) {
  await client.query(`BEGIN; ALTER TABLE obligation DISABLE TRIGGER ${trigger}`);
  const spent = await timed(work);
  await client.query('ROLLBACK');
  return spent;
}

/** The rows of a report for many, in one statement: the duties' states, the reports, and what an undo goes back to. */
const reportsAlone = `
  WITH before AS (
    SELECT id, state, state_on, product, note, state_is_example FROM obligation WHERE id = ANY ($1)
  ), told AS (
    UPDATE obligation SET state = 'inProgress', state_on = current_date - 1, revision = revision + 1
    WHERE id = ANY ($1) RETURNING id, revision
  ), reported AS (
    INSERT INTO report (obligation_id, revision, state, reported_on, reported_by, on_behalf_by_provider_id, intent, created)
    SELECT id, revision, 'inProgress', current_date - 1, $2::uuid, $3::uuid, gen_random_uuid(), now() FROM told
    RETURNING obligation_id, revision
  ), made AS (
    INSERT INTO collective_report (intent, public_body_id, reported_by, source, reported, proposed, created)
    VALUES (gen_random_uuid(), $3, $2, 'form', cardinality($1), 0, now()) RETURNING id
  )
  INSERT INTO collective_report_entry (collective_report_id, obligation_id, revision, before_state, before_state_on,
                                       before_product, before_note, before_is_example)
  SELECT made.id, before.id, reported.revision, before.state, before.state_on, before.product, before.note,
         before.state_is_example
  FROM made, reported JOIN before ON before.id = reported.obligation_id`;

const reportOnMany = `mutation ($intent: ID!, $input: ReportOnManyInput!) { answer: reportOnMany(intent: $intent, input: $input) {
  __typename ... on ReportOnManyRefused { reason problems { problem } } } }`;

/** @param {Product} product the provider's session @param {readonly { id: string, revision: number }[]} duties */
async function report(product, duties) {
  const rows = duties.map(({ id, revision }) => ({ obligationId: id, seenRevision: revision }));
  const on = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const input = { rows, state: 'inProgress', on };
  const { answer } = await act(product, reportOnMany, { intent: randomUUID(), input });
  if (answer.reason) throw new Error(`Not reported: ${JSON.stringify(answer).slice(0, 400)}`);
}

/** A provider's report for 500 municipalities, over HTTP, beside the same rows in one statement. */
export async function measureReportForMany(/** @type {Client} */ client, /** @type {Product} */ provider) {
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const bare = [];
  for (let round = 0; round < reportRounds; round += 1) {
    const { rows } = await client.query(
      `SELECT obligation.id, revision, provider.id AS provider,
              (SELECT id FROM person WHERE name = 'Meldestelle OWL-IT') AS reporter FROM obligation
       JOIN provider_authorisation authorised ON authorised.public_body_id = obligation.public_body_id
       JOIN public_body provider ON provider.id = authorised.provider_id AND provider.key = 'owl-it'
       WHERE authorised.kind = 'standing' AND state IN ('open', 'planned', 'inProgress')
       ORDER BY obligation.public_body_id, obligation.id LIMIT 500`,
    );
    const values = [rows.map(({ id }) => id), rows[0]?.reporter, rows[0]?.provider];
    bare.push(await withoutCounters(client, 'obligation_changed', () => client.query(reportsAlone, values)));
    if (rows.length < 500)
      throw new Error(`Only ${rows.length} duties can be reported on: load more resolutions`);
    ours.push(await timed(() => report(provider, rows)));
  }
  return { ours: percentile(ours.slice(warmUps), 0.5), bare: percentile(bare.slice(warmUps), 0.5) };
}
