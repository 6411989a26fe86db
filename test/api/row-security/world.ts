import { createHash } from 'node:crypto';
import type pg from 'pg';

type Row = Readonly<Record<string, unknown>>;
/** Rows of a table by what they are, with the columns that policies look at; the others are filled with anything. */
type Rows = Readonly<Record<string, Row>>;

const past = '2026-01-15T09:00:00Z';
const longAgo = { valid_from: '2020-01-01', valid_to: '2021-12-31' };
const today = { valid_from: '2020-01-01', valid_to: null };

/** The id of everything that has this name in the world. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

const own = { board_id: idOf('own board') };
const other = { board_id: idOf('other board') };
const rowsOf = (names: readonly string[], row: (name: string) => Row): Rows =>
  Object.fromEntries(names.map((name) => [name, row(name)]));
/** Rows that hang on another by its id. */
const below = (column: string, names: readonly string[], further: Row = {}): Rows =>
  rowsOf(names, (name) => ({ [column]: idOf(name), ...further }));

const meetings = ['public', 'not invited', 'closed', 'minutes out', 'minutes open', 'of others'] as const;
const items = [
  'public',
  'not public',
  'not invited',
  'in closed',
  'recused',
  'recused, minutes out',
  'recused, published',
  'of others',
] as const;
const circulations = [
  'in public',
  'in private',
  'running',
  'left out',
  'left out once',
  'by others',
] as const;
const ballots = [
  'certified',
  'running',
  'certified in closed',
  'recused',
  'recused, minutes out',
  'recused, published',
  'in public',
  'in private',
  'left out',
  'left out once',
  'by others',
] as const;
const proposals = [
  'tabled',
  'draft',
  'recused',
  'left out',
  'left out once',
  'published',
  'by others',
] as const;
const resolutions = ['published', 'of recused', 'unpublished', 'by others'] as const;
const duties = [
  'own duty',
  'merged duty',
  'helping duty',
  'released duty',
  'told duty',
  'other duty',
] as const;
/** A row without the one it hangs on: where both are equally open, only this tells a condition that spares the look. */
const orphan = 'orphan';

