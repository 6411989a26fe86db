/** Waits for whoever changes the person of an address; what is known of them is read by the next statement. */
export const lockPersonOfAddress = `
  SELECT FROM account WHERE lower(email) = lower($1) AND disabled_at IS NULL FOR UPDATE`;

/** What is known of the person of an address; $2 is who invites. */
export const personOfAddress = `
  SELECT person.id, person.id = $2::uuid AS "isSelf",
         EXISTS (SELECT FROM passkey WHERE person_id = person.id)
           OR EXISTS (SELECT FROM person_identity WHERE person_id = person.id)
           OR EXISTS (SELECT FROM person_code WHERE person_id = person.id AND confirmed_at IS NOT NULL) AS "hasWayIn",
         EXISTS (SELECT FROM office WHERE person_id = person.id)
           OR EXISTS (SELECT FROM membership WHERE person_id = person.id) AS "holdsRoles"
  FROM account person WHERE lower(person.email) = lower($1) AND person.disabled_at IS NULL`;

/** Whose address is known and who is disabled cannot be invited either. */
export const addPerson = `
  INSERT INTO account (name, email, demo) VALUES ($1, $2, false)
  ON CONFLICT (email) DO NOTHING RETURNING id`;

export const replaceInvitations = 'DELETE FROM invitation WHERE person_id = $1 AND used_at IS NULL';

export const useInvitation = `
  UPDATE invitation SET used_at = $2 FROM person
  WHERE invitation.token_hash = $1 AND invitation.used_at IS NULL AND invitation.expires > $2
    AND person.id = invitation.person_id AND person.disabled_at IS NULL
  RETURNING invitation.id, invitation.person_id AS "personId"`;

export const invitationToMail = `
  SELECT invitation.id, invitation.expires, person.email, person.name, host.name AS host
  FROM invitation
  JOIN account person ON person.id = invitation.person_id AND person.disabled_at IS NULL
  JOIN person host ON host.id = invitation.invited_by
  WHERE invitation.id = $1 AND invitation.used_at IS NULL AND invitation.expires > $2 FOR UPDATE OF invitation`;

/** Of $1, or of everybody where $2: what waits for its person, and what ran out within the last 30 days. */
export const openInvitations = `
  SELECT coalesce(json_agg(json_build_object('id', invitation.id, 'name', person.name, 'email', person.email,
           'invitedBy', host.name, 'sentAt', invitation.created, 'expiresAt', invitation.expires,
           'isOver', invitation.expires <= now()) ORDER BY invitation.created DESC, invitation.id DESC), '[]') AS json
  FROM invitation
  JOIN account person ON person.id = invitation.person_id AND person.disabled_at IS NULL
  JOIN person host ON host.id = invitation.invited_by
  WHERE invitation.used_at IS NULL AND invitation.expires > now() - interval '30 days'
    AND ($2::boolean OR invitation.invited_by = $1::uuid)`;

/** $2 is who withdraws; $3 where that may be somebody else's. */
export const withdrawInvitation = `
  DELETE FROM invitation WHERE id = $1 AND used_at IS NULL AND ($3::boolean OR invited_by = $2)
  RETURNING person_id AS "personId"`;
