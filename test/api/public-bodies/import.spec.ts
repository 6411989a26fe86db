import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ImportMunicipalities } from '../../../apps/api/src/features/public-bodies/import/import-municipalities.ts';
import { ImportProblem } from '../../../apps/api/src/features/public-bodies/import/import-problem.ts';
import { startApi, type TestApi } from '../../support/api.ts';

const header = 'ags,ars,name,type,kreis_ags,area_km2,population';
const kiel = '01002000,010020000000,"Kiel, Landeshauptstadt",Kreisfreie Stadt,01002,118.65,247717';
const kalübbe = '01057032,010575739032,Kalübbe,Gemeinde,01057,11.80,561';

describe('importing municipalities', () => {
  let api: TestApi;
  let place: string;
  beforeAll(async () => {
    api = await startApi();
    place = await mkdtemp(join(tmpdir(), 'gremia-import-'));
  });
  beforeEach(() => api.sql('DELETE FROM public_body'));
  afterAll(async () => {
    await api.stop();
    await rm(place, { recursive: true });
  });

  const importFile = (path: string) =>
    api.app.get(ImportMunicipalities, { strict: false }).run(path, () => undefined);

  async function importing(...lines: readonly string[]): Promise<number> {
    return importContent(lines.join('\n'));
  }

  async function importContent(content: string | Buffer): Promise<number> {
    const path = join(place, 'datei.csv');
    await writeFile(path, content);
    return importFile(path);
  }

  const bodies = () =>
    api.sql('SELECT key, name, short_name, kreisfrei, kreis_key FROM public_body ORDER BY key');

  async function problemOf(attempt: Promise<unknown>): Promise<string> {
    const problem = await attempt.catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ImportProblem);
    expect(await bodies()).toEqual([]);
    return String(problem);
  }

  it('takes over every municipality of Germany within ten seconds', async () => {
    const begin = performance.now();
    const rows = await importFile(
      fileURLToPath(new URL('../../../data/de-municipalities.csv', import.meta.url)),
    );
    expect(rows).toBe(10_981);
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(await api.sql('SELECT count(*)::integer AS rows FROM public_body')).toEqual([{ rows: 10_981 }]);
  });

  it('derives what the file does not say', async () => {
    await importing(header, kiel, kalübbe);
    expect(await bodies()).toEqual([
      {
        key: '01002000',
        name: 'Kiel, Landeshauptstadt',
        short_name: 'Kiel',
        kreisfrei: true,
        kreis_key: null,
      },
      { key: '01057032', name: 'Kalübbe', short_name: 'Kalübbe', kreisfrei: false, kreis_key: '01057000' },
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from(`${header}\n${kalübbe}`)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${header}\n${kalübbe}`)],
    ['Windows-1252', Buffer.from(`${header}\n${kalübbe}`, 'latin1')],
    [
      'semicolons, decimal commas and Windows lines',
      Buffer.from(
        `${header}\n${kalübbe}`.replaceAll(',', ';').replace('11.80', '11,80').replaceAll('\n', '\r\n'),
      ),
    ],
  ])('reads %s', async (_, content) => {
    await importContent(content);
    expect(await api.sql('SELECT name, area_km2::text AS area FROM public_body')).toEqual([
      { name: 'Kalübbe', area: '11.80' },
    ]);
  });

  it('updates what is there and keeps what the file leaves out', async () => {
    await importing(header, kalübbe);
    await api.sql(`UPDATE public_body SET longitude = 10.3, website = 'https://kaluebbe.example'`);
    await importing(header, kalübbe.replace('561', '600'));
    expect(await api.sql('SELECT population, longitude, website FROM public_body')).toEqual([
      { population: 600, longitude: 10.3, website: 'https://kaluebbe.example' },
    ]);
  });

  it('notes in the audit trail what was taken over', async () => {
    await importing(header, kalübbe);
    const rows = await api.sql(
      `SELECT detail FROM audit_entry WHERE act = 'publicBodies.imported' ORDER BY at DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ detail: { file: 'datei.csv', rows: 1 } }]);
  });

  it('names every bad row with its line and what was expected, and takes over none', async () => {
    const problem = await problemOf(
      importing(header, kiel, kalübbe.replace('01057032', '1057032'), kalübbe.replace('561', 'viele')),
    );
    expect(problem).toContain('Zeile 3: ags ist „1057032“, erwartet wird acht Ziffern.');
    expect(problem).toContain('Zeile 4: population ist „viele“, erwartet wird eine Einwohnerzahl.');
    expect(problem).toContain('Es wurde nichts übernommen.');
  });

  it('names at most twenty bad rows and counts the rest', async () => {
    const bad = Array.from({ length: 25 }, () => kalübbe.replace('01057032', 'x'));
    const problem = await problemOf(importing(header, ...bad));
    expect(problem.match(/Zeile \d+/g)).toHaveLength(20);
    expect(problem).toContain('… und 5 weitere Fehler.');
  });

  it.each([
    [
      'a municipality that is listed twice',
      [header, kalübbe, kiel, kalübbe],
      'Zeile 4: ags 01057032 steht schon in Zeile 2.',
    ],
    ['a row with too few columns', [header, '01002000,x'], 'Zeile 2: 2 Spalten, erwartet werden 7.'],
    [
      'a row of another Kreis',
      [header, kalübbe.replace(',01057,', ',01058,')],
      'gehört nicht zu kreis_ags 01058',
    ],
    ['a missing column', [header.replace('ars,', ''), kalübbe], 'Die Spalte fehlt: ars.'],
    [
      'several missing columns',
      ['ags,name', 'x,y'],
      'Diese Spalten fehlen: ars, type, kreis_ags, area_km2, population.',
    ],
    [
      'an unknown Regierungsbezirk',
      [`${header},rb_code`, `${kalübbe},999`],
      'rb_code „999“ ist kein Regierungsbezirk.',
    ],
    [
      'a quotation mark that stays open',
      [header, '01002000,"Kiel'],
      'Ein Anführungszeichen wird nicht geschlossen.',
    ],
    ['a header without rows', [header], 'enthält keine Zeile mit Daten'],
    ['something that is no CSV', ['Sehr geehrte Damen und Herren'], 'ist keine CSV-Datei'],
    ['an empty file', [''], 'ist leer'],
  ])('refuses %s', async (_, lines, sentence) => {
    expect(await problemOf(importing(...lines))).toContain(sentence);
  });

  it('refuses binary data', async () => {
    expect(await problemOf(importContent(Buffer.from([0x50, 0x4b, 3, 4, 0, 0])))).toContain('Binärdaten');
  });

  it('refuses a file that is not there', async () => {
    expect(await problemOf(importFile(join(place, 'nirgends.csv')))).toContain('gibt es nicht');
  });

  it('refuses more lines than there can be municipalities', async () => {
    const lines = Array.from({ length: 100_001 }, () => 'x');
    expect(await problemOf(importing(header, ...lines))).toContain('mehr als 100.000 Zeilen');
  }, 120_000);

  it('refuses more than 256 MB without reading them', async () => {
    const path = join(place, 'riesig.csv');
    const file = await open(path, 'w');
    await file.truncate(300 * 1024 * 1024);
    await file.close();
    expect(await problemOf(importFile(path))).toContain('300 MB groß; übernommen werden bis zu 256 MB');
  });
});
