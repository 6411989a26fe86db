import type { StoredColumn, StoredTable, Tie } from '@gremia/domain/data-protection/stored-table';

/** Stands in the answer where a secret is stored. */
export const secretStored = 'gespeichert, wird nicht ausgegeben';

const addressOf = (person: string): string => `(SELECT lower(email) FROM account WHERE id = ${person})`;

/** Whether the row belongs to the person by this tie; `row` is an alias, `person` an expression of type uuid. */
export function isTied(row: string, column: string, tie: Tie, person: string): string {
  return tie.by === 'address'
    ? `lower(${row}.${column}) = ${addressOf(person)}`
    : `${row}.${column} = ${person}`;
}

/** Whether any tie joins the row to the person; a table without ties joins to nobody. */
export function belongsTo(row: string, { ties }: StoredTable, person: string): string {
  const all = Object.entries(ties).map(([column, tie]) => isTied(row, column, tie, person));
  return all.length === 0 ? 'false' : all.join(' OR ');
}

/** The value of a column as far as it is the person's to know; null where there is nothing to tell. */
function told(table: StoredTable, { name, kind }: StoredColumn): string | null {
  if (kind === 'fact') return `to_jsonb(stored.${name})`;
  if (kind === 'secret')
    return `CASE WHEN stored.${name} IS NOT NULL THEN to_jsonb('${secretStored}'::text) END`;
  const own = table.ties[name];
  if (own !== undefined)
    return `CASE WHEN ${isTied('stored', name, own, '$1::uuid')} THEN to_jsonb(stored.${name}) END`;
  const telling = Object.entries(table.ties).filter(([, { tells }]) => tells.includes(name));
  if (telling.length === 0) return null;
  const any = telling.map(([column, tie]) => isTied('stored', column, tie, '$1::uuid'));
  return `CASE WHEN ${any.join(' OR ')} THEN to_jsonb(stored.${name}) END`;
}

function rowsOf(name: string, table: StoredTable): string {
  const fields = table.columns.flatMap((column) => {
    const value = told(table, column);
    return value === null ? [] : [`'${column.name}', ${value}`];
  });
  return `
    SELECT '${name}' AS name, coalesce(json_agg(json_strip_nulls(json_build_object(${fields.join(', ')}))), '[]') AS rows
    FROM ${name} stored WHERE ${belongsTo('stored', table, '$1::uuid')}`;
}

/** All rows of all tables that belong to the person $1, by table, without what tells of others. */
export function ownData(tables: Readonly<Record<string, StoredTable>>): string {
  const personal = Object.entries(tables).filter(([, { ties }]) => Object.keys(ties).length > 0);
  return `SELECT json_object_agg(name, rows) AS json FROM (${personal
    .map(([name, table]) => rowsOf(name, table))
    .join(' UNION ALL ')}) told`;
}

/** What the things of the ids $1 are called; persons are not among them. */
export const thingLabels = `
  SELECT coalesce(json_object_agg(id, label), '{}') AS json FROM (
    ${[
      ['board', 'short_name'],
      ['public_body', 'short_name'],
      ['seat', 'label'],
      ['meeting', 'title'],
      ['agenda_item', `'TOP ' || number || ' ' || title`],
      ['proposal', 'title'],
      ['ballot', 'question'],
      ['resolution', `number || ' ' || title`],
      ['addressed_decision', `number || ' ' || title`],
      ['standard', 'name'],
      ['standard_need', 'title'],
    ]
      .map(([table, label]) => `SELECT id, ${label} AS label FROM ${table} WHERE id = ANY ($1::uuid[])`)
      .join(' UNION ALL ')}
    UNION ALL SELECT minutes.id, meeting.title FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id
              WHERE minutes.id = ANY ($1::uuid[])
    UNION ALL SELECT circulation.id, proposal.title FROM circulation
              JOIN proposal ON proposal.id = circulation.proposal_id WHERE circulation.id = ANY ($1::uuid[])
    UNION ALL SELECT obligation.id, body.short_name || ': ' || decision.title FROM told_obligation obligation
              JOIN public_body body ON body.id = obligation.public_body_id
              JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
              WHERE obligation.id = ANY ($1::uuid[])
  ) thing`;
