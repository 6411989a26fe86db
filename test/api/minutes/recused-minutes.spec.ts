import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { openWorld, type World } from '../access/world.ts';
import { readAs } from '../row-security/readers.ts';

/** The opening, which belongs to no item, and the item, once in public and once not; with all that JSON has to escape. */
const sections = [
  { number: '', title: 'Eröffnung', text: 'Die Sitzung beginnt.', public: true, ofItem: false },
  { number: '1', title: 'Öffentlicher „Punkt“', text: 'Eins\n\t"zwei" \\ drei', public: true, ofItem: true },
  {
    ...{ number: '2', title: 'Vertraulich', public: false, ofItem: true },
    text: '\u0001\b\f\r\u001f\u007f\u2028 😀 </script>',
  },
] as const;

let api: TestApi;
let world: World;

beforeAll(async () => {
  api = await startApi({ database: seeded });
  world = await openWorld(api);
  for (const [position, { number, title, text, public: open, ofItem }] of sections.entries())
    await api.sql(
      `INSERT INTO minutes_section (minutes_id, agenda_item_id, position, number, title, public, text)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [world['minutesId'], ofItem ? world['itemId'] : null, position, number, title, open, text],
    );
  await api.sql(
    'INSERT INTO recusal (agenda_item_id, seat_id, person_id, recorded_at) VALUES ($1, $2, $3, now())',
    [world['itemId'], world['seatId'], world['personId']],
  );
}, 120_000);
afterAll(() => api.stop());

interface Asking {
  readonly seated?: boolean;
  readonly person?: string;
  readonly board?: string | null;
}

/** What somebody reads with no wall but the second: who is recused, from the seat, unless told otherwise. */
function read<Row extends object>(
  text: string,
  asking: Asking = {},
): Promise<(Row & Record<string, unknown>)[]> {
  const { seated = true, person = world['personId'] ?? '', board = world['boardId'] ?? '' } = asking;
  const claims = {
    personId: person,
    boardIds: board === null ? [] : [board],
    reach: 'sums',
    seated,
  } as const;
  return readAs(api.databaseUrl, claims, text);
}

async function numbers(asking?: Asking): Promise<readonly string[]> {
  const text = `SELECT number FROM minutes_section WHERE minutes_id = '${world['minutesId']}' ORDER BY position`;
  return (await read<{ number: string }>(text, asking)).map(({ number }) => number);
}

async function digest(asking?: Asking): Promise<string | undefined> {
  const [row] = await read<{ hash: string }>(
    `SELECT digest_of_minutes('${world['minutesId']}') AS hash`,
    asking,
  );
  return row?.hash;
}

const kept = (asking?: Asking) =>
  read(`SELECT number, title, public FROM kept_sections('${world['minutesId']}') ORDER BY position`, asking);
const state = (now: string) =>
  api.sql('UPDATE minutes SET state = $2 WHERE id = $1', [world['minutesId'], now]);

/** As it was signed before PostgreSQL made it: signatures of then must hold. */
function hashOf(
  parts: readonly { readonly number: string; readonly title: string; readonly text: string }[],
): string {
  const content = parts.map(({ number, title, text }) => [number, title, text]);
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

describe('sections of draft minutes, with no wall but the second', () => {
  it('are kept from who is recused and reads from the seat, public or not, until the minutes are out; others read them', async () => {
    expect(await numbers()).toEqual(['']);
    expect(await numbers({ seated: false })).toEqual(['', '1', '2']);
    expect(await numbers({ person: world['accountId'] ?? '' })).toEqual(['', '1', '2']);
    await state('inReview');
    expect(await numbers()).toEqual(['']);
    await state('published');
    expect(await numbers()).toEqual(['', '1', '2']);
    await state('draft');
  });

  it('are no longer kept once the resolution is in the register', async () => {
    const settle = (at: string | null) =>
      api.sql('UPDATE resolution SET ballot_id = $1, published_at = $2 WHERE id = $3', [
        ...[world['ballotId'], at, world['resolutionId']],
      ]);
    await settle('2026-01-15T09:00:00Z');
    expect(await numbers()).toEqual(['', '1', '2']);
    await settle(null);
    expect(await numbers()).toEqual(['']);
  });

  it('are named by their numbers and public titles to those from whom they are kept, and to nobody else', async () => {
    expect(await kept()).toEqual([
      { number: '1', title: 'Öffentlicher „Punkt“', public: true },
      { number: '2', title: null, public: false },
    ]);
    for (const asking of [{ seated: false }, { person: world['accountId'] ?? '' }, { board: null }])
      expect(await kept(asking)).toEqual([]);
    await state('published');
    expect(await kept()).toEqual([]);
    await state('draft');
  });

  it('are signed as one text, of which others than the people of the board know the public part', async () => {
    for (const asking of [{}, { seated: false }]) expect(await digest(asking)).toBe(hashOf(sections));
    expect(await digest({ board: null })).toBe(hashOf(sections.filter(({ public: open }) => open)));
    await api.sql('DELETE FROM minutes_section WHERE minutes_id = $1', [world['minutesId']]);
    expect(await digest()).toBe(hashOf([]));
  });
});
