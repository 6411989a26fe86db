import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Live } from '../../../apps/api/src/platform/live/live.ts';
import { personTopic } from '../../../apps/api/src/platform/live/person-topic.ts';
import { aPerson } from '../../support/a-person.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
let today: string;
let inAYear: string;
beforeAll(async () => {
  api = await startApi({ database: seeded });
  const [row] = await api.sql<{ today: string; year: string }>(
    `SELECT day::text AS today, (day + 365)::text AS year FROM (SELECT (now() AT TIME ZONE 'Europe/Berlin')::date AS day) d`,
  );
  today = row?.today ?? '';
  inAYear = row?.year ?? '';
});
afterAll(() => api.stop());

interface Answer {
  readonly appointed: { readonly id?: string; readonly reason?: string };
}

const secretariat = () => api.as('Geschäftsstelle IT-Kooperationsrat').inRole(`secretariat:${boardId}`);
let boardId = '';
beforeAll(async () => {
  const [board] = await api.sql<{ id: string }>(`SELECT id FROM board WHERE slug = 'it-kooperationsrat'`);
  boardId = board?.id ?? '';
});

async function seatId(key: string, board = 'it-kooperationsrat'): Promise<string> {
  const [seat] = await api.sql<{ id: string }>(
    `SELECT seat.id FROM seat JOIN board ON board.id = seat.board_id WHERE seat.key = $1 AND board.slug = $2`,
    [key, board],
  );
  return seat?.id ?? '';
}

const toSeat = `mutation ($input: AppointToSeatInput!) {
  appointed: appointToSeat(input: $input) { ... on AppointmentMade { id } ... on AppointRefused { reason } } }`;
const toBody = `mutation ($input: AppointReporterInput!) {
  appointed: appointReporter(input: $input) { ... on AppointmentMade { id } ... on AppointRefused { reason } } }`;

const toChair = `mutation ($input: AppointChairInput!) {
  appointed: appointChair(input: $input) { ... on AppointmentMade { id } ... on AppointRefused { reason } } }`;

async function rolesOf(name: string): Promise<string> {
  return (await api.as(name).query('{ viewer { roles { kind objectKey } } }')).text;
}

function reporterInput(email: string, more: object = {}): object {
  return { input: { publicBodyKey: '05766048', name: 'Egal', email, firstDay: today, ...more } };
}

describe('the secretariat', () => {
  it('appoints a deputy for a time, who has the role at the next request, and ends it at once', async () => {
    await aPerson('Neue Vertretung').in(api);
    const office = await secretariat();
    const seat = await seatId('mhkbd');
    const input = {
      ...{ seatId: seat, kind: 'deputy', name: 'Anders Genannt', email: 'NEUE-vertretung@test.example' },
      ...{ firstDay: today, lastDay: inAYear },
    };
    expect(await rolesOf('Neue Vertretung')).not.toContain('boardMember');
    const { data } = await office.query<Answer>(toSeat, { input });
    expect(data.appointed.id).toBeDefined();
    expect(await rolesOf('Neue Vertretung')).toContain('boardMember');
    expect((await office.query<Answer>(toSeat, { input })).data.appointed).toEqual(data.appointed);

    const [person] = await api.sql<{ id: string }>(`SELECT id FROM person WHERE name = 'Neue Vertretung'`);
    const told = api.app.get(Live, { strict: false }).subscribe(personTopic(person?.id ?? ''));
    const closing = told.next();
    const end = `mutation { endMembership(id: "${data.appointed.id}") }`;
    expect((await office.query(end)).data).toEqual({ endMembership: true });
    // What the person has open is told with the commit: the socket closes by it.
    expect((await closing).done).toBe(false);
    await told.return?.();
    expect(await rolesOf('Neue Vertretung')).not.toContain('boardMember');
  });

  it('cannot appoint to a seat of a board that is not its own', async () => {
    const { slug, seat } = await otherSeat();
    const input = { seatId: seat, kind: 'member', name: 'X', email: 'x@test.example', firstDay: today };
    const office = await secretariat();
    expect((await office.query(toSeat, { input })).code).toBe('DENIED');
    expect((await office.query(`{ boardOffices(slug: "${slug}") { name } }`)).code).toBe('DENIED');
    expect(await api.sql(`SELECT FROM account WHERE email = 'x@test.example'`)).toEqual([]);
  });

  it.each([
    ['a second member', { kind: 'member' }, 'seatTaken'],
    ['a deputy without an end', { kind: 'deputy' }, 'deputyNeedsEnd'],
    ['nobody', { kind: 'member', name: '  ' }, 'nameMissing'],
    ['an address that is none', { kind: 'member', email: 'nirgends' }, 'addressMissing'],
    ['for a time that is over', { kind: 'member', firstDay: '2020-01-01' }, 'beginsInPast'],
  ])('is told why it cannot appoint %s, and nothing is left behind', async (_, more, reason) => {
    const persons = () => api.sql('SELECT count(*) FROM person');
    const before = await persons();
    const input = {
      seatId: await seatId('mhkbd'),
      name: 'Y',
      email: 'y@test.example',
      firstDay: today,
      ...more,
    };
    const { data } = await (await secretariat()).query<Answer>(toSeat, { input });
    expect(data.appointed).toEqual({ reason });
    expect(await persons()).toEqual(before);
  });

  it('appoints the chair of its own board when nobody else is, and ends that', async () => {
    const chairs = '{ boardOffices(slug: "it-kooperationsrat") { chairs { id personName } } }';
    const office = await secretariat();
    const input = {
      boardSlug: 'it-kooperationsrat',
      name: 'Neu',
      email: 'neuer-vorsitz@test.example',
      firstDay: today,
    };
    expect((await office.query<Answer>(toChair, { input })).data.appointed).toEqual({ reason: 'chairTaken' });
    const { data } = await office.query<{ boardOffices: { chairs: { id: string }[] } }>(chairs);
    const [chair] = data.boardOffices.chairs;
    expect((await office.query(`mutation { endChair(id: "${chair?.id}") }`)).data).toEqual({
      endChair: true,
    });
    expect(await rolesOf('Vorsitz IT-Kooperationsrat')).not.toContain('"chair"');
    const made = (await office.query<Answer>(toChair, { input })).data.appointed;
    expect((await office.query(chairs)).text).toContain(made.id);
    const elsewhere = { input: { ...input, boardSlug: 'digitalbeirat' } };
    expect((await office.query(toChair, elsewhere)).code).toBe('DENIED');
    expect((await api.as('Vertretung MWIKE').query(toChair, { input })).code).toBe('DENIED');
    expect((await office.query(`mutation { endReporter(id: "${made.id}") }`)).code).toBe('NOT_FOUND');
  });

  it('ends the deputies with the member', async () => {
    const office = await secretariat();
    const seat = await seatId('mhkbd');
    const [member] = await api.sql<{ id: string }>(
      `SELECT id FROM membership WHERE seat_id = $1 AND kind = 'member'`,
      [seat],
    );
    expect(await rolesOf('Stellvertretung MHKBD')).toContain('boardMember');
    await office.query(`mutation { endMembership(id: "${member?.id}") }`);
    expect(await rolesOf('Vertretung MHKBD')).not.toContain('boardMember');
    expect(await rolesOf('Stellvertretung MHKBD')).not.toContain('boardMember');
    const acts = await api.sql(`SELECT FROM audit_entry WHERE act = 'seat.vacated' AND object_id = $1`, [
      seat,
    ]);
    expect(acts.length).toBeGreaterThanOrEqual(2);
  });

  it('appoints the first reporter of a body that has none', async () => {
    const [body] = await api.sql<{ key: string }>(
      `SELECT key FROM public_body WHERE kind = 'gemeinde' AND NOT EXISTS (
         SELECT FROM office WHERE public_body_id = public_body.id) ORDER BY key LIMIT 1`,
    );
    await aPerson('Erste Meldestelle').in(api);
    const variables = reporterInput('erste-meldestelle@test.example', { publicBodyKey: body?.key });
    const { data } = await (await secretariat()).query<Answer>(toBody, variables);
    expect(data.appointed.id).toBeDefined();
    expect(await rolesOf('Erste Meldestelle')).toContain(body?.key);
  });
});

