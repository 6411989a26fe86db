import type { ObligationState } from '@gremia/domain/implementation/obligation';
import { type ReportDetails, tellsNothing } from '@gremia/domain/implementation/report-details';
import type { NotApplicableGround, StandardFacts } from '@gremia/domain/implementation/report';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Injectable } from '@nestjs/common';
import { Overtaken } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { obligationsForReport, recordReports, restoreEvidence } from './many-reports.sql.ts';

export { detailsJson, lastWord } from './many-reports.sql.ts';
export { firstVersionOn, joinFirstVersions, standardFactsOfMany } from './standard-facts.sql.ts';

export { type Duty, DutyMoves } from './duty-moves.ts';
export { DutiesCarried } from './duties-carried.ts';
export { decisionJson } from './decision.sql.ts';
export { AddressedDecision } from './dto/addressed-decision.ts';
export { HouseReport, NotApplicableGroundEnum, ReportableStateEnum } from './dto/house-report.ts';
export { dutyWithItsParts, reportJson } from './house.queries.ts';
export { ObligationStateEnum } from './dto/tally.ts';
export { doneOf, overdueOf, sideOf, sumOf, totalOf } from './counters.sql.ts';
export { groupedFigures, namesBodies, toldGroup, type ToldGrouping } from './published-groups.sql.ts';
export { AddressedDeadline, GroupTally } from './dto/rollout.ts';
export { detailsOf, ObstacleEnum, ReportDetailsInput, ReportDetailsTold } from './dto/report-details.ts';
export { isDone, overdueNow, today } from './figures.sql.ts';

/** A duty and what decides about a report on it. */
export interface ObligationForReport extends StandardFacts {
  readonly id: string;
  readonly publicBodyId: string;
  readonly state: ObligationState;
  readonly stateOn: CalendarDate | null;
  readonly revision: number;
  readonly product: string | null;
  readonly note: string | null;
  readonly example: boolean;
  readonly ended: boolean;
  /** The duty goes on with the body that this one went up in. */
  readonly merged: boolean;
  readonly decisionSlug: string;
  readonly standardId: string | null;
}

/** One of many reports: what is said, and the state that the duty has from then on. */
export interface StatementOnObligation {
  readonly obligationId: string;
  readonly decisionSlug: string;
  readonly revision: number;
  readonly state: ObligationState;
  readonly on: CalendarDate;
  /** Differs from `on` only where a statement takes an earlier one back. */
  readonly stateOn: CalendarDate | null;
  readonly product: string | null;
  readonly productVersion: string | null;
  readonly ground: NotApplicableGround | null;
  readonly note: string | null;
  readonly details: ReportDetails;
  readonly example: boolean;
  readonly undoesRevision: number | null;
}

/** Details as they wait in a column until their report is made; null where they say nothing. */
export function storedDetails(details: ReportDetails): string | null {
  return tellsNothing(details) ? null : JSON.stringify(details);
}

export interface Speaker {
  readonly personId: string | null;
  readonly providerId: string | null;
  /** The person of the body who let a provider's report count. */
  readonly confirmedBy: string | null;
}

/** What later features may do with duties: report on many of them at once. */
@Injectable()
export class Obligations {
  constructor(private readonly outbox: Outbox) {}

  /** The duties that exist of these ids, locked until the act ends. */
  lockForReport(tx: Transaction, ids: readonly string[]): Promise<readonly ObligationForReport[]> {
    return tx.manager.query<ObligationForReport[]>(obligationsForReport, [ids]);
  }

  /** Adds the reports and sets the states, in one statement; the duties must be locked. */
  async recordReports(
    tx: Transaction,
    statements: readonly StatementOnObligation[],
    speaker: Speaker,
  ): Promise<void> {
    const column = <Value>(read: (one: StatementOnObligation) => Value): readonly Value[] =>
      statements.map(read);
    const [row] = await tx.manager.query<{ recorded: number }[]>(recordReports, [
      column(({ obligationId }) => obligationId),
      column(({ revision }) => revision),
      column(({ state }) => state),
      column(({ on }) => on),
      column(({ stateOn }) => stateOn),
      column(({ product }) => product),
      column(({ productVersion }) => productVersion),
      column(({ note }) => note),
      column(({ example }) => example),
      column(({ undoesRevision }) => undoesRevision),
      speaker.personId,
      speaker.providerId,
      speaker.confirmedBy,
      tx.now,
      column(({ details }) => storedDetails(details)),
      column(({ ground }) => ground),
    ]);
    if (row?.recorded !== statements.length)
      throw new Overtaken(
        `${statements.length} duties were reported on, ${row?.recorded} of them still hold`,
      );
    await this.restore(tx, statements);
    const decisionSlugs = [...new Set(column(({ decisionSlug }) => decisionSlug))];
    await this.outbox.publish(tx, { topic: 'obligation.reported', decisionSlugs });
  }

  private async restore(tx: Transaction, statements: readonly StatementOnObligation[]): Promise<void> {
    const undoing = statements.filter(({ undoesRevision }) => undoesRevision !== null);
    if (undoing.length === 0) return;
    await tx.manager.query(restoreEvidence, [
      undoing.map(({ obligationId }) => obligationId),
      undoing.map(({ revision }) => revision),
    ]);
  }
}
