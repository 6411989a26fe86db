import type { Actor } from '@gremia/domain/access/actor';

/** The person whose recusals a read has to respect: who sits on the board in the current role; null for others. */
export function recusableViewer({ person, role }: Actor): string | null {
  return person !== null && role !== null && 'seats' in role ? person.id : null;
}

/** With the name of its table: alone, `agenda_item_id` would be the recusal's own column, and true of every item. */
type ItemId = `${string}.${string}`;

/**
 * SQL: whether the viewer takes no part in an item, and so gets no papers of it (GO NRW § 31 with § 43 (2)).
 * @param itemId an expression for the item's id
 * @param viewer the parameter that holds `recusableViewer`
 */
export function isRecusedSql(itemId: ItemId, viewer: string): string {
  return `EXISTS (SELECT FROM recusal kept_out
                  WHERE kept_out.agenda_item_id = ${itemId} AND kept_out.person_id = ${viewer}::uuid)`;
}

/** SQL: whether what became of the item is published, in the register or in the minutes: then everybody reads it. */
function isReleasedSql(itemId: ItemId): string {
  return `EXISTS (SELECT FROM ballot released JOIN resolution ON resolution.ballot_id = released.id
                  WHERE released.agenda_item_id = ${itemId} AND resolution.published_at IS NOT NULL)
          OR EXISTS (SELECT FROM minutes JOIN agenda_item noted USING (meeting_id)
                     WHERE noted.id = ${itemId} AND minutes.state = 'published')`;
}

/** SQL: whether the viewer gets nothing of the item but its number, and its title where that is public. */
export function isKeptOutSql(itemId: ItemId, viewer: string): string {
  return `(${isRecusedSql(itemId, viewer)} AND NOT (${isReleasedSql(itemId)}))`;
}

/** SQL: the title as the viewer may read it. */
export function titleSql(item: string, keptOut: string): string {
  return `CASE WHEN ${keptOut} AND NOT ${item}.public THEN 'Nicht öffentlicher Punkt' ELSE ${item}.title END`;
}
