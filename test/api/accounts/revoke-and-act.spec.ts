import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '@gremia/domain/access/actor';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { features } from '../../../apps/api/src/app.module.ts';
import { entities } from '../../../apps/api/src/entities.ts';
import { Access } from '../../../apps/api/src/platform/access/access.decorator.ts';
import { CurrentActor } from '../../../apps/api/src/platform/access/current-actor.ts';
import { UnitOfWork } from '../../../apps/api/src/platform/database/unit-of-work.ts';
import { createHttpApp } from '../../../apps/api/src/platform/http/http-app.ts';
import { PlatformModule } from '../../../apps/api/src/platform/platform.module.ts';
import { aPerson } from '../../support/a-person.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { ApiClient } from '../../support/api-client.ts';

/** Acts of the test's own: one for whoever holds an office, one for machines, each as long as it is told to be. */
@Resolver()
class Probe {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  @Mutation(() => Boolean)
  @Access('standardNeed.report')
  actInOffice(
    @CurrentActor() actor: Actor,
    @Args('right') right: string,
    @Args('ms', { type: () => Int }) ms: number,
  ) {
    return this.act(actor, right, ms);
  }

  @Mutation(() => Boolean)
  @Access('obligation.reportMany')
  actByToken(
    @CurrentActor() actor: Actor,
    @Args('right') right: string,
    @Args('ms', { type: () => Int }) ms: number,
  ) {
    return this.act(actor, right, ms);
  }

  private act(actor: Actor, right: string, ms: number): Promise<boolean> {
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.manager.query('INSERT INTO acted (held_by) VALUES ($1)', [right]);
      await tx.manager.query('LOCK TABLE gate IN ACCESS SHARE MODE');
      await pause(ms);
      return true;
    });
  }
}

/** Asks at the very end of an act, with eyes of its own, whether the right that it rests on is still there. */
const watch = `
  CREATE TABLE gate ();
  CREATE TABLE acted (held_by uuid NOT NULL);
  CREATE FUNCTION still_held() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM session WHERE id = NEW.held_by)
      AND NOT EXISTS (SELECT FROM office WHERE id = NEW.held_by)
      AND NOT EXISTS (SELECT FROM membership WHERE id = NEW.held_by)
      AND NOT EXISTS (SELECT FROM api_token WHERE id = NEW.held_by AND revoked_at IS NULL)
      AND NOT EXISTS (SELECT FROM person WHERE id = NEW.held_by AND disabled_at IS NULL)
    THEN RAISE EXCEPTION 'An act after its right had ended'; END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER still_held AFTER INSERT ON acted DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION still_held();`;

const byOffice = 'mutation ($right: String!, $ms: Int!) { acted: actInOffice(right: $right, ms: $ms) }';
const byToken = 'mutation ($right: String!, $ms: Int!) { acted: actByToken(right: $right, ms: $ms) }';
const endSession = 'mutation ($id: ID!) { endSession(id: $id) }';
const leopoldshoehe = '05766048';

let api: TestApi;
let today: string;
beforeAll(async () => {
  api = await startApi({
    database: seeded,
    app: (config) =>
      createHttpApp(config, (log) => ({
        module: class ProbeModule {},
        imports: [PlatformModule.with({ config, log, entities }), ...features],
        providers: [Probe],
      })),
  });
  await api.sql(watch);
  const [row] = await api.sql<{ today: string }>(
    `SELECT (now() AT TIME ZONE 'Europe/Berlin')::date::text AS today`,
  );
  today = row?.today ?? '';
});
afterAll(() => api.stop());

interface Raced {
  readonly act: () => Promise<string>;
  readonly revoke: () => Promise<unknown>;
}

/** What became of the act: `acted`, or the code of its error. */
async function told(client: ApiClient, right: string, ms: number, document = byOffice): Promise<string> {
  const reply = await client.query(document, { right, ms });
  return reply.text.includes('"acted":true') ? 'acted' : reply.code;
}

/** Sends both at nearly the same time, now this one first and now that one. */
async function race(rounds: number, begin: (ms: number) => Promise<Raced>): Promise<ReadonlySet<string>> {
  const outcomes = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const { act, revoke } = await begin(round % 5);
    const late = (round % 7) - 3;
    const acting = pause(Math.max(0, -late)).then(act);
    await Promise.all([acting, pause(Math.max(0, late)).then(revoke)]);
    outcomes.add(await acting);
  }
  return outcomes;
}

