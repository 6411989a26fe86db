/**
 * The thing of the id $1, or of the slug or key $2 ($3: the number of an item). Who may not read it is told only what is
 * public; $4 is true for who reads everything. No title and no content: kind, board or body, public or not.
 */
export const explainedObject = `
  WITH found AS (
    SELECT 'board' AS kind, board.id AS board_id, NULL::uuid AS body_id, NULL::boolean AS public
    FROM board WHERE $3::text IS NULL AND (board.id = $1::uuid OR board.slug = $2::text)
    UNION ALL
    SELECT 'publicBody', NULL, body.id, NULL FROM public_body body
    WHERE $3 IS NULL AND (body.id = $1 OR body.key = $2)
    UNION ALL
    SELECT 'meeting', meeting.board_id, NULL, meeting.public FROM meeting
    WHERE $3 IS NULL AND (meeting.id = $1 OR meeting.slug = $2)
    UNION ALL
    SELECT 'agendaItem', meeting.board_id, NULL,
           meeting.public AND meeting.invited_at IS NOT NULL AND item.public
    FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
    WHERE item.id = $1 OR (meeting.slug = $2 AND item.number = $3)
    UNION ALL
    SELECT 'proposal', proposal.board_id, NULL,
           EXISTS (SELECT FROM resolution WHERE proposal_id = proposal.id AND published_at IS NOT NULL)
           OR (proposal.state NOT IN ('draft', 'coSigning') AND coalesce(last.public, false))
    FROM proposal LEFT JOIN LATERAL (
      SELECT item.public AND meeting.public AND meeting.invited_at IS NOT NULL AS public
      FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
      WHERE item.proposal_id = proposal.id ORDER BY item.created DESC LIMIT 1) last ON true
    WHERE proposal.id = $1
    UNION ALL
    SELECT 'ballot', ballot.board_id, NULL,
           ballot.state = 'certified' AND coalesce(item.public AND meeting.public, circulation.public, false)
    FROM ballot LEFT JOIN agenda_item item ON item.id = ballot.agenda_item_id
    LEFT JOIN meeting ON meeting.id = item.meeting_id
    LEFT JOIN circulation ON circulation.id = ballot.circulation_id WHERE ballot.id = $1
    UNION ALL
    SELECT 'circulation', circulation.board_id, NULL, circulation.public AND circulation.state = 'certified'
    FROM circulation WHERE circulation.id = $1
    UNION ALL
    SELECT 'resolution', resolution.board_id, NULL, resolution.published_at IS NOT NULL
    FROM resolution WHERE $3 IS NULL AND (resolution.id = $1 OR resolution.slug = $2)
    UNION ALL
    SELECT 'minutes', meeting.board_id, NULL, minutes.state = 'published' AND meeting.public
    FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id WHERE minutes.id = $1
    UNION ALL
    SELECT 'obligation', NULL, obligation.public_body_id, NULL FROM told_obligation obligation WHERE obligation.id = $1
  )
  SELECT json_build_object('kind', found.kind, 'label', coalesce(board.short_name, body.name),
           'boardId', found.board_id, 'publicBodyId', found.body_id, 'isPublic', found.public) AS json
  FROM found LEFT JOIN board ON board.id = found.board_id LEFT JOIN public_body body ON body.id = found.body_id
  WHERE $4::boolean OR coalesce(found.public, true) LIMIT 1`;
