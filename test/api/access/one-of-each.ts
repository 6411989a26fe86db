import { onlyThere } from './hidden.ts';

const body = `(SELECT id FROM public_body WHERE key = '05766048')`;
const duty = `(SELECT id FROM obligation WHERE public_body_id = ${body} ORDER BY id LIMIT 1)`;
const named = (name: string) => `(SELECT id FROM person WHERE name = '${name}')`;
const reporter = named('Meldestelle Leopoldshöhe');
const decision = `(SELECT id FROM addressed_decision WHERE slug = '2017-39-xdomea')`;
const item = `(SELECT agenda_item_id FROM ballot WHERE state <> 'certified' AND agenda_item_id IS NOT NULL LIMIT 1)`;
const seat = (key: string) => `(SELECT seat.id FROM seat JOIN board ON board.id = board_id
  WHERE board.slug = 'it-kooperationsrat' AND seat.key = '${key}')`;
const details = `'{"plannedFor": "2027-01-01", "shareDone": 40, "obstacles": ["money"], "obstacleNote": "Haushalt",
  "evidenceLink": "https://leopoldshoehe.example", "oneOffCostCents": 100, "yearlyCostCents": 100}'::jsonb`;

/** One of most things that the example data lack, so that the fields that tell of them have something to tell. */
export const oneOfEach: readonly string[] = [
  `INSERT INTO report (id, obligation_id, revision, state, reported_on, product, product_version, note, reported_by, intent, created,
     planned_for, share_done, obstacles, obstacle_note, evidence_link, one_off_cost_cents, yearly_cost_cents, ground)
   VALUES ('019a0000-0000-7000-8000-0000000e0001', ${duty}, 1, 'inProgress', '2026-11-01', 'Akte', '1', 'Läuft', ${reporter}, uuidv7(),
     now(), '2027-01-01', 40, '{money}', 'Haushalt', 'https://leopoldshoehe.example', 100, 100, 'notInUse')`,
  `UPDATE obligation SET state = 'inProgress', revision = 1, state_on = '2026-11-01', product = 'Akte', agreed_due_on = '2031-01-01'
   WHERE id = ${duty}`,
  `UPDATE evidence_file SET obligation_id = ${duty} WHERE id = '${onlyThere.evidence}'`,
  `INSERT INTO report_evidence (report_id, evidence_file_id, position)
   VALUES ('019a0000-0000-7000-8000-0000000e0001', '${onlyThere.evidence}', 0)`,
  `INSERT INTO plausibility_check (intent, obligation_id, revision, method, finding, note, checked_on, checked_by, recorded_at)
   VALUES (uuidv7(), ${duty}, 1, 'document', 'doubtful', 'Beleg fehlt', '2026-11-02', ${named('Vertretung MHKBD')}, now())`,
  `INSERT INTO extension (intent, obligation_id, state, due_before, until, reason, asked_by, asked_at, decision_reason, decided_by, decided_at)
   VALUES (uuidv7(), ${duty}, 'granted', '2030-01-01', '2031-01-01', 'Personal', ${reporter}, now(), 'Einverstanden', ${reporter}, now())`,
  `INSERT INTO collective_report_entry (collective_report_id, obligation_id, revision, before_state, before_is_example)
   VALUES ('${onlyThere.collectiveReport}', ${duty}, 1, 'open', false)`,
  `UPDATE collective_report SET reported_by = ${reporter} WHERE id = '${onlyThere.collectiveReport}'`,
  `UPDATE proposed_report SET product = 'Akte', product_version = '1', details = ${details}, ground = 'notInUse' WHERE id = '${onlyThere.proposedReport}'`,
  `UPDATE report_file SET state = 'read', lines = 1, changes = 1, problems = 0 WHERE id = '${onlyThere.file}'`,
  `INSERT INTO report_file_line (report_file_id, line, body_key, decision, obligation_id, seen_revision, state, reported_on, product,
     product_version, note, details, ground)
   VALUES ('${onlyThere.file}', 2, '05766048', 'xdomea', ${duty}, 1, 'planned', '2026-11-01', 'Akte', '1', 'Läuft', ${details}, 'notInUse')`,
  `INSERT INTO reminder_notice (public_body_id, day, lines, created) SELECT ${body}, '2026-11-01', jsonb_build_array(jsonb_build_object(
     'obligationId', ${duty}, 'title', 'xdomea', 'dueOn', '2026-10-31', 'reminder', '{"kind": "overdue"}'::jsonb)), now()`,
  `INSERT INTO help_offer (obligation_id, contact_name, contact_address, offered_by, offered_at)
   VALUES (${duty}, 'Petra Muster', 'hilfe@leopoldshoehe.example', ${reporter}, now()) ON CONFLICT DO NOTHING`,
  `UPDATE response SET state = 'declines', reason = 'Zu teuer', answered_on = '2026-11-01' WHERE public_body_id = ${body}`,
  `INSERT INTO office_change (kind, state, person_id, office_kind, valid_from, reason, proposed_by, proposed_at, expires)
   VALUES ('appoint', 'proposed', ${named('Vertretung MWIKE')}, 'auditor', '2026-12-01', 'Neu', ${named('Zweite Administration Muster')},
     now(), now() + interval '7 days')`,
  `INSERT INTO invitation (person_id, invited_by, token_hash, created, expires)
   VALUES (${named('Ohne Rolle')}, ${named('Geschäftsstelle IT-Kooperationsrat')}, '\\x02', now(), now() + interval '7 days')`,
  `INSERT INTO passkey (person_id, credential_id, public_key, counter, transports, name, created, last_used)
   VALUES (${named('Vertretung MHKBD')}, 'eins', '\\x00', 0, '[]', 'Dienstlaptop', now(), now())`,
  `INSERT INTO recusal (agenda_item_id, seat_id, person_id, recorded_at) VALUES (${item}, ${seat('fm')}, ${named('Vertretung FM')}, now())`,
  `INSERT INTO minutes_objection (minutes_id, person_id, text, raised_at)
   SELECT id, ${named('Vertretung MHKBD')}, 'So war es nicht', now() FROM minutes`,
  `INSERT INTO commitment (id, addressed_decision_id, position, kind, title, owed_by_id, amount_in_euro, due_on, reciprocal, state, state_on, note)
   VALUES ('019a0000-0000-7000-8000-0000000e0002', ${decision}, 0, 'money', 'Geld', ${body}, 5, '2026-01-01', true, 'promised', '2026-01-01', 'Bald')`,
  `INSERT INTO commitment_statement (commitment_id, state, state_on, note, created)
   VALUES ('019a0000-0000-7000-8000-0000000e0002', 'promised', '2026-01-01', 'Bald', now())`,
  `INSERT INTO accession (resolution_id, public_body_id, acceded_on, declared_by)
   SELECT id, ${body}, '2026-11-01', ${reporter} FROM resolution WHERE slug = 'digitalbeirat-2026-01'`,
  `UPDATE provider_authorisation SET valid_to = '2026-12-31' WHERE id = '${onlyThere.authorisation}'`,
];
