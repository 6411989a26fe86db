import { readFileSync } from 'node:fs';
import { claimsToRead } from '@gremia/domain/access/claims';
import type { ExecutionContext } from '@nestjs/common';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AccessGuard } from '../../../apps/api/src/platform/access/access.guard.ts';
import { AccessService } from '../../../apps/api/src/platform/access/access.service.ts';
import { ActorSource, identify } from '../../../apps/api/src/platform/access/caller.ts';
import { claimForCaller } from '../../../apps/api/src/platform/database/caller-claims.ts';
import { callerOf } from '../../../apps/api/src/platform/graphql/graphql-context.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { readAs } from '../row-security/readers.ts';
import { decisions } from './decisions.ts';
import { Knocker } from './knock.ts';
import { type Mark, marking, markingSums, marks } from './marks.ts';
import { rootFields } from './operations.ts';
import { type Credentials, type Principal, signAllIn } from './principals.ts';
import { wholeQuery } from './whole-answers.ts';
import { closeDoors, openWorld, type World } from './world.ts';

const routes = Object.keys(decisions).filter((door) => /^(GET|subscription) /.test(door));

let api: TestApi;
let schema: GraphQLSchema;
let world: World;
let knocker: Knocker;
let credentials: Readonly<Record<Principal, Credentials>>;

beforeAll(async () => {
  api = await startApi({ database: seeded });
  schema = buildSchema(readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'));
  world = await openWorld(api);
  credentials = await signAllIn(api);
  await closeDoors(api, true);
  await api.sql(marking);
  await api.sql(markingSums);
  openTheFirstWall();
  const [file] = await api.sql<{ id: string }>(
    `INSERT INTO evidence_file (id, obligation_id, name, media_type, size_in_bytes, sha256, content, created)
     VALUES (uuidv7(), $1, 'nachweis.txt', 'text/plain', 20, '', convert_to($2, 'UTF8'), now()) RETURNING id`,
    [world['obligationId'], marks.duty],
  );
  // What has no other name is looked up by this id.
  knocker = new Knocker(api.url, schema, { ...world, unknown: file?.id ?? '' });
}, 120_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await api.stop();
});

/** The guard tells who it is and lets everybody in, and nobody who asks about an object is refused. */
function openTheFirstWall(): void {
  const actors = api.app.get(ActorSource, { strict: false });
  vi.spyOn(AccessGuard.prototype, 'canActivate').mockImplementation(async (context: ExecutionContext) => {
    claimForCaller(claimsToRead(await identify(callerOf(context), actors)));
    return true;
  });
  vi.spyOn(AccessService.prototype, 'require').mockReturnValue(undefined);
  vi.spyOn(AccessService.prototype, 'viewerCan').mockReturnValue(true);
}

async function ask(name: string, who: Credentials): Promise<string> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...who },
    body: JSON.stringify(wholeQuery(schema, name, world)),
  });
  return response.text();
}

/** The queries, routes and subscriptions that tell something of it. */
async function leaks(who: Credentials, ...kinds: readonly Mark[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of Object.keys(rootFields(schema, 'query'))) {
    const body = await ask(name, who);
    if (kinds.some((kind) => body.includes(marks[kind]))) found.push(name);
  }
  for (const route of routes) {
    const { body } = await knocker.at(route, who);
    if (kinds.some((kind) => body.includes(marks[kind]))) found.push(route);
  }
  return found;
}