describe('a municipality', () => {
  it('manages who reports for it, from the next request on', async () => {
    await aPerson('Kollegin Muster').in(api);
    const own = api.as('Meldestelle Leopoldshöhe');
    const { data } = await own.query<Answer>(toBody, reporterInput('kollegin-muster@test.example'));
    expect(await rolesOf('Kollegin Muster')).toContain('05766048');
    const list = await own.query(
      '{ reporterOffices(publicBodyKey: "05766048") { appointments { personName } } }',
    );
    expect(list.text).toContain('Kollegin Muster');
    const end = `mutation { endReporter(id: "${data.appointed.id}") }`;
    expect((await api.as('Meldestelle Köln').query(end)).code).toBe('NOT_FOUND');
    expect((await own.query(end)).data).toEqual({ endReporter: true });
    expect(await rolesOf('Kollegin Muster')).not.toContain('05766048');
  });

  it('cannot prolong its own reporter’s office by that reporter', async () => {
    const [self] = await api.sql<{ email: string }>(
      `SELECT email FROM account WHERE name = 'Meldestelle Leopoldshöhe'`,
    );
    const variables = reporterInput(self?.email ?? '', { lastDay: inAYear });
    const { data } = await api.as('Meldestelle Leopoldshöhe').query<Answer>(toBody, variables);
    expect(data.appointed).toEqual({ reason: 'ownOffice' });
  });

  it.each([
    'Meldestelle Köln',
    'Meldestelle OWL-IT',
    'Vertretung MWIKE',
    'Auditorin Muster',
    'Administration Muster',
  ])('is not managed by %s', async (name) => {
    const before = await api.sql('SELECT count(*) FROM office');
    expect((await api.as(name).query(toBody, reporterInput('fremd@test.example'))).code).toBe('DENIED');
    const list = await api.as(name).query('{ reporterOffices(publicBodyKey: "05766048") { name } }');
    expect(list.code).toBe('DENIED');
    expect(await api.sql('SELECT count(*) FROM office')).toEqual(before);
  });

  it('is appointed one member for a seat, however many ask at the same moment', async () => {
    const office = await secretariat();
    const seat = await seatId('mwike');
    await api.sql('DELETE FROM membership WHERE seat_id = $1', [seat]);
    const ask = (n: number) =>
      office.query<Answer>(toSeat, {
        input: {
          seatId: seat,
          kind: 'member',
          name: `Zugleich ${n}`,
          email: `zugleich-${n}@test.example`,
          firstDay: today,
        },
      });
    const answers = await Promise.all([1, 2, 3, 4].map(ask));
    const made = answers.filter(({ data }) => data.appointed.id !== undefined);
    expect(made).toHaveLength(1);
    expect(answers.filter(({ data }) => data.appointed.reason === 'seatTaken')).toHaveLength(3);
  });
});

async function otherSeat(): Promise<{ slug: string; seat: string }> {
  const [row] = await api.sql<{ slug: string; seat: string }>(
    `SELECT board.slug, seat.id AS seat FROM seat JOIN board ON board.id = seat.board_id
     WHERE board.slug <> 'it-kooperationsrat' LIMIT 1`,
  );
  return row ?? { slug: '', seat: '' };
}
