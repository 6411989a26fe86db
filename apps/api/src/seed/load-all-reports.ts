import type { INestApplicationContext } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { asOwner } from './as-owner.ts';
import { constraintsOfReports, unwritten, writeReports } from './load-reports.sql.ts';

interface Constraint {
  /** The table, quoted: references to the reports lie on others. */
  readonly place: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Writes the reports of all loaded duties in one transaction: keys and references are taken away before and made again
 * behind millions of rows, so an interruption leaves the table as it was. Tells how many reports there are now.
 */
export async function writeAllReports(
  app: INestApplicationContext,
  tx: Transaction,
  told: (done: number, of: number, reports: number) => void,
): Promise<number> {
  const decisions = await tx.manager.query<{ id: string }[]>(unwritten);
  if (decisions.length === 0) return 0;
  const auditTrail = app.get(AuditTrail, { strict: false });
  const constraints = await tx.manager.query<Constraint[]>(constraintsOfReports);
  for (const { place, name } of constraints) {
    await asOwner(tx.manager, `ALTER TABLE ${place} DROP CONSTRAINT ${name}`);
  }
  let all = 0;
  for (const [index, { id: addressedDecisionId }] of decisions.entries()) {
    const [row] = await tx.manager.query<{ reports: number }[]>(writeReports, [addressedDecisionId]);
    const reports = row?.reports ?? 0;
    await auditTrail.record(tx, { act: 'example.reported', addressedDecisionId, reports });
    all += reports;
    told(index + 1, decisions.length, all);
  }
  await tx.manager.query(`SET LOCAL maintenance_work_mem = '512MB'`);
  for (const { place, name, definition } of constraints.toReversed()) {
    await asOwner(tx.manager, `ALTER TABLE ${place} ADD CONSTRAINT ${name} ${definition}`);
  }
  return all;
}
