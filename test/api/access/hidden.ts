/** The closed meeting of the IT-Kooperationsrat, in which a ballot is open and whose minutes are a draft. */
const meeting = `'019a0000-0000-7000-8000-00000000c001'`;
const proposals = `(SELECT proposal_id FROM agenda_item WHERE meeting_id = ${meeting} AND proposal_id IS NOT NULL)`;
const ballots = `(SELECT id FROM ballot WHERE meeting_id = ${meeting}
  OR agenda_item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ${meeting}))`;
const board = `(SELECT id FROM board WHERE slug = 'it-kooperationsrat')`;
const body = `(SELECT id FROM public_body WHERE key = '05766048')`;
const duties = `(SELECT id FROM obligation WHERE public_body_id = ${body})`;
const person = `(SELECT id FROM person WHERE name = 'Meldestelle Leopoldshöhe')`;
/** What is found where it should not be says so. */
const secret = `'Geheim: Vergabe an die Firma Muster'`;

/** Ids of what only the second world has. */
export const onlyThere = {
  meeting: '019a0000-0000-7000-8000-0000000f0001',
  item: '019a0000-0000-7000-8000-0000000f0002',
  section: '019a0000-0000-7000-8000-0000000f0003',
  message: '019a0000-0000-7000-8000-0000000f0004',
  evidence: '019a0000-0000-7000-8000-0000000f0005',
  token: '019a0000-0000-7000-8000-0000000f0006',
  file: '019a0000-0000-7000-8000-0000000f0007',
  comment: '019a0000-0000-7000-8000-0000000f0008',
  ballot: '019a0000-0000-7000-8000-0000000f0009',
  consentList: '019a0000-0000-7000-8000-0000000f000a',
  proposal: '019a0000-0000-7000-8000-0000000f000b',
  circulation: '019a0000-0000-7000-8000-0000000f000c',
  minutes: '019a0000-0000-7000-8000-0000000f000d',
  resolution: '019a0000-0000-7000-8000-0000000f000e',
  extension: '019a0000-0000-7000-8000-0000000f000f',
  collectiveReport: '019a0000-0000-7000-8000-0000000f0010',
  proposedReport: '019a0000-0000-7000-8000-0000000f0011',
  authorisation: '019a0000-0000-7000-8000-0000000f0012',
  reporterOffice: '019a0000-0000-7000-8000-0000000f0013',
} as const;

/** What belongs to one body, one person or another board's circulation: for its own people only. */
export const inner: readonly string[] = [
  `INSERT INTO duty_message (id, intent, obligation_id, from_body, text, written_by, written_at)
   SELECT '${onlyThere.message}', uuidv7(), obligation.id, true, ${secret}, ${person}, now() FROM obligation
   WHERE public_body_id = ${body} ORDER BY obligation.id LIMIT 1`,
  `INSERT INTO evidence_file (id, obligation_id, name, media_type, size_in_bytes, sha256, content, uploaded_by, created)
   SELECT '${onlyThere.evidence}', obligation.id, ${secret}, 'application/pdf', 3, repeat('0', 64), '\\x255044', ${person}, now()
   FROM obligation WHERE public_body_id = ${body} ORDER BY obligation.id LIMIT 1`,
  `INSERT INTO report_file (id, public_body_id, uploaded_by, name, created)
   VALUES ('${onlyThere.file}', ${body}, ${person}, ${secret}, now())`,
  `INSERT INTO api_token (id, token_hash, name, scopes, person_id, role_kind, public_body_id, created, expires)
   VALUES ('${onlyThere.token}', '\\x00', ${secret}, '["obligationsRead"]', ${person}, 'reporter', ${body}, now(), now() + interval '9 days')`,
  `UPDATE extension SET reason = ${secret} WHERE obligation_id IN ${duties}`,
  `UPDATE report SET note = ${secret}, obstacle_note = ${secret}, one_off_cost_cents = 77700, yearly_cost_cents = 77700
   WHERE obligation_id IN ${duties}`,
  `INSERT INTO head_of_administration (public_body_id, email, named_by, named_at)
   VALUES (${body}, 'geheim@leopoldshoehe.example', ${person}, now())`,
  `INSERT INTO session (token_hash, person_id, device, expires) VALUES ('\\x01', ${person}, ${secret}, now() + interval '1 day')`,
  `INSERT INTO audit_entry (at, act, person_id, role, object_id, detail, request_id)
   VALUES (now(), 'session.opened', ${person}, 'reporter', ${person}, '{"demo": true}', 'geheim')`,
  `INSERT INTO circulation_comment (id, circulation_id, proposal_version, text, written_at)
   SELECT '${onlyThere.comment}', circulation.id, 1, ${secret}, now() FROM circulation ORDER BY circulation.id LIMIT 1`,
];

