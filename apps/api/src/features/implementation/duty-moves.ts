import type { ObligationState } from '@gremia/domain/implementation/obligation';
import { type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import { Injectable } from '@nestjs/common';
import { Overtaken } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { recordReports } from './many-reports.sql.ts';

/** A duty with what decides about extensions and checks. */
export interface Duty {
  readonly id: string;
  readonly publicBodyId: string;
  readonly state: ObligationState;
  readonly stateOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  /** Its deadline rests since then. */
  readonly pausedSince: CalendarDate | null;
  readonly revision: number;
  readonly product: string | null;
  readonly note: string | null;
  readonly example: boolean;
  readonly ended: boolean;
  readonly basisOfForce: BasisOfForce;
  readonly decisionSlug: string;
  /** The board whose resolution it follows from; null for a federal decision. */
  readonly boardId: string | null;
}

const lockedDuty = `
  SELECT obligation.id, obligation.public_body_id AS "publicBodyId", obligation.state, obligation.state_on::text AS "stateOn",
         obligation.due_on::text AS "dueOn", obligation.paused_since::text AS "pausedSince", obligation.revision, obligation.product, obligation.note,
         obligation.state_is_example AS example, decision.ended_on IS NOT NULL AS ended,
         decision.basis_of_force AS "basisOfForce", decision.slug AS "decisionSlug",
         (SELECT board_id FROM resolution WHERE resolution.id = decision.resolution_id) AS "boardId"
  FROM obligation JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
  WHERE obligation.id = $1 FOR UPDATE OF obligation`;

/** What later features may do to one duty beside reporting on it. */
@Injectable()
export class DutyMoves {
  constructor(private readonly outbox: Outbox) {}

  /** The duty, locked until the act ends; throws NotFound. */
  async locked(tx: Transaction, obligationId: string): Promise<Duty> {
    const [duty] = await tx.manager.query<Duty[]>(lockedDuty, [obligationId]);
    if (duty === undefined) throw new NotFound();
    return duty;
  }

  /** Moves the locked duty to a state that no report of the body sets; the history shows it as a statement. */
  async move(
    tx: Transaction,
    duty: Duty,
    to: { readonly state: ObligationState; readonly on: CalendarDate; readonly note: string | null },
  ): Promise<void> {
    const { id: obligationId, decisionSlug, product, example, revision } = duty;
    const { state, on, note } = to;
    const columns = [obligationId, revision + 1, state, on, on, product, null, note, example, null];
    const [row] = await tx.manager.query<{ recorded: number }[]>(recordReports, [
      ...columns.map((value) => [value]),
      tx.actor.person?.id ?? null,
      null,
      null,
      tx.now,
      [null],
      [null],
    ]);
    if (row?.recorded !== 1) throw new Overtaken(`The duty ${obligationId} ended meanwhile`);
    await this.outbox.publish(tx, { topic: 'obligation.reported', decisionSlugs: [decisionSlug] });
  }

  /** Gives the locked duty another due date, which pauses of the past have not moved. */
  async postpone(tx: Transaction, obligationId: string, dueOn: CalendarDate): Promise<void> {
    await tx.manager.query(
      `UPDATE obligation SET due_on = $2::date, agreed_due_on = $2::date, agreed_on = $3::date, modified = $4
       WHERE id = $1`,
      [obligationId, dueOn, dateInBerlin(tx.now), tx.now],
    );
  }
}
