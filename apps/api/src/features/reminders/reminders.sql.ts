import { isOverdue, obligationStates } from '@gremia/domain/implementation/obligation';

const pending = obligationStates
  .filter((state) => isOverdue({ state, dueOn: '2000-01-01' }, '2000-01-02'))
  .map((state) => `'${state}'`)
  .join(', ');

/** Pending duties that may be told of on $1: 90, 30 and 0 days ahead, or overdue. The rule book says which are. */
export const dutiesToTell = `
  SELECT obligation.public_body_id AS "publicBodyId", obligation.id AS "obligationId",
         decision.title, obligation.due_on::text AS "dueOn"
  FROM obligation
  JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id AND decision.ended_on IS NULL
  WHERE obligation.carried_to_id IS NULL AND obligation.state IN (${pending})
    AND (obligation.due_rank < $1::date OR obligation.due_rank IN ($1::date, $1::date + 30, $1::date + 90))
    AND obligation.public_body_id > $2::uuid
    AND EXISTS (SELECT FROM office WHERE office.public_body_id = obligation.public_body_id
                AND office.kind = 'reporter' AND daterange(office.valid_from, office.valid_to, '[]') @> $1::date)
  ORDER BY obligation.public_body_id, obligation.due_on, obligation.id`;

/** One notice a body and day: a second run of the same day adds none. */
export const addNotices = `
  INSERT INTO reminder_notice (public_body_id, day, lines, created)
  SELECT body_id, $3::date, lines, $4 FROM unnest($1::uuid[], $2::jsonb[]) AS given(body_id, lines)
  ON CONFLICT (public_body_id, day) DO NOTHING
  RETURNING id, public_body_id AS "publicBodyId"`;

const reporters = (body: string, day: string): string => `
  SELECT account.email FROM office JOIN account ON account.id = office.person_id AND account.disabled_at IS NULL
  WHERE office.public_body_id = ${body} AND office.kind = 'reporter'
    AND daterange(office.valid_from, office.valid_to, '[]') @> ${day}::date`;

const head = (body: string): string => `
  SELECT head.email FROM head_of_administration head WHERE head.public_body_id = ${body}`;

/** To whom a notice goes: $1 notice, $2 body, $3 day, $4 whether the head of administration, too. */
export const addMails = `
  INSERT INTO reminder_mail (notice_id, address)
  SELECT $1::uuid, told.email
  FROM (${reporters('$2::uuid', '$3')} UNION ${head('$2::uuid')} AND $4::boolean) told
  ON CONFLICT DO NOTHING
  RETURNING 1 AS one`;

/** The addresses to which the notice $1 is still to be sent. */
export const mailsToSend = `
  SELECT address FROM reminder_mail WHERE notice_id = $1 AND sent_at IS NULL ORDER BY address`;

/**
 * A mail that is still to be sent, locked: two workers never send it twice. Nothing where the address opted out, or is,
 * on $3, no longer that of somebody who reports for the body or of its head: a mail may wait for days.
 */
export const mailToSend = `
  SELECT mail.address, notice.id AS "noticeId", notice.day::text AS day, notice.lines, body.name AS "bodyName",
         body.key AS "bodyKey"
  FROM reminder_mail mail
  JOIN reminder_notice notice ON notice.id = mail.notice_id
  JOIN public_body body ON body.id = notice.public_body_id
  WHERE mail.notice_id = $1 AND mail.address = $2 AND mail.sent_at IS NULL
    AND NOT EXISTS (SELECT FROM mail_opt_out WHERE mail_opt_out.address = mail.address)
    AND mail.address IN (${reporters('body.id', '$3')} UNION ${head('body.id')})
  FOR UPDATE OF mail`;