async function browser(name: string): Promise<ApiClient> {
  const client = new ApiClient(api.url, name);
  await client.query('{ viewer { person { id } } }');
  return client;
}

async function sessionOf(client: ApiClient): Promise<string> {
  const { data } = await client.query<{ ownSessions: readonly { id: string }[] }>('{ ownSessions { id } }');
  return data.ownSessions[0]?.id ?? '';
}

const secretariat = () => api.as('Geschäftsstelle IT-Kooperationsrat').inRole('secretariat');

describe('an act and the end of its right, at once', () => {
  it('never both succeed: the session is ended from another device', async () => {
    const own = await browser('Meldestelle Leopoldshöhe');
    const outcomes = await race(18, async (ms) => {
      const client = await browser('Meldestelle Leopoldshöhe');
      const id = await sessionOf(client);
      return {
        act: () => told(client, id, ms),
        revoke: async () => void (await own.query(endSession, { id })).data,
      };
    });
    expect([...outcomes].filter((one) => one !== 'acted' && one !== 'UNAUTHENTICATED')).toEqual([]);
  });

  it('never both succeed: the office of a reporter ends', async () => {
    await aPerson('Flüchtige Meldestelle').in(api);
    const person = 'Flüchtige Meldestelle';
    const client = await browser(person);
    const appoint = `mutation ($input: AppointReporterInput!) {
      appointed: appointReporter(input: $input) { ... on AppointmentMade { id } } }`;
    const input = {
      ...{ publicBodyKey: leopoldshoehe, name: person, email: 'fl-chtige-meldestelle@test.example' },
      firstDay: today,
    };
    const colleague = api.as('Meldestelle Leopoldshöhe');
    const outcomes = await race(12, async (ms) => {
      const { data } = await colleague.query<{ appointed: { id: string } }>(appoint, { input });
      const { id } = data.appointed;
      return {
        act: () => told(client, id, ms),
        revoke: async () => void (await colleague.query(`mutation { endReporter(id: "${id}") }`)).data,
      };
    });
    expect([...outcomes].filter((one) => one !== 'acted' && one !== 'DENIED')).toEqual([]);
  });

  it('never both succeed: the seat of a member is vacated', async () => {
    await aPerson('Kurze Vertretung').in(api);
    const client = await browser('Kurze Vertretung');
    const office = await secretariat();
    const [seat] = await api.sql<{ id: string }>(
      `SELECT seat.id FROM seat JOIN board ON board.id = seat.board_id WHERE board.slug = 'it-kooperationsrat' AND seat.key = 'mhkbd'`,
    );
    const appoint = `mutation ($input: AppointToSeatInput!) {
      appointed: appointToSeat(input: $input) { ... on AppointmentMade { id } } }`;
    const input = {
      ...{
        seatId: seat?.id,
        kind: 'deputy',
        name: 'Kurze Vertretung',
        email: 'kurze-vertretung@test.example',
      },
      ...{ firstDay: today, lastDay: today },
    };
    const outcomes = await race(10, async (ms) => {
      const { data } = await office.query<{ appointed: { id: string } }>(appoint, { input });
      const { id } = data.appointed;
      return {
        act: () => told(client, id, ms),
        revoke: async () => void (await office.query(`mutation { endMembership(id: "${id}") }`)).data,
      };
    });
    expect([...outcomes].filter((one) => one !== 'acted' && one !== 'DENIED')).toEqual([]);
  });

  it('never both succeed: the token of a machine is revoked', async () => {
    const own = api.as('Meldestelle OWL-IT');
    const create = `mutation ($input: CreateApiTokenInput!) {
      made: createApiToken(input: $input) { ... on CreatedApiToken { id secret } } }`;
    const input = { name: 'Wettlauf', scopes: ['reportsWrite'], days: 1 };
    const outcomes = await race(12, async (ms) => {
      const { data } = await own.query<{ made: { id: string; secret: string } }>(create, { input });
      const { id, secret } = data.made;
      return {
        act: () => actByMachine(secret, id, ms),
        revoke: async () => void (await own.query(`mutation { revokeApiToken(id: "${id}") { id } }`)).data,
      };
    });
    expect([...outcomes].filter((one) => one !== 'acted' && one !== 'UNAUTHENTICATED')).toEqual([]);
  });

  it('never both succeed: the person is disabled', async () => {
    const outcomes = await race(8, async (ms) => {
      const name = `Person ${randomUUID().replace(/[^a-f]/g, '')}`;
      const id = await aPerson(name)
        .reportingFor(await bodyId())
        .in(api);
      const client = await browser(name);
      return {
        // The hand in the database has to connect first.
        act: () => told(client, id, ms + 15),
        revoke: () => api.sql('UPDATE account SET disabled_at = now() WHERE id = $1', [id]),
      };
    });
    expect([...outcomes].filter((one) => one !== 'acted' && one !== 'UNAUTHENTICATED')).toEqual([]);
  });
});

