import { defineStatement } from '../../platform/database/statement.ts';

const today = `(now() AT TIME ZONE 'Europe/Berlin')::date`;

/** Results are for everybody once they are certified, where the circulation was begun as a public one. */
const isPublic = `(circulation.public AND circulation.state = 'certified')`;

const seats = `(
  SELECT coalesce(json_agg(json_build_object(
    'seatId', seat.id, 'label', seat.label, 'benchKey', seat.bench_key, 'voting', seat.voting,
    'recused', EXISTS (SELECT FROM circulation_recusal left_out
                       WHERE left_out.circulation_id = circulation.id AND left_out.seat_id = seat.id),
    'representedById', representation.deputy_id,
    'representedBy', (SELECT name FROM person WHERE person.id = representation.deputy_id),
    'deputies', (SELECT coalesce(json_agg(json_build_object('personId', person.id, 'name', person.name)
                                          ORDER BY person.name), '[]')
                 FROM membership JOIN person ON person.id = membership.person_id
                 WHERE membership.seat_id = seat.id AND membership.kind = 'deputy'
                   AND daterange(membership.valid_from, membership.valid_to, '[]') @> ${today})
  ) ORDER BY seat.position), '[]')
  FROM seat
  LEFT JOIN circulation_representation representation
    ON representation.circulation_id = circulation.id AND representation.seat_id = seat.id
  WHERE seat.board_id = circulation.board_id
    AND daterange(seat.valid_from, seat.valid_to, '[]') @> ${today})`;

const comments = `(
  SELECT coalesce(json_agg(json_build_object(
    'id', comment.id, 'personId', comment.person_id, 'author', person.name, 'seatLabel', seat.label,
    'version', comment.proposal_version, 'text', comment.text, 'writtenAt', comment.written_at
  ) ORDER BY comment.written_at, comment.id), '[]')
  FROM circulation_comment comment
  LEFT JOIN person ON person.id = comment.person_id
  LEFT JOIN seat ON seat.id = comment.seat_id
  WHERE comment.circulation_id = circulation.id)`;

// What a ballot asked about is told as it was then; before, the newest version.
const versions = `(
  SELECT coalesce(json_agg(json_build_object('version', version, 'title', title, 'text', text, 'writtenAt', written_at)
                           ORDER BY version), '[]')
  FROM proposal_version
  WHERE proposal_id = circulation.proposal_id AND version >= circulation.first_version
    AND version <= coalesce(ballot.proposal_version, proposal.version))`;

export const circulationStatement = defineStatement(
  'circulation.one',
  `SELECT json_build_object(
     'now', now(), 'id', circulation.id, 'boardId', board.id, 'boardName', board.name, 'boardSlug', board.slug,
     'title', proposal.title, 'example', circulation.example, 'state', circulation.state, 'form', circulation.form,
     'isPublic', circulation.public, 'startedAt', circulation.started_at,
     'feedbackEndsAt', circulation.feedback_ends_at, 'votingEndsAt', circulation.voting_ends_at,
     'remindedAt', circulation.reminded_at, 'extensions', circulation.extensions,
     'endedAt', circulation.ended_at, 'endReason', circulation.end_reason,
     'objectingSeat', (SELECT label FROM seat WHERE seat.id = circulation.objecting_seat_id),
     'proposalId', proposal.id, 'versions', ${versions}, 'ballotId', ballot.id,
     'answered', coalesce(votes_cast(ballot.id), 0),
     'ruleTitle', rule.title, 'ruleSource', rule.source, 'settings', rules.settings,
     'seats', ${seats}, 'comments', ${comments},
     'item', (SELECT json_build_object('number', item.number, 'meetingSlug', meeting.slug,
                       'meetingTitle', meeting.title, 'startsAt', meeting.starts_at)
              FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
              WHERE item.id = circulation.agenda_item_id),
     'resolution', (SELECT json_build_object('number', resolution.number, 'slug', resolution.slug)
                    FROM resolution WHERE resolution.ballot_id = ballot.id),
     'meetings', (SELECT coalesce(json_agg(json_build_object('id', meeting.id, 'title', meeting.title,
                           'startsAt', meeting.starts_at) ORDER BY meeting.starts_at), '[]')
                  FROM meeting WHERE meeting.board_id = circulation.board_id
                    AND meeting.state IN ('planned', 'invited') AND meeting.starts_at > now())
   ) AS json
   FROM circulation
   JOIN board ON board.id = circulation.board_id
   JOIN proposal ON proposal.id = circulation.proposal_id
   JOIN decision_rule rule ON rule.id = circulation.decision_rule_id
   JOIN rules_of_procedure rules ON rules.id = rule.rules_of_procedure_id
   LEFT JOIN ballot ON ballot.circulation_id = circulation.id
   WHERE circulation.id = $1::uuid`,
);

