import { carriedState } from '@gremia/domain/implementation/carried-state';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { BodyMerged, type BodyMergedFact } from '../public-bodies/public-bodies.public.ts';
import { DutiesCarried } from './duties-carried.ts';

/** The successor has every duty of the part, as it stands there; what it has already is looked at next. $1 part, $2 successor. */
const addDuties = `
  INSERT INTO obligation (addressed_decision_id, public_body_id, deadline_class, due_on, agreed_due_on, agreed_on,
    paused_since, binding_since, state, state_on, revision, product, note, released, state_is_example)
  SELECT addressed_decision_id, $2, deadline_class, due_on, agreed_due_on, agreed_on, paused_since, binding_since, state,
         state_on, revision, product, note, released, state_is_example
  FROM obligation WHERE public_body_id = $1 AND carried_to_id IS NULL
  ON CONFLICT (public_body_id, addressed_decision_id, deadline_class) DO NOTHING`;

const differingStates = `
  SELECT successor.id, successor.state AS one, part.state AS other
  FROM obligation part JOIN obligation successor
    USING (addressed_decision_id, deadline_class)
  WHERE part.public_body_id = $1 AND successor.public_body_id = $2 AND part.carried_to_id IS NULL
    AND part.state <> successor.state
  ORDER BY successor.id FOR UPDATE OF successor`;

const joinDuties = `
  UPDATE obligation SET state = given.state, state_on = $3::date, revision = obligation.revision + 1, modified = $4
  FROM unnest($1::uuid[], $2::text[]) AS given(id, state)
  WHERE obligation.id = given.id AND obligation.state <> given.state`;

const carryDuties = `
  WITH carried AS (
    UPDATE obligation part SET carried_to_id = successor.id, modified = $3
    FROM obligation successor
    WHERE part.public_body_id = $1 AND part.carried_to_id IS NULL AND successor.public_body_id = $2
      AND successor.addressed_decision_id = part.addressed_decision_id
      AND successor.deadline_class = part.deadline_class
    RETURNING part.id
  )
  SELECT count(*)::integer AS duties FROM carried`;

/** Answers go on with the successor; where both answered, its own holds. */
const carryResponses = `
  WITH moved AS (
    UPDATE response SET public_body_id = $2
    WHERE public_body_id = $1 AND NOT EXISTS (
      SELECT FROM response own WHERE own.public_body_id = $2
        AND own.addressed_decision_id = response.addressed_decision_id)
    RETURNING id
  )
  DELETE FROM response WHERE public_body_id = $1 AND id NOT IN (SELECT id FROM moved)`;

const carryCommitments = 'UPDATE commitment SET owed_by_id = $2 WHERE owed_by_id = $1';

/** Duties of a body that went up in another go on there; what was reported stays readable with the duty. */
@Injectable()
export class CarryDuties implements OnModuleInit {
  constructor(
    private readonly merged: BodyMerged,
    private readonly carried: DutiesCarried,
    private readonly auditTrail: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.merged.follow((tx, fact) => this.carry(tx, fact));
  }

  private async carry(tx: Transaction, { bodyId, successorId, on }: BodyMergedFact): Promise<void> {
    const both = [bodyId, successorId];
    await tx.manager.query(addDuties, both);
    await this.join(tx, both, on);
    const [row] = await tx.manager.query<{ duties: number }[]>(carryDuties, [...both, tx.now]);
    await tx.manager.query(carryResponses, both);
    await tx.manager.query(carryCommitments, both);
    const duties = row?.duties ?? 0;
    await this.auditTrail.record(tx, { act: 'duties.carried', publicBodyId: bodyId, successorId, duties });
    await this.carried.happen(tx, { bodyId, successorId, on });
  }

  private async join(tx: Transaction, both: readonly string[], on: string): Promise<void> {
    const pairs = await tx.manager.query<{ id: string; one: ObligationState; other: ObligationState }[]>(
      differingStates,
      [...both],
    );
    const ids = pairs.map(({ id }) => id);
    const states = pairs.map(({ one, other }) => carriedState(one, other));
    await tx.manager.query(joinDuties, [ids, states, on, tx.now]);
  }
}
