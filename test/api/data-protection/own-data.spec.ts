import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { type Marked, markEverywhere, marksOf, tiedTables } from './marked-rows.ts';

let api: TestApi;
let one: Marked;
let another: Marked;
let third: Marked;

async function marked(name: string, mark: string): Promise<Marked> {
  const id = await aPerson(name).in(api);
  const [row] = await api.sql<{ email: string }>('SELECT email FROM account WHERE id = $1', [id]);
  return { id, email: row?.email ?? '', mark };
}

beforeAll(async () => {
  api = await startApi();
  await aPerson('Verwaltung Muster').administrator().in(api);
  await aPerson('Revision Muster').auditor().in(api);
  one = await marked('Ada <Muster>', 'ONE');
  another = await marked('Bert Beispiel', 'OTHER');
  third = await marked('Carla Drittens', 'THIRD');
  // Signed in before: marked sessions are no sessions.
  for (const name of ['Ada <Muster>', 'Bert Beispiel', 'Verwaltung Muster', 'Revision Muster'])
    await api.as(name).query('{ viewer { person { name } } }');
  await markEverywhere(api, one, third);
  await markEverywhere(api, another, third);
});
afterAll(() => api.stop());

interface File {
  readonly person: { readonly kennung: string; readonly name: string };
  readonly hinweise: readonly string[];
  readonly bereiche: readonly {
    readonly bereich: string;
    readonly zweck: string;
    readonly rechtsgrundlage: readonly string[];
    readonly aufbewahrung: string;
    readonly zeilen: readonly Readonly<Record<string, unknown>>[];
  }[];
}

function get(path: string, name: string | null): Promise<Response> {
  return fetch(`${api.url}/${path}`, name === null ? {} : { headers: { cookie: api.as(name).cookie } });
}

const own = async (format: string, name = 'Ada <Muster>') =>
  (await get(`konto/meine-daten.${format}`, name)).text();

describe('everything about a person', () => {
  it('is told to them: every text of every table that is about them, as JSON and to read', async () => {
    const marks = await marksOf(api, one);
    const [file, page] = [await own('json'), await own('html')];
    expect(marks.length).toBeGreaterThan(40);
    expect(marks.filter((mark) => !file.includes(mark))).toEqual([]);
    expect(marks.filter((mark) => !page.includes(mark))).toEqual([]);
  });

  it('has rows of every table, with what for, on which basis and how long', async () => {
    const { person, bereiche } = JSON.parse(await own('json')) as File;
    expect(person).toEqual({ kennung: one.id, name: 'Ada <Muster>' });
    expect(bereiche.filter(({ zeilen }) => zeilen.length === 0)).toEqual([]);
    expect(bereiche.map(({ bereich }) => bereich).toSorted()).toEqual(
      [...tiedTables.map(([name]) => name), 'account'].toSorted(),
    );
    expect(
      bereiche.filter(
        ({ zweck, rechtsgrundlage, aufbewahrung }) => !zweck || !rechtsgrundlage[0] || !aufbewahrung,
      ),
    ).toEqual([]);
  });

  it('is nobody else’s: no text of others, no address, no id', async () => {
    for (const text of [await own('json'), await own('html')]) {
      const others = [another, third].flatMap(({ id, email, mark }) => [id, email, mark]);
      expect([...others, 'Bert', 'Carla'].filter((trace) => text.includes(trace))).toEqual([]);
    }
  });

  it('tells secrets as stored, never as they are', async () => {
    const [session] = await api.sql<{ hash: string }>(
      `SELECT encode(token_hash, 'hex') AS hash FROM session WHERE person_id = $1`,
      [one.id],
    );
    const file = await own('json');
    expect(file).toContain('gespeichert, wird nicht ausgegeben');
    expect(session?.hash).toMatch(/^[\da-f]+$/);
    expect(file).not.toContain(session?.hash);
    expect(file).not.toContain('-person_code-secret');
  });

  it('says that no secret vote can be tied to anybody', async () => {
    expect((JSON.parse(await own('json')) as File).hinweise.join()).toContain('Geheime Abstimmungen');
  });

  it('is a page that runs nothing, loads nothing, and takes names for text', async () => {
    const response = await get('konto/meine-daten.html', 'Ada <Muster>');
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'/,
    );
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(page).toContain('für Ada &lt;Muster&gt;,');
    expect(page).not.toContain('<Muster>');
    expect(page).not.toMatch(/<script|<link|<img|src=/);
  });

  it('is for who is signed in, in two forms', async () => {
    expect((await get('konto/meine-daten.json', null)).status).toBe(401);
    expect((await get('konto/meine-daten.csv', 'Ada <Muster>')).status).toBe(404);
    expect((await get('konto/meine-daten.constructor', 'Ada <Muster>')).status).toBe(404);
  });
});

describe('an administrator', () => {
  const of = (id: string, name: string, format = 'json') =>
    get(`verwaltung/konten/${id}/daten.${format}`, name);

  it('answers for somebody who asks, and that is noted', async () => {
    const response = await of(one.id, 'Verwaltung Muster');
    expect((JSON.parse(await response.text()) as File).person.kennung).toBe(one.id);
    const noted = await api.sql(
      `SELECT FROM audit_entry JOIN person ON person.id = person_id
       WHERE act = 'personalData.exported' AND object_id = $1 AND person.name = 'Verwaltung Muster'`,
      [one.id],
    );
    expect(noted).toHaveLength(1);
  });

  it('finds nobody where there is nobody', async () => {
    expect((await of('019a0000-0000-7000-8000-00000000ffff', 'Verwaltung Muster')).status).toBe(404);
    expect((await of('nobody', 'Verwaltung Muster')).status).toBe(404);
  });

  it('alone may: neither an auditor nor the person at this door, nor somebody without a session', async () => {
    expect((await of(another.id, 'Revision Muster')).status).toBe(403);
    expect((await of(one.id, 'Ada <Muster>')).status).toBe(403);
    expect((await get(`verwaltung/konten/${one.id}/daten.json`, null)).status).toBe(401);
  });
});
