import { defineStatement } from '../../platform/database/statement.ts';

// $1 everywhere and $2 boards: how far the viewer's meeting.read reaches beside what is public.
const visible = '(meeting.public OR $1::boolean OR meeting.board_id = ANY ($2::uuid[]))';

const today = `(now() AT TIME ZONE 'Europe/Berlin')::date`;

const meetingJson = `json_build_object(
  'id', meeting.id, 'slug', meeting.slug, 'title', meeting.title, 'startsAt', meeting.starts_at,
  'state', meeting.state, 'format', meeting.format, 'example', meeting.example)`;

/** That a board met is told to everybody, as its cadence is a duty; the meeting itself only to who may see it. */
const pulseFacts = `
  'today', ${today},
  'cadenceMonths', board.cadence_months,
  'cadenceSource', board.cadence_source,
  'lastKnownOn', board.last_known_meeting_on,
  'lastKnownText', board.last_known_meeting_text,
  'knownAsOf', board.last_known_as_of,
  'lastHeldOn', last_met_on(board.id)`;

const boardJson = `
  'id', board.id, 'slug', board.slug, 'name', board.name, 'shortName', board.short_name, 'kind', board.kind,
  'legalBasis', board.legal_basis, 'task', board.task, 'chairedBy', board.chaired_by,
  'compositionNote', board.composition_note, 'proposed', board.proposed, 'example', board.example,
  'source', board.source,
  'votingSeatCount', (SELECT count(*) FROM seat WHERE seat.board_id = board.id AND seat.voting
                      AND daterange(seat.valid_from, seat.valid_to, '[]') @> ${today}),
  'advisorySeatCount', (SELECT count(*) FROM seat WHERE seat.board_id = board.id AND NOT seat.voting
                        AND daterange(seat.valid_from, seat.valid_to, '[]') @> ${today}),
  'nextMeeting', (SELECT ${meetingJson} FROM meeting
                  WHERE meeting.board_id = board.id AND ${visible}
                    AND meeting.state IN ('planned', 'invited', 'open', 'interrupted')
                  ORDER BY meeting.starts_at LIMIT 1)`;

export const boardListStatement = defineStatement(
  'boards.list',
  `SELECT coalesce(json_agg(
     json_build_object(${boardJson}, 'pulseFacts', json_build_object(${pulseFacts}))
     ORDER BY board.position, board.name), '[]') AS json
   FROM board`,
);

const benches = `(
  SELECT coalesce(json_agg(json_build_object('key', bench.key, 'name', bench.name, 'seats', (
    SELECT coalesce(json_agg(json_build_object(
      'id', seat.id, 'key', seat.key, 'label', seat.label, 'voting', seat.voting,
      'weights', seat.weights,
      'entitledOrganisation', (SELECT json_build_object('id', body.id, 'key', body.key, 'name', body.name)
                               FROM public_body body WHERE body.id = seat.entitled_organisation_id),
      'members', (
        SELECT coalesce(json_agg(json_build_object(
                 'personId', person.id, 'name', person.name, 'kind', membership.kind)
                 ORDER BY membership.kind DESC, person.name), '[]')
        FROM membership JOIN person ON person.id = membership.person_id
        WHERE membership.seat_id = seat.id AND person.disabled_at IS NULL
          AND daterange(membership.valid_from, membership.valid_to, '[]') @> ${today})
    ) ORDER BY seat.position), '[]')
    FROM seat
    WHERE seat.board_id = bench.board_id AND seat.bench_key = bench.key
      AND daterange(seat.valid_from, seat.valid_to, '[]') @> ${today})
  ) ORDER BY bench.position), '[]')
  FROM bench WHERE bench.board_id = board.id)`;

const rules = `(
  SELECT json_build_object(
    'version', rules.version, 'validFrom', rules.valid_from, 'source', rules.source, 'example', rules.example,
    'settings', rules.settings,
    'decisionRules', (
      SELECT coalesce(json_agg(json_build_object(
        'id', rule.id, 'key', rule.key, 'title', rule.title, 'source', rule.source, 'rule', rule.rule)
        ORDER BY rule.position), '[]')
      FROM decision_rule rule WHERE rule.rules_of_procedure_id = rules.id))
  FROM rules_of_procedure rules
  WHERE rules.board_id = board.id AND rules.valid_from <= ${today}
  ORDER BY rules.valid_from DESC LIMIT 1)`;

const officers = `(
  SELECT coalesce(json_agg(json_build_object('name', person.name, 'kind', office.kind)
                           ORDER BY office.kind, person.name), '[]')
  FROM office JOIN person ON person.id = office.person_id
  WHERE office.board_id = board.id AND office.kind IN ('chair', 'secretariat') AND person.disabled_at IS NULL
    AND daterange(office.valid_from, office.valid_to, '[]') @> ${today})`;

export const boardStatement = defineStatement(
  'boards.one',
  `SELECT json_build_object(${boardJson},
     'pulseFacts', json_build_object(${pulseFacts}),
     'stepUpActs', board.step_up_acts,
     'benches', ${benches},
     'rules', ${rules},
     'officers', ${officers},
     'upcomingMeetings', (
       SELECT coalesce(json_agg(${meetingJson} ORDER BY meeting.starts_at), '[]') FROM meeting
       WHERE meeting.board_id = board.id AND ${visible}
         AND meeting.state IN ('planned', 'invited', 'postponed', 'open', 'interrupted')),
     'pastMeetings', (
       SELECT coalesce(json_agg(${meetingJson} ORDER BY meeting.starts_at DESC), '[]')
       FROM (SELECT * FROM meeting
             WHERE meeting.board_id = board.id AND ${visible} AND meeting.state = 'closed'
             ORDER BY meeting.starts_at DESC LIMIT 10) meeting),
     'resolutionCount', (SELECT count(*) FROM resolution
                         WHERE resolution.board_id = board.id AND resolution.published_at IS NOT NULL),
     'latestResolutions', (
       SELECT coalesce(json_agg(json_build_object(
         'number', resolution.number, 'slug', resolution.slug, 'title', resolution.title,
         'adoptedOn', resolution.adopted_on, 'force', resolution.force, 'example', resolution.example)
         ORDER BY resolution.adopted_on DESC, resolution.sequence DESC), '[]')
       FROM (SELECT * FROM resolution
             WHERE resolution.board_id = board.id AND resolution.published_at IS NOT NULL
             ORDER BY adopted_on DESC, sequence DESC LIMIT 5) resolution)
   ) AS json
   FROM board WHERE board.slug = $3`,
);
