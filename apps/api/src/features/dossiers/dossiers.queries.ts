import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import {
  decisionJson,
  dutyWithItsParts,
  overdueNow,
  reportJson,
} from '../implementation/implementation.public.ts';
import type { Dossier } from './dto/dossier.ts';

const nameOf = (person: string): string => `(SELECT person.name FROM person WHERE person.id = ${person})`;

/** The body that went up in this one, where the row is about its duty. */
const formerBody = (row: string): string => `
  (SELECT former.name FROM obligation part JOIN public_body former ON former.id = part.public_body_id
   WHERE part.id = ${row}.obligation_id AND part.id <> obligation.id)`;

const extensionsJson = `
  (SELECT coalesce(json_agg(json_build_object(
     'id', extension.id, 'state', extension.state, 'dueBefore', extension.due_before, 'until', extension.until,
     'reason', extension.reason, 'askedAt', extension.asked_at, 'askedBy', ${nameOf('extension.asked_by')},
     'decisionReason', extension.decision_reason, 'decidedAt', extension.decided_at,
     'decidedBy', ${nameOf('extension.decided_by')}, 'formerBody', ${formerBody('extension')}) ORDER BY extension.asked_at DESC), '[]')
   FROM extension WHERE extension.obligation_id IN (${dutyWithItsParts('obligation')}))`;

const checksJson = `
  (SELECT coalesce(json_agg(json_build_object(
     'id', plausibility.id, 'on', plausibility.checked_on, 'method', plausibility.method,
     'finding', plausibility.finding, 'note', plausibility.note, 'revision', plausibility.revision,
     'checkedBy', ${nameOf('plausibility.checked_by')}) ORDER BY plausibility.recorded_at DESC), '[]')
   FROM plausibility_check plausibility WHERE plausibility.obligation_id IN (${dutyWithItsParts('obligation')}))`;

const messagesJson = `
  (SELECT coalesce(json_agg(json_build_object(
     'id', message.id, 'text', message.text, 'fromBody', message.from_body, 'writtenAt', message.written_at,
     'writtenBy', ${nameOf('message.written_by')}, 'formerBody', ${formerBody('message')}) ORDER BY message.written_at, message.id), '[]')
   FROM duty_message message WHERE message.obligation_id IN (${dutyWithItsParts('obligation')}))`;

const one = defineStatement(
  'dossiers.one',
  `SELECT json_build_object(
     'id', told.id, 'publicBodyId', body.id, 'bodyKey', body.key, 'bodyName', body.name,
     'boardId', (SELECT resolution.board_id FROM resolution WHERE resolution.id = decision.resolution_id),
     'decision', ${decisionJson}, 'state', obligation.state, 'stateOn', obligation.state_on,
     'stateIsExample', obligation.state_is_example, 'revision', obligation.revision,
     'dueOn', obligation.due_on, 'pausedSince', obligation.paused_since, 'agreedDueOn', obligation.agreed_due_on, 
     'bindingSince', obligation.binding_since, 'overdue', ${overdueNow('obligation')},
     'ended', decision.ended_on IS NOT NULL, 'product', obligation.product,
     'reports', (SELECT coalesce(json_agg(${reportJson} ORDER BY report.created DESC, report.revision DESC), '[]')
                 FROM report WHERE report.obligation_id IN (${dutyWithItsParts('obligation')})),
     'extensions', ${extensionsJson}, 'checks', ${checksJson}, 'messages', ${messagesJson}
   ) AS json
   FROM told_obligation told
   LEFT JOIN obligation ON obligation.id = told.id
   JOIN public_body body ON body.id = told.public_body_id
   JOIN addressed_decision decision ON decision.id = told.addressed_decision_id
   WHERE told.id = $1::uuid`,
);

export type DossierRow = Omit<Dossier, `viewerCan${string}`> & {
  readonly publicBodyId: string;
  readonly boardId: string | null;
};

/** Everything about one duty; who may read it is decided with what is read. */
@Injectable()
export class DossiersQueries {
  constructor(private readonly reads: Reads) {}

  one(obligationId: string): Promise<DossierRow | null> {
    return this.reads.json(one, [obligationId]);
  }
}
