/** What the thing of the id `expression` is called, whatever it is. */
export const labelOf = (expression: string): string => `(
  SELECT thing.label FROM (
    SELECT name AS label FROM person WHERE id = ${expression}
    UNION ALL SELECT short_name FROM board WHERE id = ${expression}
    UNION ALL SELECT short_name FROM public_body WHERE id = ${expression}
    UNION ALL SELECT label FROM seat WHERE id = ${expression}
    UNION ALL SELECT board.short_name || ': ' || meeting.title FROM meeting
              JOIN board ON board.id = meeting.board_id WHERE meeting.id = ${expression}
    UNION ALL SELECT 'TOP ' || number || ': ' || title FROM agenda_item WHERE id = ${expression}
    UNION ALL SELECT title FROM proposal WHERE id = ${expression}
    UNION ALL SELECT question FROM ballot WHERE id = ${expression}
    UNION ALL SELECT proposal.title FROM circulation JOIN proposal ON proposal.id = circulation.proposal_id
              WHERE circulation.id = ${expression}
    UNION ALL SELECT number || ' ' || title FROM resolution WHERE id = ${expression}
    UNION ALL SELECT meeting.title FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id
              WHERE minutes.id = ${expression}
    UNION ALL SELECT number || ' ' || title FROM addressed_decision WHERE id = ${expression}
    UNION ALL SELECT body.short_name || ': ' || decision.title FROM told_obligation obligation
              JOIN public_body body ON body.id = obligation.public_body_id
              JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
              WHERE obligation.id = ${expression}
    UNION ALL SELECT title FROM commitment WHERE id = ${expression}
    UNION ALL SELECT title FROM federal_topic WHERE id = ${expression}
    UNION ALL SELECT name FROM standard WHERE id = ${expression}
    UNION ALL SELECT title FROM standard_need WHERE id = ${expression}
    UNION ALL SELECT name FROM evidence_file WHERE id = ${expression}
    UNION ALL SELECT name FROM api_token WHERE id = ${expression}
  ) thing LIMIT 1)`;

/** The ids that belong to the board of the slug `place`: acts on them are its business, whoever did them. */
const ofBoard = (place: string): string => `
  WITH chosen AS (SELECT id FROM board WHERE slug = ${place})
  SELECT id FROM chosen
  UNION ALL SELECT id FROM meeting WHERE board_id = (SELECT id FROM chosen)
  UNION ALL SELECT item.id FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
            WHERE meeting.board_id = (SELECT id FROM chosen)
  UNION ALL SELECT id FROM seat WHERE board_id = (SELECT id FROM chosen)
  UNION ALL SELECT id FROM proposal WHERE board_id = (SELECT id FROM chosen)
  UNION ALL SELECT id FROM ballot WHERE board_id = (SELECT id FROM chosen)
  UNION ALL SELECT id FROM circulation WHERE board_id = (SELECT id FROM chosen)
  UNION ALL SELECT id FROM resolution WHERE board_id = (SELECT id FROM chosen)
  UNION ALL SELECT minutes.id FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id
            WHERE meeting.board_id = (SELECT id FROM chosen)`;

const uuidForm = `'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;
const named = (value: string): string =>
  `CASE WHEN ${value} ~ ${uuidForm} THEN ${labelOf(`(${value})::uuid`)} END`;

/** The particulars one by one; of a list all its parts in one text. */
const details = `(
  SELECT coalesce(json_agg(json_build_object('name', part.key,
    'value', CASE WHEN jsonb_typeof(part.value) <> 'array' THEN part.value #>> '{}' ELSE (
      SELECT string_agg(coalesce(${named('piece.value')}, piece.value), ', ')
      FROM jsonb_array_elements_text(part.value) piece) END,
    'label', CASE WHEN jsonb_typeof(part.value) = 'string' THEN ${named("part.value #>> '{}'")} END)
    ORDER BY array_position(ARRAY['from', 'to'], part.key)), '[]')
  FROM jsonb_each(page.detail) part)`;

const dayBegins = (place: string): string => `(${place}::date)::timestamp AT TIME ZONE 'Europe/Berlin'`;

/**
 * One page, the newest first. Values: first day, last day, part of a name, act, object, board, the entry after which
 * the page begins, its length.
 */
export const auditPage = `
  WITH page AS MATERIALIZED (
    SELECT entry.* FROM audit_entry entry
    WHERE ($1::date IS NULL OR entry.at >= ${dayBegins('$1')})
      AND ($2::date IS NULL OR entry.at < ${dayBegins('($2::date + 1)')})
      AND ($3::text IS NULL OR entry.person_id IN (SELECT id FROM person WHERE name ILIKE '%' || $3::text || '%'))
      AND ($4::text IS NULL OR entry.act = $4::text)
      AND ($5::uuid IS NULL OR entry.object_id = $5::uuid)
      AND ($6::text IS NULL OR entry.on_behalf_of = (SELECT id FROM board WHERE slug = $6::text)
           OR entry.object_id IN (${ofBoard('$6::text')}))
      AND ($7::uuid IS NULL OR (entry.at, entry.id) < (SELECT at, id FROM audit_entry WHERE id = $7::uuid))
    ORDER BY entry.at DESC, entry.id DESC LIMIT $8::integer + 1
  )
  SELECT coalesce(json_agg(json_build_object('id', page.id, 'at', page.at, 'act', page.act,
    'personName', person.name, 'role', page.role, 'onBehalfOf', ${labelOf('page.on_behalf_of')},
    'objectId', page.object_id, 'objectLabel', ${labelOf('page.object_id')}, 'details', ${details},
    'requestId', page.request_id) ORDER BY page.at DESC, page.id DESC), '[]') AS json
  FROM page LEFT JOIN person ON person.id = page.person_id`;