/** What the closed meeting holds, and a second one that is closed from the start. */
export const closed: readonly string[] = [
  `UPDATE meeting SET title = ${secret}, place = ${secret}, format = 'remote', starts_at = starts_at + interval '1 hour' WHERE id = ${meeting}`,
  `UPDATE agenda_item SET title = ${secret}, explanation = ${secret} WHERE meeting_id = ${meeting}`,
  `INSERT INTO meeting (id, board_id, slug, number, title, starts_at, place, format, public, state)
   SELECT '${onlyThere.meeting}', board_id, 'geheime-sitzung', number + 50, ${secret}, starts_at + interval '30 days', place, format, false, state
   FROM meeting WHERE id = ${meeting}`,
  `INSERT INTO agenda_item (id, meeting_id, position, number, title, purpose, public)
   VALUES ('${onlyThere.item}', ${meeting}, 90, '90', ${secret}, 'information', false)`,
  `UPDATE proposal SET title = ${secret} WHERE id IN ${proposals}`,
  `UPDATE proposal_version SET title = ${secret}, text = ${secret}, rationale = ${secret} WHERE proposal_id IN ${proposals}`,
  `UPDATE ballot SET question = ${secret} WHERE id IN ${ballots}`,
  `INSERT INTO vote (ballot_id, seat_id, choice, cast_by, cast_at, intent)
   SELECT ballot_id, seat_id, 'yes', (SELECT id FROM person ORDER BY id LIMIT 1), now(), uuidv7()
   FROM ballot_seat WHERE ballot_id IN ${ballots} AND voting LIMIT 1`,
  `DELETE FROM attendance WHERE ctid IN (SELECT ctid FROM attendance WHERE meeting_id = ${meeting} LIMIT 2)`,
  `INSERT INTO minutes_section (id, minutes_id, position, number, title, public, text)
   SELECT '${onlyThere.section}', id, 90, '90', ${secret}, false, ${secret} FROM minutes WHERE meeting_id = ${meeting}`,
  `INSERT INTO ballot_challenge (agenda_item_id, kind, seat_id, raised_by, raised_at)
   SELECT ballot.agenda_item_id, 'rollCall', ballot_seat.seat_id, (SELECT id FROM person ORDER BY id LIMIT 1), now()
   FROM ballot JOIN ballot_seat ON ballot_seat.ballot_id = ballot.id WHERE ballot.id IN ${ballots} LIMIT 1`,
];

/** A row like another one of the table, where `values` say otherwise: pairs of a column and SQL. */
const copy = (table: string, where: string, values: string) =>
  `INSERT INTO ${table} SELECT (jsonb_populate_record(origin, jsonb_build_object(${values}))).*
   FROM ${table} origin WHERE ${where} LIMIT 1`;

/** One of everything that somebody can act on by its id: of the closed meeting's board, or of the body. */
export const actedOn: readonly string[] = [
  copy('proposal', `id IN ${proposals}`, `'id', '${onlyThere.proposal}'`),
  copy(
    'proposal_version',
    `proposal_id IN ${proposals}`,
    `'proposal_id', '${onlyThere.proposal}', 'version', 1`,
  ),
  copy(
    'ballot',
    `id IN ${ballots}`,
    `'id', '${onlyThere.ballot}', 'meeting_id', '${onlyThere.meeting}', 'agenda_item_id', '${onlyThere.item}',
     'consent_list_id', '${onlyThere.consentList}'`,
  ),
  copy(
    'circulation',
    'true',
    `'id', '${onlyThere.circulation}', 'board_id', ${board}, 'proposal_id', '${onlyThere.proposal}', 'public', false`,
  ),
  copy(
    'minutes',
    `meeting_id = ${meeting}`,
    `'id', '${onlyThere.minutes}', 'meeting_id', '${onlyThere.meeting}'`,
  ),
  copy(
    'resolution',
    'true',
    `'id', '${onlyThere.resolution}', 'board_id', ${board}, 'ballot_id', '${onlyThere.ballot}', 'slug', 'geheimer-beschluss',
     'sequence', 999, 'state', 'adopted', 'published_at', NULL`,
  ),
  `INSERT INTO extension (id, intent, obligation_id, state, due_before, until, reason, asked_at)
   SELECT '${onlyThere.extension}', uuidv7(), id, 'asked', '2030-01-01', '2031-01-01', ${secret}, now()
   FROM obligation WHERE public_body_id = ${body} ORDER BY id DESC LIMIT 1`,
  `INSERT INTO collective_report (id, intent, public_body_id, source, reported, proposed, created)
   VALUES ('${onlyThere.collectiveReport}', uuidv7(), ${body}, 'page', 0, 1, now())`,
  `INSERT INTO proposed_report (id, collective_report_id, obligation_id, seen_revision, state, reported_on, note, created)
   SELECT '${onlyThere.proposedReport}', '${onlyThere.collectiveReport}', id, 0, 'planned', '2026-11-01', ${secret}, now()
   FROM obligation WHERE public_body_id = ${body} ORDER BY id DESC LIMIT 1`,
  copy(
    'provider_authorisation',
    `public_body_id = ${body}`,
    `'id', '${onlyThere.authorisation}', 'intent', NULL, 'valid_from', '2026-01-02'`,
  ),
  copy(
    'office',
    `public_body_id = ${body}`,
    `'id', '${onlyThere.reporterOffice}', 'valid_from', '2026-01-02'`,
  ),
];
