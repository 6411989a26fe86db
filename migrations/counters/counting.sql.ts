// The words of which the migrations of the counters are made; like them, they do not change once it is merged.

/** The states that are counted, each in a column of its own; a new one needs its column and a new constraint. */
export const states = [
  ['open', 'open'],
  ['planned', 'planned'],
  ['in_progress', 'inProgress'],
  ['implemented', 'implemented'],
  ['checked', 'checked'],
  ['not_applicable', 'notApplicable'],
  ['extended', 'extended'],
  ['paused', 'paused'],
] as const;

const counts = [...states.map(([column]) => column), 'reported', 'example'];
export const list = (write: (column: string) => string, separator = ', '): string =>
  counts.map(write).join(separator);

export const columns = list((column) => column);
export const declared = list((column) => `${column} integer NOT NULL`);
export const sums = (row: string): string => list((column) => `sum(${row}.${column})::integer AS ${column}`);
export const isChanged = (row: string): string =>
  `(${list((column) => `sum(${row}.${column}) <> 0`, ' OR ')})`;
const added = list((column) => `${column} = counter.${column} + excluded.${column}`);

/** What a row of obligations counts for: +1 as it is, -1 as it was. */
export const flags = (row: string, sign: 1 | -1): string =>
  [
    ...states.map(
      ([column, state]) => `CASE WHEN ${row}.state = '${state}' THEN ${sign} ELSE 0 END AS ${column}`,
    ),
    `CASE WHEN ${row}.revision > 0 THEN ${sign} ELSE 0 END AS reported`,
    `CASE WHEN ${row}.state_is_example THEN ${sign} ELSE 0 END AS example`,
  ].join(', ');

export const key = 'addressed_decision_id, deadline_class, public_body_id, due_rank, released';
export const counted = (row: string, sign: 1 | -1): string =>
  `SELECT ${key.replace(/(\w+)/g, `${row}.$1`)}, ${flags(row, sign)} FROM ${row}`;

/** Holds until the commit; whoever holds it is the only one who writes counters. */
export const lock = 4_218_001;

/** The cells to which a body belongs. */
export const cells = `CROSS JOIN LATERAL (VALUES
  ('all', ''), ('region', coalesce(body.region_code, '')),
  ('kreis', CASE body.kind WHEN 'kreis' THEN body.key ELSE coalesce(body.kreis_key, 'kreisfrei') END),
  ('size', coalesce(body.size_class, '')), ('provider', coalesce(body.provider_id::text, ''))
) AS cell(dimension, code)`;

export const decisionKey = 'addressed_decision_id, dimension, code, kind, deadline_class, due_on';
export const bodyKey = 'public_body_id, told, due_year';
const dueYear = (row: string): string =>
  `CASE WHEN ${row}.due_rank = 'infinity' THEN 9999 ELSE extract(year FROM ${row}.due_rank)::integer END`;
export const told = (row: string): string =>
  `(decision.publication_level = 'state' OR (decision.publication_level = 'stateAfterRelease' AND ${row}.released))`;

export const byDecision = (row: string, source: string, values: string): string => `
  SELECT ${row}.addressed_decision_id, cell.dimension, cell.code, body.kind, ${row}.deadline_class,
         ${row}.due_rank AS due_on, ${values}
  FROM ${source} JOIN public_body body ON body.id = ${row}.public_body_id ${cells}`;
export const byBody = (row: string, source: string, values: string): string => `
  SELECT ${row}.public_body_id, ${told(row)} AS told, ${dueYear(row)} AS due_year, ${values}
  FROM ${source} JOIN addressed_decision decision ON decision.id = ${row}.addressed_decision_id`;

export const addToDecisions = (select: string): string => `
  INSERT INTO decision_counter AS counter (${decisionKey}, ${columns}) ${select}
  ON CONFLICT (${decisionKey}) DO UPDATE SET ${added}`;
export const addToBodies = (select: string): string => `
  INSERT INTO body_counter AS counter (${bodyKey}, ${columns}) ${select}
  ON CONFLICT (${bodyKey}) DO UPDATE SET ${added}`;

export const own = (row: string): string => list((column) => `${row}.${column}`);
export const negative = list((column) => `-note.${column} AS ${column}`);

/** What the counters hold without the notes that wait: the duties themselves, less those notes. */
export const withoutNotes = (where: string): string => `
  SELECT ${key}, ${flags('obligation', 1)} FROM obligation WHERE ${where}
  UNION ALL SELECT ${key}, ${negative} FROM counter_note note WHERE ${where}`;

/** How many duties of a row of changes have a state that was released; each counts for one state. */
export const released = (row: string): string =>
  `CASE WHEN ${row}.released THEN ${states.map(([column]) => `${row}.${column}`).join(' + ')} ELSE 0 END`;
