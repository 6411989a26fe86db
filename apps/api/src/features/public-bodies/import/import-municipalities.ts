// Whoever compiles this file from another project needs the declaration, too.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./pg-copy-streams.d.ts" />
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { basename } from 'node:path';
import { system } from '@gremia/domain/access/actor';
import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { AuditTrail } from '../../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import { ImportProblem, RowProblems } from './import-problem.ts';
import { copyColumns } from './municipality-row.ts';
import { copyLines } from './municipality-rows.ts';
import { inspect, type TextFile } from './text-file.ts';

export interface ImportProgress {
  readonly bytes: number;
  readonly of: number;
}

const temporaryTable = `
  CREATE TEMPORARY TABLE incoming (
    line integer, ags text, ars text, name text, short_name text, type text, kreis_key text, region text,
    landschaftsverband text, area_km2 numeric, population integer, lon float8, lat float8
  ) ON COMMIT DROP`;

const duplicates = `
  SELECT ags, array_agg(line ORDER BY line) AS lines FROM incoming GROUP BY ags HAVING count(*) > 1
  ORDER BY min(line) LIMIT 21`;

const unknownRegions = `
  SELECT line, region FROM incoming
  WHERE region IS NOT NULL AND NOT EXISTS (SELECT FROM region known WHERE known.code = incoming.region)
  ORDER BY line LIMIT 21`;

// A column that the file leaves out keeps what the database has.
const upsert = `
  INSERT INTO public_body AS body (key, kind, name, short_name, official_type, ars, land_code, kreisfrei, kreis_key,
    region_code, landschaftsverband, area_km2, population, size_class, longitude, latitude, source)
  SELECT ags, 'gemeinde', name, short_name, type, ars, left(ags, 2), kreis_key IS NULL, kreis_key, region,
    landschaftsverband, area_km2, population,
    CASE WHEN population < 10000 THEN '<10000' WHEN population < 25000 THEN '10000-24999'
         WHEN population < 60000 THEN '25000-59999' WHEN population < 100000 THEN '60000-99999'
         ELSE '>=100000' END,
    lon, lat, $1
  FROM incoming
  ON CONFLICT (key) DO UPDATE SET
    name = excluded.name, official_type = excluded.official_type, ars = excluded.ars,
    kreisfrei = excluded.kreisfrei, kreis_key = excluded.kreis_key, area_km2 = excluded.area_km2,
    population = excluded.population, size_class = excluded.size_class,
    region_code = coalesce(excluded.region_code, body.region_code),
    landschaftsverband = coalesce(excluded.landschaftsverband, body.landschaftsverband),
    longitude = coalesce(excluded.longitude, body.longitude),
    latitude = coalesce(excluded.latitude, body.latitude),
    source = excluded.source, modified = now()`;

/** Takes over a list of municipalities: all of it or nothing. */
@Injectable()
export class ImportMunicipalities {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Returns how many rows were taken over; throws an ImportProblem. The file is streamed, not held. */
  async run(path: string, tell: (progress: ImportProgress) => void): Promise<number> {
    const file = await inspect(path);
    return this.unitOfWork.run(system(`import ${basename(path)}`), async (tx) => {
      await tx.manager.query(temporaryTable);
      await copy(tx, file, tell);
      const rows = await check(tx, file);
      await tx.manager.query(upsert, [`Import ${basename(path)}`]);
      await this.auditTrail.record(tx, { act: 'publicBodies.imported', file: basename(path), rows });
      return rows;
    });
  }
}

async function copy(
  tx: Transaction,
  file: TextFile,
  tell: (progress: ImportProgress) => void,
): Promise<void> {
  const runner = tx.manager.queryRunner;
  if (!runner) throw new Error('The transaction has no connection');
  const client: ClientBase = await runner.connect();
  let bytes = 0;
  const seen = (more: number) => tell({ bytes: (bytes += more), of: file.bytes });
  const sink = client.query(copyFrom(`COPY incoming (${copyColumns}) FROM STDIN`));
  await pipeline(Readable.from(copyLines(file, seen)), sink);
}

async function check(tx: Transaction, file: TextFile): Promise<number> {
  const problems = new RowProblems();
  const twice: readonly { ags: string; lines: readonly number[] }[] = await tx.manager.query(duplicates);
  for (const { ags, lines } of twice) {
    problems.add(lines[1] ?? 0, `ags ${ags} steht schon in Zeile ${lines[0]}.`);
  }
  const foreign: readonly { line: number; region: string }[] = await tx.manager.query(unknownRegions);
  for (const { line, region } of foreign)
    problems.add(line, `rb_code „${region}“ ist kein Regierungsbezirk.`);
  problems.settle();
  const [counted]: readonly { rows: number }[] = await tx.manager.query(
    'SELECT count(*)::integer AS rows FROM incoming',
  );
  if (!counted?.rows) throw new ImportProblem([`Die Datei ${file.path} enthält keine Zeile mit Daten.`]);
  return counted.rows;
}
