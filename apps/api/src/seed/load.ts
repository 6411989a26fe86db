import { system } from '@gremia/domain/access/actor';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../platform/database/transaction.ts';
import { UnitOfWork } from '../platform/database/unit-of-work.ts';
import { asOwner } from './as-owner.ts';
import { loadGermany } from './load-bodies.ts';
import { writeAllReports } from './load-all-reports.ts';
import { attachDrawing, detachDrawing, drawnState } from './load-reports.sql.ts';
import { loadResolution } from './load-resolutions.ts';
import type { LoadWishes } from './load-wishes.ts';

export interface Loaded {
  readonly obligations: number;
  readonly reports: number;
}

/** Told to whoever wanted to load into a database that is somebody's. */
export class LoadRefused extends Error {
  override readonly name = 'LoadRefused';
}

const whatIsThere = `
  SELECT EXISTS (SELECT FROM report WHERE NOT example) AS reported,
         EXISTS (SELECT FROM account WHERE email NOT LIKE '%.example') AS persons,
         EXISTS (SELECT FROM resolution WHERE title LIKE 'Lastprobe %') AS loaded`;

/** Loads municipalities, resolutions, duties and reports; the same wishes load the same into the same database. */
export async function load(
  app: INestApplicationContext,
  wishes: LoadWishes,
  tell: (line: string) => void,
): Promise<Loaded> {
  const unitOfWork = app.get(UnitOfWork, { strict: false });
  await unitOfWork.run(system('seed'), (tx) => refuseSomebodysData(tx, wishes));
  if (wishes.germany) tell(`${inGerman(await loadGermany(app))} Gemeinden`);
  const { resolutions } = wishes;
  for (let number = 0; number < resolutions; number += 1) {
    // One commit for each resolution: nobody waits for long, and an interrupted load leaves whole resolutions.
    await unitOfWork.run(system('seed'), (tx) => publish(app, tx, number, resolutions));
    if (isStep(number + 1, resolutions)) tell(`${number + 1} von ${resolutions} Beschlüssen veröffentlicht`);
  }
  const reports = await unitOfWork.run(system('seed'), (tx) =>
    writeAllReports(app, tx, (done, of, count) => {
      if (isStep(done, of)) tell(`${inGerman(count)} Meldungen zu ${done} von ${of} Beschlüssen`);
    }),
  );
  // Visible for index-only scans, and known to the planner, as after a night of operation.
  const connection = app.get(DataSource, { strict: false }).createQueryRunner();
  await asOwner(connection, 'VACUUM (ANALYZE)');
  await connection.release();
  return { obligations: await countDuties(unitOfWork), reports };
}

function countDuties(unitOfWork: UnitOfWork): Promise<number> {
  return unitOfWork.run(system('seed'), async (tx) => {
    const [row] = await tx.manager.query<{ count: number }[]>(
      'SELECT count(*)::integer AS count FROM obligation',
    );
    return row?.count ?? 0;
  });
}

async function publish(
  app: INestApplicationContext,
  tx: Transaction,
  number: number,
  count: number,
): Promise<void> {
  await tx.manager.query(drawnState);
  await asOwner(tx.manager, attachDrawing(number + 1));
  await loadResolution(app, tx, number, count);
  await asOwner(tx.manager, detachDrawing);
}

async function refuseSomebodysData(tx: Transaction, { anyway }: LoadWishes): Promise<void> {
  const [there] =
    await tx.manager.query<{ reported: boolean; persons: boolean; loaded: boolean }[]>(whatIsThere);
  if (anyway || there === undefined) return;
  if (there.loaded)
    throw new LoadRefused('In dieser Datenbank sind schon Lastdaten. Noch mehr davon: --anyway');
  if (there.reported || there.persons)
    throw new LoadRefused('In dieser Datenbank haben Menschen gearbeitet. Trotzdem laden: --anyway');
}

/** Twenty times in all, and at the end. */
function isStep(done: number, of: number): boolean {
  return done === of || done % Math.max(1, Math.floor(of / 20)) === 0;
}

function inGerman(number: number): string {
  return number.toLocaleString('de-DE');
}