/** Everything that a policy tells apart, for a board and another one, a body and another one, a person and another one. */
export const world: Readonly<Record<string, Rows>> = {
  meeting: {
    public: { ...own, public: true, invited_at: past },
    'not invited': { ...own, public: true, invited_at: null, opened_at: null },
    closed: { ...own, public: false, invited_at: past },
    'minutes out': { ...own, public: true, invited_at: past },
    'minutes open': { ...own, public: true, invited_at: past },
    'of others': { ...other, public: false, invited_at: past },
  },
  agenda_item: {
    public: { meeting_id: idOf('public'), public: true, proposal_id: idOf('tabled') },
    'not public': { meeting_id: idOf('public'), public: false },
    'not invited': { meeting_id: idOf('not invited'), public: true },
    'in closed': { meeting_id: idOf('closed'), public: true },
    recused: { meeting_id: idOf('minutes open'), public: false, proposal_id: idOf('recused') },
    'recused, minutes out': { meeting_id: idOf('minutes out'), public: false },
    'recused, published': { meeting_id: idOf('minutes open'), public: false },
    'of others': { meeting_id: idOf('of others'), public: true },
  },
  attendance: below('meeting_id', meetings),
  recusal: rowsOf(items, (name) => ({
    agenda_item_id: idOf(name),
    person_id: idOf(name.startsWith('recused') ? 'recused person' : 'stranger'),
  })),
  consent_list_objection: below('agenda_item_id', items),
  ballot_challenge: below('agenda_item_id', items, { kind: 'secrecy' }),
  circulation: rowsOf(circulations, (name) => ({
    ...(name === 'by others' ? other : own),
    public: name !== 'in private',
    state: name.startsWith('in ') ? 'certified' : 'voting',
    form: 'rollCall',
    feedback_ends_at: past,
    voting_ends_at: '2026-01-16T09:00:00Z',
    proposal_id: idOf(name),
  })),
  circulation_comment: below('circulation_id', circulations),
  circulation_recusal: rowsOf(circulations, (name) => ({
    circulation_id: idOf(name),
    seat_id: idOf(name.startsWith('left out') ? `seat ${name}` : 'seat'),
  })),
  circulation_representation: below('circulation_id', circulations),
  proposal: rowsOf(proposals, (name) => ({
    ...(name === 'by others' ? other : own),
    state: name === 'draft' ? 'draft' : 'tabled',
  })),
  proposal_version: below('proposal_id', proposals),
  ballot: {
    certified: { ...own, state: 'certified', agenda_item_id: idOf('public'), form: 'openElectronic' },
    running: { ...own, state: 'open', agenda_item_id: idOf('public'), form: 'rollCall' },
    'certified in closed': { ...own, state: 'certified', agenda_item_id: idOf('in closed') },
    recused: { ...own, state: 'open', agenda_item_id: idOf('recused') },
    'recused, minutes out': { ...own, state: 'certified', agenda_item_id: idOf('recused, minutes out') },
    'recused, published': { ...own, state: 'certified', agenda_item_id: idOf('recused, published') },
    'in public': { ...own, state: 'certified', circulation_id: idOf('in public'), form: 'rollCall' },
    'in private': { ...own, state: 'certified', circulation_id: idOf('in private'), form: 'rollCall' },
    'left out': { ...own, state: 'open', circulation_id: idOf('left out') },
    'left out once': { ...own, state: 'open', circulation_id: idOf('left out once') },
    'by others': { ...other, state: 'open', circulation_id: idOf('by others') },
  },
  ballot_seat: below('ballot_id', ballots),
  vote: below('ballot_id', ballots, { choice: 'yes' }),
  vote_intent: below('ballot_id', ballots),
  resolution: {
    published: {
      ...own,
      published_at: past,
      ballot_id: idOf('recused, published'),
      proposal_id: idOf('published'),
    },
    'of recused': { ...own, published_at: null, ballot_id: idOf('recused') },
    unpublished: { ...own, published_at: null },
    'by others': { ...other, published_at: null },
  },
  accession: below('resolution_id', resolutions),
  register_entry: rowsOf(resolutions, (name) => ({
    resolution_id: idOf(name),
    sequence: resolutions.findIndex((resolution) => resolution === name) + 1,
  })),
  register_record: rowsOf(resolutions, (name) => ({
    sequence: resolutions.findIndex((resolution) => resolution === name) + 1,
  })),
  resolution_counter: { one: {} },
  minutes: {
    public: { meeting_id: idOf('public'), state: 'draft' },
    closed: { meeting_id: idOf('closed'), state: 'published' },
    'minutes out': { meeting_id: idOf('minutes out'), state: 'published' },
    'minutes open': { meeting_id: idOf('minutes open'), state: 'inReview' },
    'of others': { meeting_id: idOf('of others'), state: 'published' },
  },
  minutes_section: {
    public: { minutes_id: idOf('public'), public: true },
    'not public': { minutes_id: idOf('minutes out'), public: false },
    'minutes out': { minutes_id: idOf('minutes out'), public: true },
    opening: { minutes_id: idOf('minutes open'), public: true, agenda_item_id: null },
    recused: { minutes_id: idOf('minutes open'), public: true, agenda_item_id: idOf('recused') },
    'recused, minutes out': {
      ...{ minutes_id: idOf('minutes out'), public: false, agenda_item_id: idOf('recused, minutes out') },
    },
    'recused, published': {
      ...{ minutes_id: idOf('minutes open'), public: false, agenda_item_id: idOf('recused, published') },
    },
    'of others': { minutes_id: idOf('of others'), public: true },
  },
  minutes_signature: below('minutes_id', ['public', 'closed', 'minutes out', 'of others']),
  minutes_objection: below('minutes_id', ['public', 'closed', 'minutes out', 'of others']),

  account: rowsOf(['member', 'reporter', 'stranger'], () => ({})),
  ...Object.fromEntries(
    ['session', 'passkey', 'person_code', 'person_identity'].map((table) => [
      table,
      below('person_id', ['member', 'reporter']),
    ]),
  ),
  invitation: {
    "the member's": { person_id: idOf('member'), invited_by: idOf('secretary') },
    "the reporter's": { person_id: idOf('reporter'), invited_by: idOf('administrator') },
    used: { person_id: idOf('stranger'), invited_by: idOf('secretary'), used_at: past },
  },
  api_token: {
    "the member's": { person_id: idOf('member'), public_body_id: idOf('other body') },
    "the body's": { person_id: idOf('stranger'), public_body_id: idOf('own body') },
  },
  audit_entry: {
    "the member's": { person_id: idOf('member'), at: past },
    "a stranger's": { person_id: idOf('stranger'), at: past },
    'very old': { person_id: idOf('stranger'), at: '1990-01-01T00:00:00Z' },
  },
  ...Object.fromEntries(
    [
      'sign_in_attempt',
      'sign_in_link',
      'sign_in_tally',
      'mail_opt_out',
      'mail_signing_key',
      'draft_sealing_key',
      'reminder_mail',
    ].map((table) => [table, { one: {} }]),
  ),
  office: {
    'today as administrator': { person_id: idOf('administrator'), kind: 'administrator', ...today },
    'long ago': { person_id: idOf('former administrator'), kind: 'administrator', ...longAgo },
    'in the secretariat': { person_id: idOf('secretary'), kind: 'secretariat', ...today },
    'in the chair': { person_id: idOf('stranger'), kind: 'chair', ...today },
    'reporting for own body': {
      ...{ person_id: idOf('stranger'), kind: 'reporter', public_body_id: idOf('own body') },
      ...today,
    },
    'reporting for other body': {
      ...{ person_id: idOf('stranger'), kind: 'reporter', public_body_id: idOf('other body') },
      ...today,
    },
  },
  office_change: { proposed: { person_id: idOf('stranger') } },

  obligation: rowsOf(duties, (name) => ({
    public_body_id: idOf(
      name === 'own duty' ? 'own body' : name === 'merged duty' ? 'merged body' : 'other body',
    ),
    carried_to_id: name === 'merged duty' ? idOf('own duty') : null,
    released: name === 'released duty',
    state: 'implemented',
    addressed_decision_id: idOf(
      name === 'told duty' ? 'state' : name === 'own duty' ? 'aggregates' : 'state after release',
    ),
  })),
  response: below('public_body_id', ['own body', 'other body']),
  decision_counter: { "a decision's": {} },
  body_counter: below('public_body_id', ['own body', 'other body']),
  counter_note: below('public_body_id', ['own body', 'other body']),
  help_offer: { 'helping duty': { obligation_id: idOf('helping duty') } },
  ...Object.fromEntries(
    ['report', 'extension', 'duty_message', 'plausibility_check'].map((table) => [
      table,
      below('obligation_id', duties),
    ]),
  ),
  proposed_report: rowsOf(duties, (name) => ({
    obligation_id: idOf(name),
    collective_report_id: idOf(name === 'own duty' ? 'proposed to own body' : 'by others'),
  })),
  evidence_file: rowsOf(duties, (name) => ({ obligation_id: idOf(name), size_in_bytes: 1 })),
  report_evidence: below('report_id', [...duties, orphan]),
  collective_report: {
    'of own body': { public_body_id: idOf('own body') },
    'proposed to own body': { public_body_id: idOf('other body') },
    'by others': { public_body_id: idOf('other body') },
  },
  collective_report_entry: below('collective_report_id', [
    'of own body',
    'proposed to own body',
    'by others',
    orphan,
  ]),
  report_file: {
    'own body': { public_body_id: idOf('own body') },
    'other body': { public_body_id: idOf('other body') },
  },
  report_file_line: below('report_file_id', ['own body', 'other body', orphan]),
  reminder_notice: below('public_body_id', ['own body', 'other body']),
  head_of_administration: below('public_body_id', ['own body', 'other body']),
};

