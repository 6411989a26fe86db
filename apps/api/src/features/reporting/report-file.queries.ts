import type { Actor } from '@gremia/domain/access/actor';
import { reach } from '@gremia/domain/access/reach';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { NotApplicableGround } from '@gremia/domain/implementation/report';
import type { ReportDetails } from '@gremia/domain/implementation/report-details';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import type { ReportFile } from './dto/report-file.ts';
import { detailsJson, firstVersionOn, lastWord } from '../implementation/implementation.public.ts';
import { successorJson } from './successor.sql.ts';

const linesShown = 200;
const dutiesAtATime = 5_000;

const reportFile = defineStatement(
  'reporting.file',
  `SELECT json_build_object(
     'id', file.id, 'name', file.name, 'state', file.state, 'problem', file.problem, 'problemDetail', file.problem_detail,
     'lines', file.lines, 'changes', file.changes, 'problems', file.problems, 'applied', file.applied,
     'collectiveReportId', file.collective_report_id,
     'rows', (SELECT coalesce(json_agg(json_build_object(
         'line', shown.line, 'bodyKey', shown.body_key, 'bodyName', body.name,
         'title', coalesce(decision.title, shown.decision), 'from', obligation.state, 'to', shown.state,
         'on', shown.reported_on, 'product', trim(concat_ws(' ', shown.product, shown.product_version)),
         'ground', shown.ground, 'details', shown.details, 'problem', shown.problem,
         'successor', CASE WHEN shown.problem = 'bodyMerged' THEN ${successorJson('shown.body_key')} END,
         'standardSince', CASE WHEN shown.problem = 'beforeStandard' THEN ${firstVersionOn} END) ORDER BY shown.line), '[]')
       FROM (SELECT * FROM report_file_line line
             WHERE line.report_file_id = file.id AND line.line > $3
               AND (NOT $4::boolean OR line.problem IS NOT NULL)
             ORDER BY line.line LIMIT ${linesShown}) shown
       LEFT JOIN told_obligation obligation ON obligation.id = shown.obligation_id
       LEFT JOIN public_body body ON body.id = obligation.public_body_id
       LEFT JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id)
   ) AS json
   FROM report_file file WHERE file.id = $1::uuid AND file.public_body_id = $2::uuid`,
);

const dutiesForFile = defineStatement(
  'reporting.dutiesForFile',
  `SELECT obligation.id, body.key AS "bodyKey", body.name AS "bodyName", decision.slug AS decision, decision.title AS title,
          to_char(obligation.due_on, 'YYYY-MM-DD') AS "dueOn", obligation.state AS "currentState", obligation.revision,
          obligation.product, report.ground, CASE WHEN report.id IS NOT NULL THEN ${detailsJson('report')} END AS details
   FROM obligation
   ${lastWord('obligation')}
   JOIN public_body body ON body.id = obligation.public_body_id
   JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id AND decision.ended_on IS NULL
   WHERE obligation.public_body_id = ANY ($1::uuid[]) AND obligation.carried_to_id IS NULL AND ($2::text IS NULL OR decision.slug = $2)
     AND (body.key, obligation.id) > ($3::text, $4::uuid)
   ORDER BY body.key, obligation.id LIMIT ${dutiesAtATime}`,
);

export interface DutyForFile {
  readonly id: string;
  readonly bodyKey: string;
  readonly bodyName: string;
  readonly decision: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly currentState: ObligationState;
  readonly revision: number;
  readonly product: string | null;
  /** Why it does not apply, as the last report says. */
  readonly ground: NotApplicableGround | null;
  /** What the last report told beside its state; null where nobody has reported. */
  readonly details: ReportDetails | null;
}

const firstId = '00000000-0000-0000-0000-000000000000';

/** What a file says, and the duties that go into one. */
@Injectable()
export class ReportFileQueries {
  constructor(private readonly reads: Reads) {}

  /** Null for an unknown id, and for the file of another office. */
  file(
    actor: Actor,
    id: string,
    page: { readonly afterLine: number; readonly onlyProblems: boolean },
  ): Promise<ReportFile | null> {
    const office = actor.role !== null && 'publicBodyId' in actor.role ? actor.role.publicBodyId : null;
    return this.reads.json(reportFile, [id, office, page.afterLine, page.onlyProblems]);
  }

  /** The duties that the actor may look at, in parts, so that no number of them fills the memory. */
  async *duties(actor: Actor, decision: string | null): AsyncGenerator<readonly DutyForFile[]> {
    const { publicBodyIds } = reach(actor, 'obligation.read');
    let last = { bodyKey: '', id: firstId };
    for (;;) {
      const values = [publicBodyIds, decision, last.bodyKey, last.id];
      const rows = await this.reads.rows<DutyForFile & Record<string, unknown>>(dutiesForFile, values);
      if (rows.length > 0) yield rows;
      const end = rows.at(-1);
      if (end === undefined || rows.length < dutiesAtATime) return;
      last = end;
    }
  }
}
