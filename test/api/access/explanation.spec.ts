import { permissionRules } from '@gremia/domain/access/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

const ask = `query ($personId: ID!, $roleId: ID, $object: String) {
  accessExplanation(personId: $personId, roleId: $roleId, object: $object) {
    personName isDisabled roleId roles { id } object { kind label isPublic } answers { permission allowed ground } } }`;
const item = '019a0000-0000-7000-8000-00000000c016';
const meeting = '019a0000-0000-7000-8000-00000000c001';

interface Told {
  readonly accessExplanation: {
    readonly isDisabled: boolean;
    readonly roles: readonly { readonly id: string }[];
    readonly object: {
      readonly kind: string;
      readonly label: string;
      readonly isPublic: boolean | null;
    } | null;
    readonly answers: readonly {
      readonly permission: string;
      readonly allowed: boolean;
      readonly ground: string;
    }[];
  };
}

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ database: seeded });
});
afterAll(() => api.stop());

async function idOf(name: string): Promise<string> {
  const [row] = await api.sql<{ id: string }>('SELECT id FROM person WHERE name = $1', [name]);
  return row?.id ?? '';
}

async function told(asker: string, about: string, object: string | null) {
  const reply = await api.as(asker).query<Told>(ask, { personId: await idOf(about), object });
  return reply.data.accessExplanation;
}

const groundOf = ({ answers }: Told['accessExplanation'], permission: string) =>
  answers.find((answer) => answer.permission === permission);

describe('"Wer darf was?"', () => {
  it.each([
    ['Vertretung MHKBD', 'it-kooperationsrat', 'vote.cast', true, 'ownBoard'],
    ['Vertretung MHKBD', '/gremien/digitalbeirat', 'vote.cast', false, 'otherBoard'],
    ['Meldestelle Leopoldshöhe', '/haus/05766048', 'obligation.report', true, 'ownBody'],
    ['Meldestelle OWL-IT', '05766048', 'obligation.report', true, 'authorisedByBody'],
    ['Meldestelle Köln', '05766048', 'obligation.report', false, 'otherBody'],
    ['Meldestelle OWL-IT', '05766048', 'apiToken.manage', false, 'otherBody'],
    ['Auditorin Muster', 'it-kooperationsrat', 'meeting.read', true, 'roleEverywhere'],
    ['Administration Muster', 'it-kooperationsrat', 'meeting.read', false, 'notPublic'],
  ])('says of %s and %s about %s: %s, because %s', async (name, object, permission, allowed, ground) => {
    const answer = groundOf(await told('Administration Muster', name, object), permission);
    expect(answer).toEqual({ permission, allowed, ground });
  });

  it('finds a public item by its id, without its title', async () => {
    const found = await told('Administration Muster', 'Meldestelle Köln', `/top/${item}`);
    expect(found.object).toEqual({ kind: 'agendaItem', label: 'IT-Kooperationsrat', isPublic: true });
    expect(groundOf(found, 'meeting.read')?.ground).toBe('isPublic');
  });

  it('tells an administrator nothing of what is not public, not even that it exists; an auditor sees it', async () => {
    await api.sql('UPDATE meeting SET public = false WHERE id = $1', [meeting]);
    const [row] = await api.sql<{ slug: string }>('SELECT slug FROM meeting WHERE id = $1', [meeting]);
    for (const object of [item, meeting, `/sitzungen/${row?.slug}`, `/sitzungen/${row?.slug}/top/1`]) {
      const hidden = await told('Administration Muster', 'Vertretung MHKBD', object);
      const unknown = await told('Administration Muster', 'Vertretung MHKBD', item.replace('c016', 'ffff'));
      expect(hidden).toEqual(unknown);
      expect(hidden).toMatchObject({ object: null, answers: [] });
    }
    const seen = await told('Auditorin Muster', 'Vertretung MHKBD', item);
    expect(seen.object).toEqual({ kind: 'agendaItem', label: 'IT-Kooperationsrat', isPublic: false });
    await api.sql('UPDATE meeting SET public = true WHERE id = $1', [meeting]);
  });

  it.each(['', 'gibt-es-nicht', '%', "x'; --", 'x'.repeat(5_000)])('finds nothing for %j', async (object) => {
    const found = await told('Auditorin Muster', 'Vertretung MHKBD', object);
    expect(found.object).toBeNull();
    expect(found.answers).toHaveLength(object === '' ? Object.keys(permissionRules).length : 0);
  });

  it('knows one role at a time, those of today, and none of a disabled account', async () => {
    const [secretariat, personId] = [
      'Geschäftsstelle IT-Kooperationsrat',
      await idOf('Geschäftsstelle IT-Kooperationsrat'),
    ];
    const { roles } = await told('Auditorin Muster', secretariat, null);
    expect(roles.length).toBeGreaterThan(1);
    const wrong = await api.as('Auditorin Muster').query(ask, { personId, roleId: 'auditor' });
    expect(wrong.code).toBe('NOT_FOUND');
    await api.sql('UPDATE account SET disabled_at = now() WHERE id = $1', [personId]);
    const disabled = await told('Auditorin Muster', secretariat, 'it-kooperationsrat');
    expect(disabled).toMatchObject({ isDisabled: true, roles: [] });
    expect(disabled.answers.filter(({ allowed }) => allowed)).toEqual([]);
  });

  it('finds persons by two characters of name or address, and is for auditors and administrators only', async () => {
    const persons = '{ accessPersons(search: "Meldestelle K") { name email } }';
    expect((await api.as('Auditorin Muster').query(persons)).text).toContain('Meldestelle Köln');
    expect((await api.as('Auditorin Muster').query('{ accessPersons(search: "M") { name } }')).data).toEqual({
      accessPersons: [],
    });
    const personId = await idOf('Vertretung MHKBD');
    for (const name of ['Vertretung MHKBD', 'Vorsitz IT-Kooperationsrat', 'Meldestelle Köln']) {
      expect((await api.as(name).query(persons)).code).toBe('DENIED');
      expect((await api.as(name).query(ask, { personId })).code).toBe('DENIED');
    }
    const nobody = await api.as('Auditorin Muster').query(ask, { personId: 'niemand' });
    expect(nobody.code).toBe('NOT_FOUND');
  });
});
