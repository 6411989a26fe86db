import type { TestApi } from '../../support/api.ts';
import { aPerson } from '../../support/a-person.ts';

/** Everybody the matrix asks as, in the order of its letters. */
export const principals = [
  'anonymous',
  'expired',
  'disabled',
  'withoutRole',
  'secretariat',
  'otherSecretariat',
  'chair',
  'otherChair',
  'member',
  'deputy',
  'advisory',
  'otherMember',
  'exMember',
  'reporter',
  'otherReporter',
  'provider',
  'otherProvider',
  'auditor',
  'administrator',
  'readingToken',
  'writingToken',
] as const;
export type Principal = (typeof principals)[number];

/** The headers by which the product knows somebody. */
export type Credentials = Readonly<Record<string, string>>;

const demo: Readonly<Partial<Record<Principal, string>>> = {
  chair: 'Vorsitz IT-Kooperationsrat',
  otherChair: 'Vorsitz Digitalbeirat',
  member: 'Vertretung MHKBD',
  deputy: 'Stellvertretung MHKBD',
  advisory: 'Vertretung IT.NRW',
  reporter: 'Meldestelle Leopoldshöhe',
  otherReporter: 'Meldestelle Köln',
  provider: 'Meldestelle OWL-IT',
  otherProvider: 'Meldestelle KRZN',
  auditor: 'Auditorin Muster',
  administrator: 'Administration Muster',
};

/** Signs everybody in; the boards and bodies are those of the example data. */
export async function signAllIn(api: TestApi): Promise<Readonly<Record<Principal, Credentials>>> {
  const [other] = await api.sql<{ id: string }>(`SELECT id FROM board WHERE slug = 'e-government-rat'`);
  await aPerson('Ohne Rolle').in(api);
  await aPerson('Abgelaufen').auditor().in(api);
  await aPerson('Gesperrt').auditor().in(api);
  await aPerson('Anderes Gremium')
    .secretariatOf(other?.id ?? '')
    .in(api);
  const exMember = await aPerson('Ausgeschieden').in(api);
  const otherMember = await aPerson('Anderes Mitglied').in(api);
  await seat(api, otherMember, 'digitalbeirat', null);
  await seat(api, exMember, 'it-kooperationsrat', '2026-01-31');

  const found: Record<string, Credentials> = { anonymous: {} };
  for (const [principal, name] of Object.entries(demo)) found[principal] = await session(api, name);
  found['secretariat'] = await secretariat(api);
  found['withoutRole'] = await session(api, 'Ohne Rolle');
  found['expired'] = await session(api, 'Abgelaufen');
  found['disabled'] = await session(api, 'Gesperrt');
  found['otherSecretariat'] = await session(api, 'Anderes Gremium');
  found['exMember'] = await session(api, 'Ausgeschieden');
  found['otherMember'] = await session(api, 'Anderes Mitglied');
  found['readingToken'] = await token(api, 'obligationsRead');
  found['writingToken'] = await token(api, 'reportsWrite');
  await api.sql(`UPDATE session SET expires = now() - interval '1 second'
                 WHERE person_id = (SELECT id FROM person WHERE name = 'Abgelaufen')`);
  await api.sql(`UPDATE account SET disabled_at = now() WHERE name = 'Gesperrt'`);
  // Every principal of the list has been given credentials above.
  return found as Record<Principal, Credentials>;
}

async function session(api: TestApi, name: string): Promise<Credentials> {
  const client = api.as(name);
  await client.query('{ viewer { person { id } } }');
  return { cookie: client.cookie };
}

/** The demo's secretariat serves two boards; here it acts for the one whose things the matrix asks for. */
async function secretariat(api: TestApi): Promise<Credentials> {
  const [board] = await api.sql<{ id: string }>(`SELECT id FROM board WHERE slug = 'it-kooperationsrat'`);
  const client = await api.as('Geschäftsstelle IT-Kooperationsrat').inRole(`secretariat:${board?.id}`);
  return { cookie: client.cookie };
}

async function seat(api: TestApi, personId: string, board: string, until: string | null): Promise<void> {
  await api.sql(
    `INSERT INTO membership (seat_id, person_id, kind, valid_from, valid_to)
     SELECT seat.id, $1, 'member', '2020-01-01', $3::date
     FROM seat JOIN board ON board.id = seat.board_id WHERE board.slug = $2 ORDER BY seat.position DESC LIMIT 1`,
    [personId, board, until],
  );
}

async function token(api: TestApi, scope: string): Promise<Credentials> {
  const query = `mutation { createApiToken(input: { name: "${scope}", scopes: [${scope}], days: 30 }) {
    ... on CreatedApiToken { secret } } }`;
  const { data } = await api
    .as('Meldestelle Leopoldshöhe')
    .query<{ createApiToken: { secret: string } }>(query);
  return { authorization: `Bearer ${data.createApiToken.secret}` };
}
