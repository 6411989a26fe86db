import { type ExampleFacts, exampleReport } from '@gremia/domain/implementation/example-report';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import {
  type NotApplicableGround,
  type ReportableState,
  reportOnObligation,
} from '@gremia/domain/implementation/report';
import { checkDetails, type ReportDetails } from '@gremia/domain/implementation/report-details';
import { type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../../platform/database/transaction.ts';

interface SilentObligation extends ExampleFacts {
  readonly id: string;
  readonly decisionId: string;
  readonly state: ObligationState;
  readonly revision: number;
}

interface InventedReport {
  readonly id: string;
  readonly state: ReportableState;
  readonly ground: NotApplicableGround | null;
  readonly on: CalendarDate;
  readonly revision: number;
  readonly note: string;
  readonly released: boolean;
  readonly product: string | null;
  readonly details: ReportDetails;
}

const silentObligations = `
  SELECT obligation.id, decision.id AS "decisionId", obligation.state, obligation.revision, body.key, body.population,
         provider.key AS "providerKey"
  FROM addressed_decision decision
  JOIN obligation ON obligation.addressed_decision_id = decision.id AND obligation.revision = 0
  JOIN public_body body ON body.id = obligation.public_body_id
  LEFT JOIN public_body provider ON provider.id = body.provider_id
  WHERE decision.slug = $1 AND NOT body.key = ANY ($2)`;

/** One statement for all: the reports, and the states that they set. */
const recordAll = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS given(id uuid, state text, ground text, "on" date, revision integer, note text, released boolean, product text, details jsonb)
  ), told AS (
    UPDATE obligation
    SET state = given.state, state_on = given."on", revision = given.revision, note = given.note,
        product = given.product, released = given.released, state_is_example = true, modified = $2
    FROM given WHERE obligation.id = given.id AND obligation.revision = given.revision - 1
    RETURNING obligation.id
  )
  INSERT INTO report (obligation_id, revision, state, ground, reported_on, product, note, intent, example, created,
                      planned_for, share_done, obstacles, obstacle_note, one_off_cost_cents)
  SELECT given.id, given.revision, given.state, given.ground, given."on", given.product, given.note, gen_random_uuid(), true, $2,
         (details->>'plannedFor')::date, (details->>'shareDone')::smallint,
         (SELECT array_agg(named) FROM jsonb_array_elements_text(details->'obstacles') named),
         nullif(details->>'obstacleNote', ''), (details->>'oneOffCostCents')::bigint
  FROM given JOIN told USING (id)`;

/** Invented reports for the demo, through the same rule as real ones and marked as what they are. */
@Injectable()
export class ExampleReports {
  constructor(private readonly auditTrail: AuditTrail) {}

  /** Reports for those that have not; `spared` bodies stay for whoever tries the product. Tells how many. */
  async invent(
    tx: Transaction,
    decision: { readonly slug: string; readonly from: CalendarDate; readonly to: CalendarDate },
    spared: readonly string[],
  ): Promise<number> {
    const silent = await tx.manager.query<SilentObligation[]>(silentObligations, [decision.slug, spared]);
    const today = dateInBerlin(tx.now);
    const reports = silent.flatMap((obligation) => inventFor(obligation, decision, today));
    const addressedDecisionId = silent[0]?.decisionId;
    if (addressedDecisionId === undefined || reports.length === 0) return 0;
    await tx.manager.query(recordAll, [JSON.stringify(reports), tx.now]);
    await this.auditTrail.record(tx, {
      act: 'example.reported',
      addressedDecisionId,
      reports: reports.length,
    });
    return reports.length;
  }
}

function inventFor(
  obligation: SilentObligation,
  decision: { readonly slug: string; readonly from: CalendarDate; readonly to: CalendarDate },
  today: CalendarDate,
): readonly InventedReport[] {
  const invented = exampleReport(obligation, decision.slug, decision);
  if (invented === null) return [];
  const note = invented.state === 'notApplicable' ? 'Beispiel: Verfahren ist nicht im Einsatz.' : '';
  const { state, revision } = obligation;
  const outcome = reportOnObligation(
    { state, revision, ended: false, merged: false, today, decidedOn: decision.from, firstVersionOn: null },
    { ...invented, note, seenRevision: revision },
  );
  if (!outcome.accepted) throw new Error(`The rule book refuses an invented report: ${outcome.reason}`);
  const details = checkDetails({ state: invented.state, today }, invented.details);
  if (!details.accepted) throw new Error(`The rule book refuses invented details: ${details.reason}`);
  const { released, ground } = invented;
  const said = { ground, on: invented.on, note, product: invented.product || null, details: details.fact };
  return [{ id: obligation.id, released, ...said, ...outcome.fact }];
}