describe('with the first wall open', () => {
  it('every query asks for all that it can tell', () => {
    const wrong = Object.keys(rootFields(schema, 'query')).flatMap((name) =>
      validate(schema, parse(wholeQuery(schema, name, world).query)).map(
        ({ message }) => `${name}: ${message}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('who may see what is marked is still told: it can be found', async () => {
    const { secretariat, reporter, auditor, administrator, member } = credentials;
    for (const name of ['meeting', 'ballot', 'proposal', 'minutes', 'consentList'])
      expect({ [name]: await ask(name, secretariat) }).toEqual({
        [name]: expect.stringContaining(marks.board),
      });
    expect(await ask('dossier', reporter)).toContain(marks.duty);
    expect((await knocker.at('GET /files/nachweise/:id', reporter)).body).toContain(marks.duty);
    expect((await knocker.at('GET /verwaltung/pruefpfad.:format', auditor)).body).toContain(marks.board);
    expect(await ask('auditTrail', auditor)).toContain(marks.board);
    expect(await leaks(reporter, 'help')).toContain('whoHasIt');
    expect(await ask('reporterOffices', reporter)).toContain(marks.office);
    expect(await leaks(secretariat, 'sum')).toEqual(expect.arrayContaining(['cockpit', 'rolloutInsight']));
    expect(await ask('rolloutInsight', member)).toContain(marks.sum);
    expect(await ask('comparison', reporter)).toContain(marks.size);
    for (const name of ['accounts', 'account'])
      expect(await ask(name, administrator)).toContain(marks.address);
  });

  it('who has not signed in is told nothing of it by any query or route', async () => {
    const all = Object.keys(marks).filter((kind): kind is Mark => kind in marks);
    expect(await leaks(credentials.anonymous, ...all)).toEqual([]);
  });

  it('administrators are told nothing of it by any query or route, but for what a person asks them for', async () => {
    const ofPerson = 'GET /verwaltung/konten/:person/daten.:format';
    expect(await leaks(credentials.administrator, 'board', 'duty', 'help', 'sum', 'size')).toEqual([
      ofPerson,
    ]);
  });

  it('who reports for another body is told nothing of boards, of the duties of others, of addresses and of sums by any query or route', async () => {
    expect(await leaks(credentials.otherReporter, 'board', 'duty', 'address', 'office', 'sum')).toEqual([]);
  });

  it('the secretariat of another board is told nothing of this one, and no address, by any query or route', async () => {
    expect(await leaks(credentials.otherSecretariat, 'board', 'address')).toEqual([]);
  });
});

describe('with the first wall open, by any query or route', () => {
  it('a member is told neither the address of somebody else nor who reports for a body', async () => {
    expect(await leaks(credentials.member, 'address', 'office')).toEqual([]);
  });

  it('the secretariat is told the address of nobody else', async () => {
    expect(await leaks(credentials.secretariat, 'address')).toEqual([]);
  });
});

describe('with no wall but the second, who is recused', () => {
  /** How many rows the person reads, from a seat of the board or in another role there. */
  async function rows(text: string, boardId: string, personId: string, seated: boolean): Promise<number> {
    const claims = { personId, boardIds: [boardId], reach: 'sums', seated } as const;
    return (await readAs(api.databaseUrl, claims, text)).length;
  }

  it('reads from the seat no version of the paper, until the minutes are out; others do', async () => {
    const { boardId = '', itemId, proposalId, seatId, meetingId, personId = '', accountId = '' } = world;
    const versions = (seated: boolean, of = personId) =>
      rows(`SELECT FROM proposal_version WHERE proposal_id = '${proposalId}'`, boardId, of, seated);
    expect(await versions(true)).toBeGreaterThan(0);
    await api.sql(
      'INSERT INTO recusal (agenda_item_id, seat_id, person_id, recorded_at) VALUES ($1, $2, $3, now())',
      [itemId, seatId, personId],
    );
    expect(await versions(true)).toBe(0);
    expect(await versions(false)).toBeGreaterThan(0);
    expect(await versions(true, accountId)).toBeGreaterThan(0);
    const minutes = (state: string) =>
      api.sql('UPDATE minutes SET state = $2 WHERE meeting_id = $1', [meetingId, state]);
    await minutes('published');
    expect(await versions(true)).toBeGreaterThan(0);
    await minutes('draft');
    await api.sql('DELETE FROM recusal WHERE agenda_item_id = $1', [itemId]);
  });

  it('reads from the seat no ballot, no seat in it, no demand and no draft of what was decided; others do', async () => {
    const {
      boardId = '',
      itemId,
      ballotId,
      resolutionId,
      seatId,
      meetingId,
      personId = '',
      accountId = '',
    } = world;
    await api.sql('UPDATE resolution SET ballot_id = $1, board_id = $2, published_at = NULL WHERE id = $3', [
      ballotId,
      boardId,
      resolutionId,
    ]);
    await api.sql(
      `INSERT INTO ballot_challenge (agenda_item_id, kind, seat_id, raised_by, raised_at)
       VALUES ($1, 'secrecy', $2, $3, now())`,
      [itemId, seatId, accountId],
    );
    const told = (seated: boolean, of = personId) =>
      Promise.all(
        [
          `SELECT FROM ballot WHERE id = '${ballotId}'`,
          `SELECT FROM ballot_seat WHERE ballot_id = '${ballotId}'`,
          `SELECT FROM ballot_challenge WHERE agenda_item_id = '${itemId}'`,
          `SELECT FROM resolution WHERE id = '${resolutionId}'`,
        ].map(async (text) => (await rows(text, boardId, of, seated)) > 0),
      );
    const all = [true, true, true, true];
    expect(await told(true)).toEqual(all);
    await api.sql(
      'INSERT INTO recusal (agenda_item_id, seat_id, person_id, recorded_at) VALUES ($1, $2, $3, now())',
      [itemId, seatId, personId],
    );
    expect(await told(true)).toEqual([false, false, false, false]);
    expect(await told(false)).toEqual(all);
    expect(await told(true, accountId)).toEqual(all);
    await api.sql(`UPDATE minutes SET state = 'published' WHERE meeting_id = $1`, [meetingId]);
    expect(await told(true)).toEqual(all);
    await api.sql(`UPDATE minutes SET state = 'draft' WHERE meeting_id = $1`, [meetingId]);
    await api.sql('UPDATE resolution SET published_at = now() WHERE id = $1', [resolutionId]);
    expect(await told(true)).toEqual(all);
  });

  it('reads from the seat nothing of a circulation but that it is: no version, no comment, no vote', async () => {
    const [found] = await api.sql<Readonly<Record<'id' | 'board' | 'proposal' | 'seat' | 'person', string>>>(
      `SELECT circulation.id, seat.board_id AS board, proposal_id AS proposal, seat.id AS seat, person_id AS person
       FROM circulation JOIN seat USING (board_id) JOIN membership ON membership.seat_id = seat.id
       WHERE circulation.id = $1 LIMIT 1`,
      [world['circulationId']],
    );
    if (found === undefined) throw new Error('Nobody sits on the board of the circulation');
    await api.sql(
      `INSERT INTO circulation_comment (id, circulation_id, proposal_version, text, written_at)
       VALUES (uuidv7(), $1, 1, 'Einverstanden', now())`,
      [found.id],
    );
    await api.sql(
      'UPDATE ballot SET circulation_id = $1, board_id = $2, agenda_item_id = NULL, meeting_id = NULL WHERE id = $3',
      [found.id, found.board, world['ballotId']],
    );
    const read = (seated: boolean) =>
      Promise.all(
        [
          `SELECT FROM proposal_version WHERE proposal_id = '${found.proposal}'`,
          `SELECT FROM circulation_comment WHERE circulation_id = '${found.id}'`,
          `SELECT FROM ballot WHERE circulation_id = '${found.id}'`,
          `SELECT FROM circulation WHERE id = '${found.id}'`,
        ].map(async (text) => (await rows(text, found.board, found.person, seated)) > 0),
      );
    expect(await read(true)).toEqual([true, true, true, true]);
    await api.sql(
      `INSERT INTO circulation_recusal (circulation_id, seat_id, reason, noted_at) VALUES ($1, $2, 'Befangen', now())`,
      [found.id, found.seat],
    );
    expect(await read(true)).toEqual([false, false, false, true]);
    expect(await read(false)).toEqual([true, true, true, true]);
  });
});
