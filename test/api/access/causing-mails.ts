import { RemindersService } from '../../../apps/api/src/features/reminders/reminders.service.ts';
import type { TestApi } from '../../support/api.ts';
import { headAddress, mailMarks } from './mails.ts';
import { ask } from './world.ts';

/** Of Leopoldshöhe one half is overdue for whole months today, the other due in thirty days; nobody else is told of any. */
const deadlines = `
  UPDATE obligation SET due_on = CASE
    WHEN halves.half IS NULL THEN '2031-05-17'::date
    WHEN halves.half = 1 THEN to_char(now() AT TIME ZONE 'Europe/Berlin', '"2025-01-"DD')::date
    ELSE (now() AT TIME ZONE 'Europe/Berlin')::date + 30 END
  FROM (SELECT one.id, CASE WHEN body.key = '05766048' THEN ntile(2) OVER (PARTITION BY body.key ORDER BY one.state, one.id) END AS half
        FROM obligation one JOIN public_body body ON body.id = one.public_body_id) halves
  WHERE halves.id = obligation.id`;

const naming = `mutation ($email: String!) { nameHeadOfAdministration(email: $email) { __typename } }`;
const appointing = `mutation ($input: AppointToOfficeInput!) { appointToOffice(input: $input) { __typename } }`;
const ending = `mutation ($id: ID!) { endOffice(id: $id) { __typename } }`;
const opening = `mutation ($id: ID!, $reason: String!) { enableAccount(accountId: $id, reason: $reason) { __typename } }`;
const inviting = `mutation ($email: String!) { invitePerson(name: "Nele Neu", email: $email) { __typename } }`;
const signingIn = 'mutation ($email: String!) { requestSignInLink(email: $email) }';

/** Does everything of which the product tells somebody by mail. */
export async function causeAll(api: TestApi): Promise<void> {
  await remind(api);
  await changeOffices(api);
  await invite(api);
  await askForLink(api);
}

async function remind(api: TestApi): Promise<void> {
  await api.sql(deadlines);
  void (await api.as('Meldestelle Leopoldshöhe').query(naming, { email: headAddress })).data;
  await api.app.get(RemindersService, { strict: false }).remindToday();
}

/** One change of each kind: an office begins, another ends, an account is opened again. */
async function changeOffices(api: TestApi): Promise<void> {
  const administrator = api.as('Administration Muster');
  const auditor = await ask(
    api,
    `SELECT id FROM office WHERE kind = 'auditor' AND person_id = (${named('Auditorin Muster')})`,
  );
  const today = await ask(api, `SELECT (now() AT TIME ZONE 'Europe/Berlin')::date::text AS id`);
  const appointed = { name: mailMarks.concerned, email: `betroffen${mailMarks.address}` };
  await api.sql(`UPDATE account SET disabled_reason = $1 WHERE disabled_at IS NOT NULL`, [mailMarks.reason]);
  for (const [document, variables] of [
    [appointing, { input: { kind: 'auditor', ...appointed, firstDay: today } }],
    [ending, { id: auditor }],
    [opening, { id: await ask(api, named('Gesperrt')), reason: mailMarks.reason }],
  ] as const)
    void (await administrator.query(document, variables)).data;
}

async function invite(api: TestApi): Promise<void> {
  const email = `nele${mailMarks.address}`;
  void (await api.as('Geschäftsstelle IT-Kooperationsrat').query(inviting, { email })).data;
}

async function askForLink(api: TestApi): Promise<void> {
  await api.sql(
    `INSERT INTO person_code (person_id, secret, confirmed_at, last_step) VALUES ((${named('Vertretung MWIKE')}), 'x', now(), 0)`,
  );
  const email = await ask(api, `SELECT email AS id FROM account WHERE name = 'Vertretung MWIKE'`);
  void (await api.anonymous().query(signingIn, { email })).data;
}

function named(name: string): string {
  return `SELECT id FROM person WHERE name = '${name}'`;
}