/** $1 everywhere, $2 boards, $3 the board's address or null, $4 the viewer's seats. */
export const circulationsStatement = defineStatement(
  'circulation.list',
  `SELECT coalesce(json_agg(json_build_object(
     'id', circulation.id, 'title', proposal.title, 'boardName', board.name, 'boardSlug', board.slug,
     'state', circulation.state, 'example', circulation.example, 'startedAt', circulation.started_at,
     'phaseEndsAt', CASE circulation.state WHEN 'feedback' THEN circulation.feedback_ends_at
                                           WHEN 'voting' THEN circulation.voting_ends_at END,
     'endedAt', circulation.ended_at, 'outcome', ballot.result->>'outcome',
     'awaitsMeeting', circulation.state = 'objected' AND circulation.agenda_item_id IS NULL
   ) ORDER BY circulation.state NOT IN ('feedback', 'voting'),
       CASE circulation.state WHEN 'feedback' THEN circulation.feedback_ends_at
                              WHEN 'voting' THEN circulation.voting_ends_at END,
       circulation.ended_at DESC), '[]') AS json
   FROM circulation
   JOIN board ON board.id = circulation.board_id
   JOIN proposal ON proposal.id = circulation.proposal_id
   LEFT JOIN ballot ON ballot.circulation_id = circulation.id
   WHERE ($1::boolean OR circulation.board_id = ANY ($2::uuid[]) OR ${isPublic})
     AND ($3::text IS NULL OR board.slug = $3)
     AND NOT EXISTS (SELECT FROM circulation_recusal left_out
                     WHERE left_out.circulation_id = circulation.id AND left_out.seat_id = ANY ($4::uuid[])
                       AND NOT ${isPublic})`,
);

export const boardIdStatement = defineStatement(
  'circulation.subject',
  `SELECT json_build_object('boardId', circulation.board_id, 'isPublic', ${isPublic}) AS json
   FROM circulation WHERE circulation.id = $1::uuid`,
);

/** $1 the board of the secretariat. */
export const preparationStatement = defineStatement(
  'circulation.preparation',
  `SELECT json_build_object(
     'today', ${today}, 'boardId', board.id, 'boardName', board.name, 'boardSlug', board.slug,
     'settings', rules.settings->'circulation',
     'rules', (SELECT coalesce(json_agg(json_build_object('id', rule.id, 'title', rule.title, 'source', rule.source)
                                        ORDER BY rule.position), '[]')
               FROM decision_rule rule WHERE rule.rules_of_procedure_id = rules.id),
     'proposals', (
       SELECT coalesce(json_agg(json_build_object(
         'id', proposal.id, 'title', proposal.title, 'version', proposal.version, 'state', proposal.state,
         'circulating', EXISTS (SELECT FROM circulation
                                WHERE proposal_id = proposal.id AND state IN ('feedback', 'voting')),
         'onInvitedAgenda', EXISTS (
           SELECT FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
           WHERE item.proposal_id = proposal.id AND item.finished_at IS NULL
             AND meeting.state IN ('invited', 'open', 'interrupted')),
         'underVote', EXISTS (SELECT FROM ballot WHERE proposal_id = proposal.id
                                AND state IN ('prepared', 'open', 'closed'))
       ) ORDER BY proposal.modified DESC, proposal.id), '[]')
       FROM proposal
       WHERE proposal.board_id = board.id AND proposal.state IN ('draft', 'coSigning', 'tabled', 'referred'))
   ) AS json
   FROM board
   LEFT JOIN LATERAL (
     SELECT id, settings FROM rules_of_procedure
     WHERE board_id = board.id AND valid_from <= ${today}
     ORDER BY valid_from DESC LIMIT 1
   ) rules ON true
   WHERE board.id = $1::uuid`,
);
