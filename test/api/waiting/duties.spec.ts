import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '../../support/api-client.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { boardIdOf, secretariatName } from '../meetings/meeting-acts.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ database: seeded });
}, 120_000);
afterAll(() => api.stop());

interface Waiting {
  readonly kind: string;
  readonly title: string;
  readonly count: number | null;
  readonly address: readonly string[];
}

async function waiting(client: ApiClient): Promise<readonly Waiting[]> {
  const { data } = await client.query<{ waiting: readonly Waiting[] }>(
    '{ waiting { kind title count address } }',
  );
  return data.waiting;
}

/** Overdue by the same words as the obligations table has them. */
async function overdueOf(key: string): Promise<number> {
  const [row] = await api.sql<{ count: number }>(
    `SELECT count(*)::integer AS count FROM obligation JOIN public_body body ON body.id = public_body_id
     WHERE body.key = $1 AND state IN ('open', 'planned', 'inProgress', 'extended') AND due_on < $2`,
    [key, dateInBerlin(new Date())],
  );
  return row?.count ?? 0;
}

describe('reporters', () => {
  it('see how many duties of their body are overdue', async () => {
    const items = await waiting(api.as('Meldestelle Leopoldshöhe'));
    const overdue = await overdueOf('05766048');
    expect(overdue).toBeGreaterThan(0);
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'obligationsOverdue', count: overdue, address: ['05766048'] }),
    );
  });

  it('see nothing of other bodies', async () => {
    const items = await waiting(api.as('Meldestelle Köln'));
    expect(items.flatMap(({ address }) => address).filter((key) => key !== '05315000')).toEqual([]);
  });

  it('no longer see a duty that they fulfilled', async () => {
    const before = await overdueOf('05766000');
    await api.sql(
      `UPDATE obligation SET state = 'implemented' FROM public_body body
       WHERE body.id = public_body_id AND body.key = '05766000'`,
    );
    const items = await waiting(api.as('Meldestelle Kreis Lippe'));
    expect(before).toBeGreaterThan(0);
    expect(items.map(({ kind }) => kind)).not.toContain('obligationsOverdue');
  });

  it('of a provider see the bodies that authorised it', async () => {
    const items = await waiting(api.as('Meldestelle OWL-IT'));
    const keys = items.flatMap(({ address }) => address);
    const authorised = await api.sql<{ key: string }>(
      `SELECT body.key FROM provider_authorisation JOIN public_body body ON body.id = public_body_id
       JOIN office ON office.public_body_id = provider_authorisation.provider_id
       JOIN person ON person.id = office.person_id AND person.name = 'Meldestelle OWL-IT'`,
    );
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !authorised.some((body) => body.key === key))).toEqual([]);
  });
});

describe('the secretariat', () => {
  const asSecretariat = async (slug: string) =>
    api.as(secretariatName).inRole(`secretariat:${await boardIdOf(api, slug)}`);

  it('of the coordination board has federal decisions to confirm, those that are confirmed not among them', async () => {
    const items = await waiting(await asSecretariat('it-kooperationsrat'));
    const titles = items.filter(({ kind }) => kind === 'federalDecisionToConfirm').map(({ title }) => title);
    expect(titles.some((title) => title.startsWith('2017/37 '))).toBe(true);
    expect(titles.some((title) => title.startsWith('2017/39 '))).toBe(false);
  });

  it('is told that its board has fallen silent', async () => {
    const items = await waiting(await asSecretariat('it-kooperationsrat'));
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'boardSilent', address: ['it-kooperationsrat'] }),
    );
  });

  it('of the advisory board confirms nothing, and its board is not silent', async () => {
    const kinds = (await waiting(await asSecretariat('digitalbeirat'))).map(({ kind }) => kind);
    expect(kinds).not.toContain('federalDecisionToConfirm');
    expect(kinds).not.toContain('boardSilent');
  });

  it('of a board that meets again is no longer told', async () => {
    const boardId = await boardIdOf(api);
    await api.sql(
      `INSERT INTO meeting (board_id, slug, number, title, starts_at, format, public, state, opened_at)
       VALUES ($1, 'wieder-getagt', 99, 'Wieder getagt', now(), 'onSite', true, 'closed', now())`,
      [boardId],
    );
    const kinds = (await waiting(await asSecretariat('it-kooperationsrat'))).map(({ kind }) => kind);
    expect(kinds).not.toContain('boardSilent');
  });
});

describe('others', () => {
  it('an auditor and an administrator have nothing that waits', async () => {
    expect(await waiting(api.as('Auditorin Muster'))).toEqual([]);
    expect(await waiting(api.as('Administration Muster'))).toEqual([]);
  });

  it('a member sees the meetings of the own board only', async () => {
    const items = await waiting(api.as('Vertretung MHKBD'));
    const slugs = await api.sql<{ slug: string }>(
      `SELECT meeting.slug FROM meeting JOIN board ON board.id = board_id WHERE board.slug = 'it-kooperationsrat'`,
    );
    expect(items.length).toBeGreaterThan(0);
    const known = slugs.map(({ slug }) => slug);
    expect(items.flatMap(({ address }) => address).filter((slug) => !known.includes(slug))).toEqual([]);
  });
});