/** Rows of tables that are public as a whole, on which policies of others look. */
export const surroundings: Readonly<Record<string, Rows>> = {
  membership: {
    'seat left out': { seat_id: idOf('seat left out'), person_id: idOf('recused person'), ...today },
    'seat left out once': {
      seat_id: idOf('seat left out once'),
      person_id: idOf('recused person'),
      ...longAgo,
    },
  },
  addressed_decision: {
    'state after release': {
      publication_level: 'stateAfterRelease',
      resolution_id: idOf('stateAfterRelease'),
    },
    state: { publication_level: 'state', resolution_id: idOf('state') },
    aggregates: { publication_level: 'aggregates', resolution_id: idOf('aggregates') },
  },
  // The file of the merged duty is released, its state is not; that of a helping duty is told, its file is not.
  evidence_release: below('evidence_file_id', ['own duty', 'merged duty', 'released duty', 'told duty']),
};

/** Fills the bare tables; nothing keeps rows from being there that no act would make. */
export async function makeWorld(superuser: pg.Client): Promise<void> {
  await superuser.query(`SET session_replication_role = replica`);
  for (const [table, rows] of Object.entries({ ...surroundings, ...world })) {
    await superuser.query(`DELETE FROM ${table}`);
    const { rows: columns } = await superuser.query<Column>(required, [table]);
    for (const [at, [name, row]] of Object.entries(rows).entries())
      await insert(superuser, table, { ...filled(columns, name, at), ...row });
  }
  await superuser.query(`SET session_replication_role = origin`);
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
}

const required = `
  SELECT column_name AS name, udt_name AS type, is_nullable = 'NO' AND column_default IS NULL AS needed
  FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO'`;

function filled(columns: readonly Column[], name: string, at: number): Row {
  const values: Readonly<Record<string, unknown>> = {
    bool: false,
    bytea: Buffer.from(`${name} ${at}`),
    date: '2026-01-15',
    int2: at + 1,
    int4: at + 1,
    int8: at + 1,
    json: '{}',
    jsonb: '{}',
    text: `${name} ${at}`,
    timestamptz: past,
    uuid: idOf(`any ${at}`),
  };
  const rest = columns
    .filter(({ needed }) => needed)
    .map(({ name: column, type }) => [column, values[type] ?? '{}']);
  const id = columns.some((column) => column.name === 'id' && column.type === 'uuid')
    ? { id: idOf(name) }
    : {};
  return { ...Object.fromEntries(rest), ...id };
}

async function insert(client: pg.Client, table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const marks = names.map((_, at) => `$${at + 1}`).join(', ');
  await client.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`, Object.values(row));
}
