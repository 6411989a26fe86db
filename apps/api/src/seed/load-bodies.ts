import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { system } from '@gremia/domain/access/actor';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportMunicipalities } from '../features/public-bodies/import/import-municipalities.ts';
import { UnitOfWork } from '../platform/database/unit-of-work.ts';
import { csvFile } from '../platform/seed/csv-file.ts';

/** Nobody lives there, so nobody administers anything there. */
const unincorporated = /gemeindefrei|gemfr/i;
const ownLand = '05';
const inventedProviders = 40;

const columns = ['ags', 'ars', 'name', 'type', 'kreis_ags', 'area_km2', 'population', 'rb_code'] as const;

/** A Land stands for its Regierungsbezirke where the data sets know none. */
const addLands = `
  INSERT INTO region (code, name, seat, landschaftsverband)
  SELECT code, name, seat, '' FROM jsonb_to_recordset($1::jsonb) AS land(code text, name text, seat text)
  WHERE code <> '${ownLand}' ON CONFLICT DO NOTHING`;

const addressLands = `
  INSERT INTO addressed_land SELECT code FROM jsonb_to_recordset($1::jsonb) AS land(code text)
  ON CONFLICT DO NOTHING`;

const addProviders = `
  INSERT INTO public_body (key, kind, name, short_name, source)
  SELECT 'lastprobe-it-' || number, 'itProvider', 'Lastprobe-IT ' || number, 'Lastprobe-IT ' || number, 'Lastprobe'
  FROM generate_series(1, ${inventedProviders}) number ON CONFLICT DO NOTHING`;

/** Skewed like life: whole Kreise go to one provider, the first providers serve the most. */
const assignProviders = `
  UPDATE public_body body SET provider_id = provider.id, provider_confidence = 'invented'
  FROM public_body provider
  WHERE body.kind = 'gemeinde' AND body.land_code <> '${ownLand}' AND body.provider_id IS NULL
    AND provider.key = 'lastprobe-it-' || (1 + floor(${inventedProviders} * power(
      (hashtextextended(left(body.key, 5), 17) & 1048575) / 1048576.0, 2)))::integer`;

/** All of Germany's municipalities, by the import that everybody uses; tells how many there are then. */
export async function loadGermany(app: INestApplicationContext): Promise<number> {
  const unitOfWork = app.get(UnitOfWork, { strict: false });
  const lands = JSON.stringify(await csvFile('de-laender-population.csv'));
  await unitOfWork.run(system('seed'), async (tx) => {
    await tx.manager.query(addLands, [lands]);
    await tx.manager.query(addressLands, [lands]);
    await tx.manager.query(addProviders);
  });
  const place = await mkdtemp(join(tmpdir(), 'gremia-last-'));
  try {
    const file = join(place, 'kommunen.csv');
    await writeFile(file, await germanyCsv());
    await app.get(ImportMunicipalities, { strict: false }).run(file, () => undefined);
  } finally {
    await rm(place, { recursive: true });
  }
  return unitOfWork.run(system('seed'), async (tx) => {
    await tx.manager.query(assignProviders);
    const [row] = await tx.manager.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM public_body WHERE kind = 'gemeinde'`,
    );
    return row?.count ?? 0;
  });
}

async function germanyCsv(): Promise<string> {
  const rows = (await csvFile('de-municipalities.csv')).filter(
    ({ name = '', type = '' }) => !unincorporated.test(name) && !unincorporated.test(type),
  );
  const lines = rows.map((row) => {
    const region = row['land_code'] === ownLand ? '' : (row['land_code'] ?? '');
    return columns.map((column) => quoted(column === 'rb_code' ? region : (row[column] ?? ''))).join(',');
  });
  return [columns.join(','), ...lines].join('\n');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
