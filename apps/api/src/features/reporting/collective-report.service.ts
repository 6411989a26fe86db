import { randomUUID } from 'node:crypto';
import type { Actor } from '@gremia/domain/access/actor';
import {
  type DecidedRow,
  type ProblemRow,
  reportOnMany,
  type ReportOnManyReason,
} from '@gremia/domain/reporting/collective-report';
import { accept, type Accepted, type Refused } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { InvalidInput } from '../../platform/graphql/errors.ts';
import {
  type ObligationForReport,
  Obligations,
  type StatementOnObligation,
} from '../implementation/implementation.public.ts';
import type { ReportSource } from './collective-report.entity.ts';
import { ReportingRepository } from './reporting.repository.ts';
import { type GatheredRows, reporterRole, type RowStatement, RowsForReport } from './rows-for-report.ts';

export interface ManyStatements {
  readonly intent: string;
  readonly source: ReportSource;
  readonly rows: readonly RowStatement[];
}

export interface CollectiveReportMade {
  readonly id: string;
  /** How many reports count now. */
  readonly reported: number;
  /** How many wait until the body confirms them. */
  readonly proposed: number;
}

export type ReportOnManyOutcome =
  | Accepted<CollectiveReportMade>
  | (Refused<ReportOnManyReason> & { readonly problems: readonly ProblemRow[] });

