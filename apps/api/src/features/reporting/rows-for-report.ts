import type { Actor, Role } from '@gremia/domain/access/actor';
import type { DetailedStatement } from '@gremia/domain/implementation/report-details';
import { type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { decideRows, type ManyDecided, type StatedRow } from '@gremia/domain/reporting/collective-report';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Denied, NotFound } from '../../platform/graphql/errors.ts';
import { type ObligationForReport, Obligations } from '../implementation/implementation.public.ts';
import { type Granted, ReportingRepository } from './reporting.repository.ts';

/** What is said about one duty of many. */
export interface RowStatement extends Omit<DetailedStatement, 'product'> {
  readonly obligationId: string;
  readonly product: string;
  readonly productVersion: string;
}

export interface GatheredRows {
  readonly obligations: ReadonlyMap<string, ObligationForReport>;
  readonly decided: ManyDecided;
}

/** Gathers and decides the rows of a report for many: the same for the check and for the act. */
@Injectable()
export class RowsForReport {
  constructor(
    private readonly access: AccessService,
    private readonly obligations: Obligations,
    private readonly repository: ReportingRepository,
  ) {}

  /** Locks the duties; NotFound where one does not exist, Denied where one is somebody else's. */
  async gather(tx: Transaction, statements: readonly RowStatement[]): Promise<GatheredRows> {
    const role = reporterRole(tx.actor);
    const ids = [...new Set(statements.map(({ obligationId }) => obligationId))];
    const found = await this.obligations.lockForReport(tx, ids);
    if (found.length !== ids.length) throw new NotFound();
    await this.requireOnceAuthorised(tx, role, found);
    const obligations = new Map(found.map((one) => [one.id, one]));
    const bodies = [...new Set(found.map(({ publicBodyId }) => publicBodyId))];
    const granted = await this.repository.grantedTo(tx, role, bodies);
    const today = dateInBerlin(tx.now);
    const stated = statements.flatMap((statement) => {
      const obligation = obligations.get(statement.obligationId);
      return obligation === undefined ? [] : [stateRow(statement, obligation, role, granted, today)];
    });
    return { obligations, decided: decideRows(stated) };
  }

  /** Denied for bodies that never were in reach; for one whose authorisation ended the row itself says so. */
  private async requireOnceAuthorised(
    tx: Transaction,
    role: ReturnType<typeof reporterRole>,
    duties: readonly ObligationForReport[],
  ): Promise<void> {
    const bodies = [...new Set(duties.map(({ publicBodyId }) => publicBodyId))];
    const beyond = bodies.filter(
      (publicBodyId) => !this.access.viewerCan(tx.actor, 'obligation.reportMany', { publicBodyId }),
    );
    const once = await this.repository.onceAuthorised(tx, role, beyond);
    for (const publicBodyId of beyond.filter((id) => !once.has(id)))
      this.access.require(tx.actor, 'obligation.reportMany', { publicBodyId, isPublic: true });
  }
}

/** The office in which somebody reports. */
export function reporterRole(actor: Actor): Extract<Role, { kind: 'reporter' | 'providerReporter' }> {
  const { role } = actor;
  if (role?.kind === 'reporter' || role?.kind === 'providerReporter') return role;
  throw new Denied();
}

export function stateRow(
  statement: RowStatement,
  obligation: ObligationForReport,
  role: ReturnType<typeof reporterRole>,
  granted: ReadonlyMap<string, Granted>,
  today: CalendarDate,
): StatedRow {
  const grant = granted.get(obligation.publicBodyId);
  const { standardId } = obligation;
  return {
    obligationId: obligation.id,
    facts: {
      state: obligation.state,
      ended: obligation.ended,
      merged: obligation.merged,
      revision: obligation.revision,
      today,
      decidedOn: obligation.decidedOn,
      firstVersionOn: obligation.firstVersionOn,
      own: role.publicBodyId === obligation.publicBodyId,
      kind: grant?.kind ?? null,
      procedureNamed: standardId !== null && (grant?.standards.includes(standardId) ?? false),
    },
    statement: { ...statement, product: `${statement.product} ${statement.productVersion}`.trim() },
  };
}
