import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '../../support/api-client.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { boardIdOf, secretariatName } from '../meetings/meeting-acts.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ database: seeded });
}, 120_000);
afterAll(() => api.stop());

interface Cockpit {
  readonly meetings: readonly {
    readonly slug: string;
    readonly boardName: string;
    readonly itemCount: number;
  }[];
  readonly boards: readonly {
    readonly slug: string;
    readonly pulse: string;
    readonly lastHeldOn: string | null;
    readonly lastKnownText: string | null;
    readonly lastKnownAsOf: string | null;
  }[];
  readonly decisions: readonly {
    readonly number: string;
    readonly total: number;
    readonly done: number;
    readonly overdue: number;
    readonly silent: number;
  }[];
}

const document = `{ cockpit {
  meetings { slug boardName itemCount } boards { slug pulse lastHeldOn lastKnownText lastKnownAsOf }
  decisions { number total done overdue silent } } }`;

async function cockpit(client: ApiClient): Promise<Cockpit> {
  return (await client.query<{ cockpit: Cockpit }>(document)).data.cockpit;
}

const asSecretariat = async (slug = 'it-kooperationsrat') =>
  api.as(secretariatName).inRole(`secretariat:${await boardIdOf(api, slug)}`);

describe('the cockpit', () => {
  it('shows the coming meetings of the own board only', async () => {
    const { meetings } = await cockpit(await asSecretariat());
    expect(meetings.map(({ boardName }) => boardName)).toEqual(['IT-Kooperationsrat Nordrhein-Westfalen']);
    expect(meetings[0]?.itemCount).toBeGreaterThan(0);
    expect((await cockpit(await asSecretariat('digitalbeirat'))).meetings).toEqual([]);
  });

  it('tells which boards are silent, with the source and its date', async () => {
    const { boards } = await cockpit(await asSecretariat());
    expect(boards.find(({ slug }) => slug === 'it-kooperationsrat')).toMatchObject({
      pulse: 'silent',
      lastHeldOn: null,
      lastKnownText: 'November 2022',
      lastKnownAsOf: '2023-10-19',
    });
    // No rule names how often the Digitalbeirat meets: nobody can call it silent.
    expect(boards.map(({ slug }) => slug)).not.toContain('digitalbeirat');
  });

  it('calls a board regular that met within its cadence', async () => {
    await api.sql(`UPDATE board SET cadence_months = 6 WHERE slug = 'digitalbeirat'`);
    const { boards } = await cockpit(await asSecretariat());
    expect(boards.find(({ slug }) => slug === 'digitalbeirat')).toMatchObject({ pulse: 'regular' });
  });

  it('counts the duties of each decision as they stand, the most overdue first', async () => {
    const { decisions } = await cockpit(await asSecretariat());
    const rows = await api.sql<{
      number: string;
      total: number;
      done: number;
      overdue: number;
      silent: number;
    }>(
      `SELECT decision.number, count(*)::integer AS total,
              count(*) FILTER (WHERE state IN ('implemented', 'checked', 'notApplicable'))::integer AS done,
              count(*) FILTER (WHERE state IN ('open', 'planned', 'inProgress', 'extended')
                               AND due_on < (now() AT TIME ZONE 'Europe/Berlin')::date)::integer AS overdue,
              count(*) FILTER (WHERE revision = 0)::integer AS silent
       FROM obligation JOIN addressed_decision decision ON decision.id = addressed_decision_id
       GROUP BY decision.id ORDER BY overdue DESC`,
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(decisions).toEqual(rows);
  });

  it('is the chair’s, too', async () => {
    expect((await cockpit(api.as('Vorsitz Digitalbeirat'))).boards.length).toBeGreaterThan(0);
  });

  it.each([
    'Meldestelle Köln',
    'Meldestelle OWL-IT',
    'Vertretung MHKBD',
    'Auditorin Muster',
    'Administration Muster',
  ])('is denied to %s', async (name) => {
    const reply = await api.as(name).query(document);
    expect(reply.code).toBe('DENIED');
    expect(reply.text).not.toContain('digitalbeirat');
  });

  it('asks who is signed out to sign in', async () => {
    expect((await api.anonymous().query(document)).code).toBe('UNAUTHENTICATED');
  });
});
