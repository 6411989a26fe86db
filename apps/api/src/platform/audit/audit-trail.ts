import type { Actor, Role } from '@gremia/domain/access/actor';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.ts';
import type { AuditedAct } from './audited-acts.ts';

const insertion = `
  INSERT INTO audit_entry (at, act, person_id, role, on_behalf_of, object_id, detail, request_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Who did what when, in the act's own commit; never the content of a ballot. */
@Injectable()
export class AuditTrail {
  /**
   * Notes the act at the time of its transaction; the first id that the act names becomes its object.
   * @param by the person who acts, where that is only known through the act itself
   */
  async record(
    tx: Transaction,
    audited: AuditedAct,
    by: string | null = tx.actor.person?.id ?? null,
  ): Promise<void> {
    const { act, ...detail }: { readonly act: string } = audited;
    const { actor } = tx;
    await tx.manager.query(insertion, [
      tx.now,
      act,
      by,
      roleOf(actor),
      onBehalfOf(actor.role),
      objectOf(detail),
      JSON.stringify(detail),
      actor.requestId,
    ]);
  }
}

function roleOf(actor: Actor): string | null {
  return actor.role?.kind ?? (actor.system ? 'system' : null);
}

/** A reporter speaks for a public body, a board's staff for the board. */
function onBehalfOf(role: Role | null): string | null {
  if (role === null) return null;
  if ('boardId' in role) return role.boardId;
  return 'publicBodyId' in role ? role.publicBodyId : null;
}

function objectOf(detail: object): string | null {
  const first: unknown = Object.entries(detail).find(([name]) => name === 'id' || name.endsWith('Id'))?.[1];
  return typeof first === 'string' ? first : null;
}
