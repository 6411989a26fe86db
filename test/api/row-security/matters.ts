import { below, idOf, other, own, past, type Rows, rowsOf } from './rows.ts';

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

/** Everything that a policy tells apart in matters of a board and of another one. */
export const matters: Readonly<Record<string, Rows>> = {
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
};
