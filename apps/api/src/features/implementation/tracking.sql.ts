import { counterColumns, overdueOf, sumOf, totalOf } from './counters.sql.ts';
import { overdueNow, today } from './figures.sql.ts';
import { detailsJson, lastWord } from './many-reports.sql.ts';
import type { TrackingFilter, TrackingSort } from './dto/tracking.ts';

export interface TrackingWish {
  readonly filter: TrackingFilter;
  readonly sort: TrackingSort;
  readonly descending: boolean;
  readonly first: number;
  /** The sort keys of the row after which the page begins; empty for the first page. */
  readonly after: readonly string[];
  /** Whether to tell how many there are. */
  readonly counted: boolean;
  /** Whether to tell what the last report told beside the state. */
  readonly detailed: boolean;
}

export interface Composed {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface SortKey {
  readonly expression: string;
  readonly type: string;
  /** What a value of it looks like in a cursor. */
  readonly form: RegExp;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const german = 'COLLATE "de-x-icu"';
const byDue: readonly SortKey[] = [
  { expression: 'obligation.due_rank', type: 'date', form: /^(\d{4}-\d\d-\d\d|infinity)$/ },
  { expression: 'obligation.id', type: 'uuid', form: uuid },
];
const sortKeys: Readonly<Record<TrackingSort, readonly SortKey[]>> = {
  dueOn: byDue,
  body: [
    { expression: `body.name ${german}`, type: `text ${german}`, form: /./ },
    { expression: 'body.id', type: 'uuid', form: uuid },
    ...byDue,
  ],
  // As the index of migration 20261123010001 says it; what was never reported is older than all.
  stateOn: [
    {
      expression: `coalesce(obligation.state_on, '-infinity'::date)`,
      type: 'date',
      form: /^(\d{4}-\d\d-\d\d|-infinity)$/,
    },
    { expression: 'obligation.id', type: 'uuid', form: uuid },
  ],
};

type Order = Pick<TrackingWish, 'filter' | 'sort'>;

/** Open duties have no day of their state: among them alone the deadline says which comes first. */
const keysOf = ({ filter, sort }: Order): readonly SortKey[] =>
  sort === 'stateOn' && filter.state === 'open' ? byDue : sortKeys[sort];

/** How many parts a cursor of this order has. */
export const cursorParts = (order: Order): number => keysOf(order).length;

/** Whether the keys could be those of a row in this order. */
export const isCursorOf = (order: Order, keys: readonly string[]): boolean =>
  keysOf(order).every(({ form }, index) => form.test(keys[index] ?? ''));

/** Collects values and hands out their places. */
class Values {
  readonly all: unknown[] = [];

