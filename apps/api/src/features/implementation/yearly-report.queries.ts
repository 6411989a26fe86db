import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { reach } from '@gremia/domain/access/reach';
import type { DutyOfYear } from '@gremia/domain/implementation/yearly-report';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { decisionJson } from './decision.sql.ts';
import { stateIsTold, today } from './figures.sql.ts';
import { toldDeadline } from './told-deadline.sql.ts';

export interface ReportedDuty extends DutyOfYear {
  readonly decision: {
    readonly title: string;
    readonly basisOfForce: BasisOfForce;
    readonly boardName: string;
  };
  /** For the body's own people alone. */
  readonly product: string | null;
  readonly example: boolean;
}

export interface YearlyFacts {
  readonly asOf: string;
  readonly today: CalendarDate;
  readonly name: string;
  readonly kreisName: string | null;
  /** Whether the reader sees everything, whatever is public. */
  readonly inside: boolean;
  readonly duties: readonly ReportedDuty[];
  readonly topics: readonly {
    readonly date: CalendarDate;
    readonly session: number;
    readonly title: string;
    readonly example: boolean;
  }[];
}

const facts = defineStatement(
  'implementation.yearlyReport',
  `SELECT json_build_object(
     'asOf', now(), 'today', ${today}, 'name', body.name, 'inside', reader.inside,
     'kreisName', (SELECT kreis.name FROM public_body kreis WHERE kreis.key = body.kreis_key),
     'duties', (SELECT coalesce(json_agg(json_build_object(
                  'decision', ${decisionJson}, 'dueOn', deadline.due_on, 'bindingSince', obligation.binding_since,
                  'endedOn', coalesce(decision.ended_on, CASE WHEN obligation.carried_to_id IS NOT NULL THEN body.valid_to END),
                  'state', CASE WHEN told.told THEN obligation.state END,
                  'doneOn', CASE WHEN told.told AND obligation.state IN ('implemented', 'checked')
                                 THEN coalesce((SELECT max(report.reported_on) FROM report
                                                WHERE report.obligation_id = obligation.id AND report.state = 'implemented'),
                                               obligation.state_on) END,
                  'product', CASE WHEN reader.inside THEN obligation.product END,
                  'example', told.told AND obligation.state_is_example
                ) ORDER BY deadline.due_on NULLS LAST, decision.slug), '[]')
                FROM obligation JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
                CROSS JOIN LATERAL (SELECT ${stateIsTold('decision', 'obligation', 'reader.inside')} AS told) told
                ${toldDeadline('told.told')}
                WHERE obligation.public_body_id = body.id),
     'topics', (SELECT coalesce(json_agg(json_build_object(
                  'date', session.date, 'session', session.number, 'title', topic.title,
                  'example', topic.example OR session.example
                ) ORDER BY session.date, topic.position), '[]')
                FROM federal_session session JOIN federal_topic topic ON topic.session_id = session.id
                WHERE session.date >= ${today})
   ) AS json
   FROM public_body body
   CROSS JOIN LATERAL (SELECT $2::boolean OR body.id = ANY ($3::uuid[]) AS inside) reader
   WHERE body.key = $1 AND body.kind IN ('gemeinde', 'kreis', 'landschaftsverband') AND body.land_code = '05'`,
);

/** What a year was for one body: everything for its own people, for everybody else what is public. */
@Injectable()
export class YearlyReportQueries {
  constructor(private readonly reads: Reads) {}

  /** Null for an unknown key. */
  facts(actor: Actor, publicBodyKey: string): Promise<YearlyFacts | null> {
    const { everywhere, publicBodyIds } = reach(actor, 'obligation.read');
    const seesAll = everywhere || may(actor, 'obligation.track').allowed;
    // The day on which a public state was reached is a report's; the statement tells it by the level of publication.
    return this.reads.asProduct.json(facts, [publicBodyKey, seesAll, publicBodyIds]);
  }
}
