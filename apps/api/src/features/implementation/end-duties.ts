import { obligationLifecycle, obligationStates } from '@gremia/domain/implementation/obligation';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { next } from '@gremia/domain/kernel/lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Live } from '../../platform/live/live.ts';
import { ResolutionEnded, type ResolutionEndedFact } from '../resolutions/resolutions.public.ts';
import { rolloutTopic } from './rollout-notices.ts';

interface Ending {
  readonly on: CalendarDate;
  /** Published with every duty that ends. */
  readonly reason: string;
}

interface Ended {
  readonly id: string;
  readonly slug: string;
  readonly duties: number;
}

/**
 * Ends an addressed decision once: what is still to be done no longer is, what was done stays done. Nobody reported
 * this, so no report is added and the count of reports stays; the decision itself tells when and why it ended.
 * $1 what it came from, $2 day, $3 reason, $4 now, $5 the states that end.
 */
const endDecision = (source: 'resolution_id' | 'federal_decision_id'): string => `
  WITH ended AS (
    UPDATE addressed_decision SET ended_on = $2::date, end_reason = $3, modified = $4
    WHERE ${source} = $1 AND ended_on IS NULL
    RETURNING id, slug
  ), closed AS (
    UPDATE obligation SET state = 'notApplicable', state_on = $2::date, modified = $4
    FROM ended WHERE obligation.addressed_decision_id = ended.id AND obligation.state = ANY ($5::text[])
    RETURNING ended.id
  )
  SELECT ended.id, ended.slug, (SELECT count(*)::integer FROM closed WHERE closed.id = ended.id) AS duties FROM ended`;

const openStates = obligationStates.filter(
  (state) => next(obligationLifecycle, state, 'declareNotApplicable') !== null,
);

/** By the board: when a resolution is withdrawn or replaced, its open duties end with it. */
@Injectable()
export class EndDuties implements OnModuleInit {
  constructor(
    private readonly ended: ResolutionEnded,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  onModuleInit(): void {
    this.ended.follow((tx, fact) => this.end(tx, fact));
  }

  /** The same for a decision of the IT-Planungsrat; tells how many duties ended. */
  endFederal(tx: Transaction, federalDecisionId: string, end: Ending): Promise<number> {
    return this.endAll(tx, endDecision('federal_decision_id'), federalDecisionId, end);
  }

  private async end(tx: Transaction, { resolutionId, on, reason }: ResolutionEndedFact): Promise<void> {
    await this.endAll(tx, endDecision('resolution_id'), resolutionId, { on, reason });
  }

  private async endAll(
    tx: Transaction,
    statement: string,
    sourceId: string,
    { on, reason }: Ending,
  ): Promise<number> {
    const values = [sourceId, on, reason, tx.now, openStates];
    const rows = await tx.manager.query<readonly Ended[]>(statement, values);
    for (const { id: addressedDecisionId, slug, duties } of rows) {
      await this.auditTrail.record(tx, { act: 'decision.ended', addressedDecisionId, duties });
      await this.live.changed(tx, rolloutTopic(slug), 'hint');
    }
    return rows.reduce((sum, { duties }) => sum + duties, 0);
  }
}