  place(value: unknown, type: string): string {
    this.all.push(value);
    return `$${this.all.length}::${type}`;
  }
}

const nodeJson = (cursor: string, detailed: boolean): string => `json_build_object(
  'id', obligation.id, 'bodyKey', body.key, 'bodyName', body.name, 'sizeClass', body.size_class,
  'kreisName', (SELECT kreis.name FROM public_body kreis WHERE kreis.key = body.kreis_key),
  'regionName', (SELECT region.name FROM region WHERE region.code = body.region_code),
  'providerName', (SELECT provider.short_name FROM public_body provider WHERE provider.id = body.provider_id),
  'decisionSlug', decision.slug, 'decisionTitle', decision.title,
  'decisionEndedOn', decision.ended_on, 'publicationLevel', decision.publication_level,
  'dueOn', obligation.due_on, 'pausedSince', obligation.paused_since, 'agreedDueOn', obligation.agreed_due_on, 
  'overdue', ${overdueNow('obligation')}, 'state', obligation.state,
  'stateOn', obligation.state_on, 'reports', obligation.revision, 'product', obligation.product,
  'details', ${detailed ? `CASE WHEN report.id IS NOT NULL THEN ${detailsJson('report')} END` : 'NULL'},
  'example', obligation.state_is_example, 'cursor', ${cursor})`;

/**
 * One page of the tracking table. The text says only what was asked for, so that PostgreSQL plans for just these
 * filters: a condition that may be absent would cost every page the indexes.
 */
export function trackingPage(wish: TrackingWish): Composed {
  const { filter, sort, descending, first, after, counted, detailed } = wish;
  const values = new Values();
  const keys = keysOf(wish);
  const order = keys.map(({ expression }) => `${expression}${descending ? ' DESC' : ''}`).join(', ');
  const conditions = [...conditionsOf(filter, values), ...beyond(keys, after, descending, values)];
  const limit = values.place(first, 'integer');
  const needsBody = sort === 'body' || bodyConditions(filter, new Values()).length > 0;
  const cursor = `json_build_array(${keys.map(({ expression }) => `(${expression})::text`).join(', ')})`;
  const text = `
    WITH page AS MATERIALIZED (
      SELECT obligation.id FROM obligation
      ${needsBody ? 'JOIN public_body body ON body.id = obligation.public_body_id' : ''}
      WHERE ${conditions.length === 0 ? 'true' : conditions.join(' AND ')}
      ORDER BY ${order} LIMIT ${limit} + 1
    )
    SELECT json_build_object('asOf', now(), 'totalCount', ${counted ? totalCount(filter, values) : 'NULL'},
      'nodes', coalesce(json_agg(${nodeJson(cursor, detailed)} ORDER BY ${order}), '[]')) AS json
    FROM page JOIN obligation ON obligation.id = page.id
    JOIN public_body body ON body.id = obligation.public_body_id
    JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
    ${detailed ? lastWord('obligation') : ''}`;
  return { text, values: values.all };
}

function conditionsOf(filter: TrackingFilter, values: Values): readonly string[] {
  const { decision, state, overdue } = filter;
  return [
    'obligation.carried_to_id IS NULL',
    ...(decision
      ? [
          `obligation.addressed_decision_id = (SELECT id FROM addressed_decision WHERE slug = ${values.place(decision, 'text')})`,
        ]
      : []),
    ...(state ? [`obligation.state = ${values.place(state, 'text')}`] : []),
    // The rank can be looked up in an index; the rest of the rule is read from it.
    ...(overdue ? [`obligation.due_rank < ${today} AND ${overdueNow('obligation')}`] : []),
    ...bodyConditions(filter, values),
  ];
}

function bodyConditions(filter: TrackingFilter, values: Values): readonly string[] {
  const { rbCode, kreisKey, sizeClass, providerKey, search } = filter;
  const text = search?.trim().replace(/[\\%_]/g, '\\$&');
  return [
    ...(rbCode ? [`body.region_code = ${values.place(rbCode, 'text')}`] : []),
    ...(kreisKey ? [ofKreis(kreisKey, values)] : []),
    ...(sizeClass ? [`body.size_class = ${values.place(sizeClass, 'text')}`] : []),
    ...(providerKey
      ? [`body.provider_id = (SELECT id FROM public_body WHERE key = ${values.place(providerKey, 'text')})`]
      : []),
    ...(text ? [searched(values.place(text, 'text'))] : []),
  ];
}

/** A Kreis with its municipalities; the cells of the counters are cut the same way. */
function ofKreis(kreisKey: string, values: Values): string {
  if (kreisKey === 'kreisfrei') return `(body.kreis_key IS NULL AND body.kind <> 'kreis')`;
  const key = values.place(kreisKey, 'text');
  return `(body.kreis_key = ${key} OR (body.kind = 'kreis' AND body.key = ${key}))`;
}

const searched = (text: string): string =>
  `(body.name ILIKE '%' || ${text} || '%' OR body.key LIKE ${text} || '%')`;

function beyond(
  keys: readonly SortKey[],
  after: readonly string[],
  descending: boolean,
  values: Values,
): readonly string[] {
  if (after.length === 0) return [];
  const row = keys.map(({ expression }) => expression).join(', ');
  const bound = keys.map(({ type }, index) => values.place(after[index], type)).join(', ');
  return [`(${row}) ${descending ? '<' : '>'} (${bound})`];
}

/** From the counters, where they know the filter. */
function totalCount(filter: TrackingFilter, values: Values): string {
  const { decision, state, overdue, rbCode, kreisKey, sizeClass, providerKey, search } = filter;
  const named = [rbCode, kreisKey, sizeClass, providerKey].filter(Boolean);
  // The counters know one property of the body at most, and overdue duties of all pending states together only.
  if (search || named.length > 1 || (overdue && state)) return 'NULL';
  const cell = cellOf(filter, values);
  const column = state ? `figure.${counterColumns[state]}` : totalOf('figure');
  const sum = overdue ? overdueOf('figure') : sumOf(column);
  const ofDecision = decision
    ? `AND figure.addressed_decision_id = (SELECT id FROM addressed_decision WHERE slug = ${values.place(decision, 'text')})`
    : '';
  return `(SELECT ${sum} FROM decision_figures figure WHERE ${cell} ${ofDecision})`;
}

function cellOf({ rbCode, kreisKey, sizeClass, providerKey }: TrackingFilter, values: Values): string {
  const code = (dimension: string, value: string): string =>
    `figure.dimension = '${dimension}' AND figure.code = ${values.place(value, 'text')}`;
  if (rbCode) return code('region', rbCode);
  if (kreisKey) return code('kreis', kreisKey);
  if (sizeClass) return code('size', sizeClass);
  if (providerKey)
    return `figure.dimension = 'provider' AND figure.code = (
      SELECT id::text FROM public_body WHERE key = ${values.place(providerKey, 'text')})`;
  return `figure.dimension = 'all' AND figure.code = ''`;
}
