import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { confirmationDays, type OfficeChangeState, stateAt } from '@gremia/domain/offices/office-change';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Unauthenticated } from '../../platform/graphql/errors.ts';
import { ChangeMails } from './change-mails.service.ts';
import { OfficeChangeEntity } from './office-change.entity.ts';

/** What waits for another administrator, and until when. */
export interface Proposed {
  readonly changeId: string;
  readonly expiresAt: string;
}

type Wanted = Pick<OfficeChangeEntity, 'kind' | 'personId'> &
  Partial<
    Pick<OfficeChangeEntity, 'officeKind' | 'boardId' | 'officeId' | 'validFrom' | 'validTo' | 'reason'>
  >;

const dayMs = 86_400_000;
const compared = ['officeKind', 'boardId', 'officeId', 'validFrom', 'validTo'] as const;

/** Changes that wait for a second administrator; whoever calls holds the lock on the whole. */
@Injectable()
export class OfficeChanges {
  constructor(
    private readonly auditTrail: AuditTrail,
    private readonly mails: ChangeMails,
  ) {}

  /** Writes the proposal down, once; refused where something else is proposed for the same office of the person. */
  async propose(tx: Transaction, wanted: Wanted): Promise<Outcome<Proposed, 'alreadyProposed'>> {
    const proposedBy = tx.actor.person?.id;
    if (proposedBy === undefined) throw new Unauthenticated();
    const change = { ...nothingMore, ...wanted };
    const open = await this.openLike(tx, change);
    if (open !== null) {
      const isSame =
        open.proposedBy === proposedBy && compared.every((name) => (open[name] ?? null) === change[name]);
      return isSame ? accept(proposed(open)) : refuse('alreadyProposed');
    }
    const expires = new Date(tx.now.getTime() + confirmationDays * dayMs);
    const entity = tx.manager.create(OfficeChangeEntity, {
      ...change,
      ...{ state: 'proposed', proposedBy, proposedAt: tx.now, expires },
    });
    await tx.manager.insert(OfficeChangeEntity, entity);
    const { personId, kind, officeKind } = change;
    await this.auditTrail.record(tx, {
      ...{ act: 'officeChange.proposed', personId, change: kind, kind: officeKind },
    });
    await this.mails.announce(tx, entity.id, proposedBy);
    return accept(proposed(entity));
  }

  async byId(tx: Transaction, id: string): Promise<OfficeChangeEntity | null> {
    return tx.manager.findOneBy(OfficeChangeEntity, { id });
  }

  async settle(tx: Transaction, change: OfficeChangeEntity, state: OfficeChangeState): Promise<void> {
    const settled = { state, settledBy: tx.actor.person?.id ?? null, settledAt: tx.now };
    await tx.manager.update(OfficeChangeEntity, { id: change.id }, settled);
    if (state === 'proposed' || state === 'expired') return;
    const { personId, kind, officeKind, proposedBy } = change;
    await this.auditTrail.record(tx, {
      ...{ act: `officeChange.${state}`, personId, change: kind, kind: officeKind, proposedBy },
    });
  }

  /** The one that waits for the same office of the same person; one that ran out is noted as such. */
  private async openLike(
    tx: Transaction,
    { kind, personId, officeKind, boardId }: Pick<OfficeChangeEntity, 'personId' | 'kind'> & NothingMore,
  ): Promise<OfficeChangeEntity | null> {
    const waiting = await tx.manager.findBy(OfficeChangeEntity, { kind, personId, state: 'proposed' });
    const alike = waiting.filter((one) => one.officeKind === officeKind && one.boardId === boardId);
    for (const one of alike) {
      if (stateAt(one, tx.now) === 'proposed') return one;
      await this.settle(tx, one, 'expired');
    }
    return null;
  }
}

type NothingMore = Pick<OfficeChangeEntity, (typeof compared)[number] | 'reason'>;

const nothingMore: NothingMore = {
  officeKind: null,
  boardId: null,
  officeId: null,
  validFrom: null,
  validTo: null,
  reason: null,
};

function proposed({ id, expires }: OfficeChangeEntity): Proposed {
  return { changeId: id, expiresAt: expires.toISOString() };
}