/** One statement, or several, on many duties in one act: all of them or none. */
@Injectable()
export class CollectiveReportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gathering: RowsForReport,
    private readonly obligations: Obligations,
    private readonly repository: ReportingRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Records the reports once per intent; NotFound or Denied where a duty is none of the actor's. */
  report(actor: Actor, given: ManyStatements): Promise<ReportOnManyOutcome> {
    return this.unitOfWork.run(actor, (tx) => this.reportIn(tx, given));
  }

  /** The same inside of an act that is under way. */
  async reportIn(tx: Transaction, given: ManyStatements): Promise<ReportOnManyOutcome> {
    const before = await this.madeBefore(tx, given.intent);
    if (before !== null) return before;
    const gathered = await this.gathering.gather(tx, given.rows);
    const decision = reportOnMany(gathered.decided);
    if (!decision.accepted) {
      // While this act waited for the duties' locks, its twin may have been made.
      return (
        (await this.madeBefore(tx, given.intent)) ?? { ...decision, problems: gathered.decided.problems }
      );
    }
    return this.record(tx, given, gathered, decision.fact);
  }

  /** What the rules say of each row, without recording anything. */
  check(actor: Actor, rows: readonly RowStatement[]): Promise<GatheredRows> {
    return this.unitOfWork.run(actor, (tx) => this.gathering.gather(tx, rows));
  }

  private async madeBefore(tx: Transaction, intent: string): Promise<Accepted<CollectiveReportMade> | null> {
    const made = await this.repository.byIntent(tx, intent);
    if (made === null) return null;
    if (made.reportedBy !== (tx.actor.person?.id ?? null)) {
      throw new InvalidInput('Diese Kennung gehört zu einer anderen Meldung. Bitte wählen Sie eine neue.');
    }
    return accept({ id: made.id, reported: made.reported, proposed: made.proposed });
  }

  private async madeByTwin(tx: Transaction, intent: string): Promise<Accepted<CollectiveReportMade>> {
    const made = await this.madeBefore(tx, intent);
    if (made === null) throw new Error(`The intent ${intent} is taken and unknown`);
    return made;
  }

  /** Opens an act whose rows come in parts; tells what it made where it was made before. */
  async begin(
    tx: Transaction,
    act: { readonly intent: string; readonly source: ReportSource },
  ): Promise<{ readonly id: string; readonly before: Accepted<CollectiveReportMade> | null }> {
    const { publicBodyId } = reporterRole(tx.actor);
    const id = randomUUID();
    const isFirst = await this.repository.begin(tx, { ...act, id, publicBodyId, reported: 0, proposed: 0 });
    return { id, before: isFirst ? null : await this.madeByTwin(tx, act.intent) };
  }

  /** Records those rows that the rules accept and tells the others; the caller refuses the act if there are any. */
  async addRows(
    tx: Transaction,
    id: string,
    given: readonly RowStatement[],
  ): Promise<{
    readonly reported: number;
    readonly proposed: number;
    readonly problems: readonly ProblemRow[];
  }> {
    const { obligations, decided } = await this.gathering.gather(tx, given);
    const made = await this.recordRows(tx, id, given, obligations, decided.rows);
    return { ...made, problems: decided.problems };
  }

  /** Closes an act whose rows came in parts. */
  async finish(tx: Transaction, made: CollectiveReportMade, source: ReportSource): Promise<void> {
    const { id: collectiveReportId, reported, proposed } = made;
    await this.repository.count(tx, made);
    await this.auditTrail.record(tx, {
      act: 'obligations.reported',
      collectiveReportId,
      source,
      reported,
      proposed,
    });
  }

  private async record(
    tx: Transaction,
    { intent, source, rows: given }: ManyStatements,
    { obligations }: GatheredRows,
    rows: readonly DecidedRow[],
  ): Promise<ReportOnManyOutcome> {
    const { publicBodyId } = reporterRole(tx.actor);
    const reported = rows.filter(({ weight }) => weight === 'counts').length;
    const made = { id: randomUUID(), reported, proposed: rows.length - reported };
    const isFirst = await this.repository.begin(tx, { ...made, intent, source, publicBodyId });
    if (!isFirst) return this.madeByTwin(tx, intent);
    await this.recordRows(tx, made.id, given, obligations, rows);
    const { id: collectiveReportId, proposed } = made;
    await this.auditTrail.record(tx, {
      act: 'obligations.reported',
      collectiveReportId,
      source,
      reported,
      proposed,
    });
    return accept(made);
  }

  private async recordRows(
    tx: Transaction,
    id: string,
    given: readonly RowStatement[],
    obligations: ReadonlyMap<string, ObligationForReport>,
    rows: readonly DecidedRow[],
  ): Promise<{ readonly reported: number; readonly proposed: number }> {
    const role = reporterRole(tx.actor);
    const said = new Map(given.map((row) => [row.obligationId, row]));
    const counting = rows.filter(({ weight }) => weight === 'counts');
    const waiting = rows.filter(({ weight }) => weight === 'awaitsConfirmation');
    if (counting.length > 0) {
      const statements = counting.map((row) => statementOf(row, said, obligations));
      await this.obligations.recordReports(tx, statements, {
        personId: tx.actor.person?.id ?? null,
        providerId: role.kind === 'providerReporter' ? role.publicBodyId : null,
        confirmedBy: null,
      });
      const before = counting.map(({ obligationId }) => known(obligations, obligationId));
      await this.repository.addEntries(tx, id, before);
    }
    if (waiting.length > 0) {
      const proposals = waiting.map(({ obligationId, details }) => ({
        ...withoutBlanks(known(said, obligationId)),
        details,
      }));
      await this.repository.propose(tx, id, proposals);
    }
    return { reported: counting.length, proposed: waiting.length };
  }
}

function statementOf(
  { obligationId, revision, details }: DecidedRow,
  said: ReadonlyMap<string, RowStatement>,
  obligations: ReadonlyMap<string, ObligationForReport>,
): StatementOnObligation {
  const { state, on, product, productVersion, ground, note } = withoutBlanks(known(said, obligationId));
  const { decisionSlug } = known(obligations, obligationId);
  const told = { product, productVersion, ground, note, details };
  return {
    ...{ obligationId, decisionSlug, revision, state, on, stateOn: on, ...told },
    example: false,
    undoesRevision: null,
  };
}

function withoutBlanks(row: RowStatement) {
  const { product, productVersion, note } = row;
  return {
    ...row,
    product: textOrNull(product),
    productVersion: textOrNull(productVersion),
    note: textOrNull(note),
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function known<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`${id} was decided on and not gathered`);
  return value;
}