describe('one after the other', () => {
  it('the end of a session waits for the act that is under way, and both hold', async () => {
    const client = await browser('Meldestelle Leopoldshöhe');
    const own = await browser('Meldestelle Leopoldshöhe');
    const id = await sessionOf(client);
    const [acting, ending] = await holding('LOCK TABLE gate IN ACCESS EXCLUSIVE MODE', 'COMMIT', async () => {
      const act = told(client, id, 0);
      await waiting('relation', 1);
      const end = own.query(endSession, { id });
      await waiting('advisory', 1);
      return [act, end] as const;
    });
    expect(await acting).toBe('acted');
    expect((await ending).data).toEqual({ endSession: true });
    expect(await told(client, id, 0)).toBe('UNAUTHENTICATED');
  });

  it('an act waits for the end that is under way, and then is told what comes of it', async () => {
    const client = await browser('Meldestelle Leopoldshöhe');
    const id = await sessionOf(client);
    const ended = await actDuring(client, id, 'COMMIT', id);
    expect(ended).toBe('UNAUTHENTICATED');
    expect(await api.sql('SELECT FROM acted WHERE held_by = $1', [id])).toEqual([]);
  });

  it('an act goes on where the end came to nothing', async () => {
    const client = await browser('Meldestelle Leopoldshöhe');
    const id = await sessionOf(client);
    expect(await actDuring(client, id, 'ROLLBACK', id)).toBe('acted');
  });

  it('an act goes on where something else of the person has ended', async () => {
    const client = await browser('Meldestelle Leopoldshöhe');
    const other = await sessionOf(await browser('Meldestelle Leopoldshöhe'));
    expect(await actDuring(client, await sessionOf(client), 'COMMIT', other)).toBe('acted');
  });

  it('a session that was over anyway takes nothing away, and a token in use none', async () => {
    const version = () =>
      api.sql(`SELECT access_version FROM account WHERE name = 'Meldestelle Leopoldshöhe'`);
    const before = await version();
    await api.sql(`
      INSERT INTO session (token_hash, person_id, expires)
      SELECT 'x', id, now() - interval '1 hour' FROM person WHERE name = 'Meldestelle Leopoldshöhe'`);
    await api.sql(`DELETE FROM session WHERE token_hash = 'x'`);
    await api.sql('UPDATE api_token SET last_used = now()');
    expect(await version()).toEqual(before);
  });
});

/** Acts while the end of a session is under way elsewhere. */
async function actDuring(client: ApiClient, right: string, end: 'COMMIT' | 'ROLLBACK', sessionId: string) {
  const [acting] = await holding(`DELETE FROM session WHERE id = '${sessionId}'`, end, async () => {
    const act = told(client, right, 0);
    await waiting('advisory', 1);
    return [act] as const;
  });
  return acting;
}

/** Does something while another transaction has done its part and has not ended yet. */
async function holding<T>(part: string, end: string, during: () => Promise<T>): Promise<T> {
  const other = new pg.Client({ connectionString: api.databaseUrl });
  await other.connect();
  try {
    await other.query('BEGIN');
    await other.query(part);
    const result = await during();
    await other.query(end);
    return result;
  } finally {
    await other.end();
  }
}

async function waiting(kind: 'advisory' | 'relation', count: number): Promise<void> {
  const waiters = `
    SELECT count(*)::integer AS waiters FROM pg_locks
    WHERE NOT granted AND locktype = $1 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  await expect.poll(() => api.sql(waiters, [kind]), { timeout: 10_000 }).toEqual([{ waiters: count }]);
}

async function actByMachine(secret: string, right: string, ms: number): Promise<string> {
  const machine = api.anonymous();
  const body = JSON.stringify({ query: byToken, variables: { right, ms } });
  const reply = await machine.post(body, { authorization: `Bearer ${secret}` });
  return reply.text.includes('"acted":true') ? 'acted' : reply.code;
}

async function bodyId(): Promise<string> {
  const [body] = await api.sql<{ id: string }>('SELECT id FROM public_body WHERE key = $1', [leopoldshoehe]);
  return body?.id ?? '';
}
