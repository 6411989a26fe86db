import type { CommitmentState } from '@gremia/domain/implementation/commitment';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type {
  NotApplicableGround,
  ReportableState,
  StandardFacts,
} from '@gremia/domain/implementation/report';
import type { ReportDetails } from '@gremia/domain/implementation/report-details';
import type { ResponseState } from '@gremia/domain/implementation/response';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import { Injectable } from '@nestjs/common';
import { Overtaken } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { recordReport } from './addressing.sql.ts';
import { CommitmentEntity } from './commitment.entity.ts';
import { CommitmentStatementEntity } from './commitment-statement.entity.ts';
import { ObligationEntity } from './obligation.entity.ts';
import { ReportEntity } from './report.entity.ts';
import { ResponseEntity } from './response.entity.ts';
import { standardFacts } from './standard-facts.sql.ts';

export interface ObligationForAct extends StandardFacts {
  readonly publicBodyId: string;
  readonly state: ObligationState;
  readonly revision: number;
  readonly ended: boolean;
  readonly merged: boolean;
  readonly level: PublicationLevel;
  readonly decisionSlug: string;
}

export interface ResponseForAct {
  readonly publicBodyId: string;
  readonly state: ResponseState;
  readonly ended: boolean;
  readonly bound: boolean;
}

export interface CommitmentForAct {
  readonly state: CommitmentState;
  readonly addressedDecisionId: string;
  /** The board whose secretariat keeps it. */
  readonly boardId: string;
}

export interface NewReport {
  readonly obligationId: string;
  readonly revision: number;
  readonly state: ReportableState;
  readonly on: CalendarDate;
  readonly product: string | null;
  readonly productVersion: string | null;
  readonly ground: NotApplicableGround | null;
  readonly note: string | null;
  readonly reportedBy: string | null;
  readonly onBehalfByProviderId: string | null;
  readonly intent: string;
  readonly details: ReportDetails;
}

const obligationForAct = `
  SELECT obligation.public_body_id AS "publicBodyId", obligation.state, obligation.revision,
         decision.ended_on IS NOT NULL AS ended, obligation.carried_to_id IS NOT NULL AS merged,
         decision.publication_level AS level, decision.slug AS "decisionSlug",
         ${standardFacts}
  FROM obligation JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
  WHERE obligation.id = $1 FOR UPDATE OF obligation`;

const responseForAct = `
  SELECT response.public_body_id AS "publicBodyId", response.state, decision.ended_on IS NOT NULL AS ended,
         EXISTS (SELECT FROM obligation WHERE obligation.addressed_decision_id = decision.id
                 AND obligation.public_body_id = response.public_body_id) AS bound
  FROM response JOIN addressed_decision decision ON decision.id = response.addressed_decision_id
  WHERE response.id = $1 FOR UPDATE OF response`;

const commitmentForAct = `
  SELECT commitment.state, decision.id AS "addressedDecisionId", resolution.board_id AS "boardId"
  FROM commitment
  JOIN addressed_decision decision ON decision.id = commitment.addressed_decision_id
  JOIN resolution ON resolution.id = decision.resolution_id
  WHERE commitment.id = $1 FOR UPDATE OF commitment`;

/** Duties, answers and commitments in the database, one at a time. */
@Injectable()
export class ImplementationRepository {
  /** The obligation and what decides about a report on it, locked; null for an unknown id. */
  async obligation(tx: Transaction, id: string): Promise<ObligationForAct | null> {
    const [row] = await tx.manager.query<ObligationForAct[]>(obligationForAct, [id]);
    return row ?? null;
  }

  /** The report that was made with this intent, null if there is none. */
  reportOf(tx: Transaction, intent: string): Promise<ReportEntity | null> {
    return tx.manager.findOneBy(ReportEntity, { intent });
  }

  /** Adds the report and sets the obligation's state; the obligation must be locked. Gives the report's id. */
  async report(tx: Transaction, report: NewReport): Promise<string> {
    const added = await tx.manager.query<{ id: string }[]>(recordReport, [
      report.obligationId,
      report.revision,
      report.state,
      report.on,
      report.product,
      report.productVersion,
      report.note,
      report.reportedBy,
      report.onBehalfByProviderId,
      tx.now,
      report.intent,
      ...columnsOf(report.details),
      report.ground,
    ]);
    const [made] = added;
    if (made === undefined) throw new Overtaken(`The obligation ${report.obligationId} ended meanwhile`);
    return made.id;
  }

  async release(tx: Transaction, id: string, released: boolean): Promise<void> {
    await tx.manager.update(ObligationEntity, { id }, { released });
  }

  async response(tx: Transaction, id: string): Promise<ResponseForAct | null> {
    const [row] = await tx.manager.query<ResponseForAct[]>(responseForAct, [id]);
    return row ?? null;
  }

  async answer(
    tx: Transaction,
    id: string,
    answer: { state: ResponseState; reason: string | null; answeredOn: CalendarDate },
  ): Promise<void> {
    await tx.manager.update(ResponseEntity, { id }, { ...answer, answeredBy: tx.actor.person?.id ?? null });
  }

  /** Null for an unknown id; commitments come from resolutions only. */
  async commitment(tx: Transaction, id: string): Promise<CommitmentForAct | null> {
    const [row] = await tx.manager.query<CommitmentForAct[]>(commitmentForAct, [id]);
    return row ?? null;
  }

  /** Sets the state and adds it to the history. */
  async updateCommitment(
    tx: Transaction,
    id: string,
    update: { state: CommitmentState; stateOn: CalendarDate; note: string | null },
  ): Promise<void> {
    await tx.manager.update(CommitmentEntity, { id }, update);
    const recordedBy = tx.actor.person?.id ?? null;
    const statement = { ...update, commitmentId: id, recordedBy, created: tx.now };
    await tx.manager.insert(CommitmentStatementEntity, statement);
  }
}

/** In the order of the statement; what was not told is null. */
function columnsOf(details: ReportDetails): readonly unknown[] {
  const { plannedFor, shareDone, obstacles, obstacleNote, evidenceLink, oneOffCostCents, yearlyCostCents } =
    details;
  return [
    plannedFor,
    shareDone,
    obstacles.length === 0 ? null : obstacles,
    obstacleNote || null,
    evidenceLink || null,
    oneOffCostCents,
    yearlyCostCents,
  ];
}
