import { counterColumns } from '../../../apps/api/src/features/implementation/counters.sql.ts';

/**
 * What is not public, by those who may see it: people of the board, of the body, all who report, who administers, colleagues,
 * boards of sums, who reports of size classes.
 */
export const marks = {
  board: 'Nur im Gremium',
  duty: 'Nur in der Stelle',
  help: 'Nur unter Meldenden',
  address: '@nur-verwaltung.example',
  office: 'Nur im Amt bekannt',
  sum: '7654321',
  size: '6543217',
};
export type Mark = keyof typeof marks;

/** Puts the marks on everything in the database that is not public. */
export const marking = `
  ALTER TABLE ballot DISABLE TRIGGER USER;
  ALTER TABLE report DISABLE TRIGGER USER;
  UPDATE meeting SET title = '${marks.board}', place = '${marks.board}' WHERE NOT public;
  UPDATE agenda_item SET title = '${marks.board}', explanation = '${marks.board}' WHERE NOT public;
  UPDATE ballot SET question = '${marks.board}' WHERE agenda_item_id IN (SELECT id FROM agenda_item WHERE NOT public);
  UPDATE circulation SET public = false;
  UPDATE circulation_comment SET text = '${marks.board}';
  UPDATE proposal SET title = '${marks.board}' WHERE NOT is_public_proposal(id, state);
  UPDATE proposal_version SET title = '${marks.board}', text = '${marks.board}', rationale = '${marks.board}'
    WHERE NOT EXISTS (SELECT FROM proposal WHERE id = proposal_id AND is_public_proposal(id, state));
  INSERT INTO minutes_section (minutes_id, position, number, title, public, text)
    SELECT id, 1, '1', '${marks.board}', true, '${marks.board}' FROM minutes WHERE state = 'draft';
  UPDATE report SET note = '${marks.duty}', obstacle_note = '${marks.duty}';
  UPDATE extension SET reason = '${marks.duty}';
  UPDATE obligation SET product = '${marks.duty}', note = '${marks.duty}'
    WHERE NOT EXISTS (SELECT FROM help_offer WHERE obligation_id = obligation.id)
      AND public_body_id <> (SELECT id FROM public_body WHERE key = '05315000');
  UPDATE response SET reason = '${marks.duty}';
  UPDATE session SET device = '${marks.duty}' WHERE person_id = (SELECT id FROM person WHERE name = 'Vertretung MHKBD');
  INSERT INTO audit_entry (at, act, detail, request_id) VALUES (now(), '${marks.board}', '{}', '${marks.board}');
  UPDATE help_offer SET contact_name = '${marks.help}';
  WITH reporter AS (INSERT INTO account (name, email) VALUES ('${marks.office}', 'amt@test.example') RETURNING id)
  INSERT INTO office (person_id, kind, public_body_id, valid_from)
    SELECT reporter.id, 'reporter', public_body.id, '2020-01-01' FROM reporter, public_body WHERE key = '05766048';
  UPDATE account SET email = id || '${marks.address}' WHERE NOT EXISTS (SELECT FROM session WHERE person_id = account.id);`;

const counts = [...Object.values(counterColumns), 'reported', 'example'];
const nothing = counts.map((column) => `${column} = 0`).join(', ');
const oneOf = (table: string, group: string): string => `ctid IN (SELECT min(ctid) FROM ${table} ${group})`;

/** Of each public group all states but two are released, so that pages hide how far it is; of providers and bodies it is not public. */
export const markingSums = `
  UPDATE addressed_decision SET publication_level = 'stateAfterRelease';
  UPDATE decision_counter SET ${nothing}, released_duties = 0;
  UPDATE decision_counter SET open = 1, reported = 1, implemented = CASE dimension WHEN 'size' THEN ${marks.size} ELSE ${marks.sum} END,
    released_duties = CASE WHEN dimension IN ('size', 'provider') THEN 0 ELSE ${marks.sum} - 1 END
  WHERE ${oneOf('decision_counter', `WHERE kind IN ('gemeinde', 'kreis') GROUP BY addressed_decision_id, dimension, code`)};
  UPDATE body_counter SET ${nothing};
  UPDATE body_counter SET implemented = ${marks.sum} WHERE NOT told AND ${oneOf('body_counter', 'GROUP BY public_body_id, told')}
    AND public_body_id <> (SELECT id FROM public_body WHERE key = '05315000');`;
