import type { Actor } from '@gremia/domain/access/actor';
import { eraseAccount, type EraseAccountReason } from '@gremia/domain/data-protection/erase-account';
import { everyTable } from '@gremia/domain/data-protection/every-table';
import { keepingInGerman } from '@gremia/domain/data-protection/keeping';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { Live } from '../../platform/live/live.ts';
import { personTopic } from '../../platform/live/person-topic.ts';
import type { ErasedAccount, ErasurePreview } from './dto/erasure.ts';
import { accountOf, type Effect, emptyAccount, erasing, erasurePreview } from './erasure.sql.ts';

interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly erasedAt: Date | null;
  readonly offices: number;
}

interface Counted extends Effect {
  readonly count: number;
}

const counting = erasurePreview(everyTable);
const steps = erasing(everyTable);
const nameless = 'Gelöschtes Konto';
const longestAddress = 254;

/**
 * Erases an account (Art. 17 DSGVO) and keeps what the law keeps. Every table says for itself what becomes of its rows;
 * as the product, since what an administrator may see does not bound what has to be erased.
 */
@Injectable()
export class ErasureService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  /** What erasing the account of this id or address would do; null where there is none. */
  preview(actor: Actor, account: string): Promise<ErasurePreview | null> {
    const asked = account.trim();
    if (asked.length > longestAddress || asked.includes('\u0000')) return Promise.resolve(null);
    return this.unitOfWork.run({ ...actor, system: true }, async (tx) => {
      const found = await find(tx, asked, false);
      if (found === null) return null;
      const counted = await tx.manager.query<Counted[]>(counting, [found.id]);
      const { id: personId, name, email, erasedAt, offices } = found;
      return {
        ...{ personId, name, email, offices, erasedAt: erasedAt?.toISOString() ?? null },
        isSelf: personId === actor.person?.id,
        nameStays: namedRows(counted) > 0,
        parts: counted.map(inWords),
      };
    });
  }

  /** Once; an account that is erased already stays as it is. */
  erase(actor: Actor, personId: string, given: string): Promise<Outcome<ErasedAccount, EraseAccountReason>> {
    if (!isUuid(personId)) throw new NotFound();
    return this.unitOfWork.run({ ...actor, system: true }, async (tx) => {
      const account = await find(tx, personId, true);
      if (account === null) throw new NotFound();
      if (account.erasedAt !== null) return accept({ personId, name: account.name });
      const namely = namedRows(await tx.manager.query<Counted[]>(counting, [personId]));
      const facts = { isSelf: personId === actor.person?.id, offices: account.offices, namedRows: namely };
      const decision = eraseAccount(facts, given);
      if (!decision.accepted) return decision;
      const { reason, nameStays } = decision.fact;
      const touched = await this.eraseRows(tx, personId);
      await tx.manager.query(emptyAccount, [personId, nameStays ? null : nameless, tx.now]);
      await this.auditTrail.record(tx, { act: 'person.erased', personId, reason, nameStays, ...touched });
      await this.live.changed(tx, personTopic(personId), 'hint');
      return accept({ personId, name: nameStays ? account.name : nameless });
    });
  }

  private async eraseRows(tx: Transaction, personId: string): Promise<{ deleted: number; changed: number }> {
    const touched = { deleted: 0, changed: 0 };
    for (const { effect, text } of steps) {
      const [, rows] = await tx.manager.query<[unknown[], number]>(text, [personId]);
      touched[effect === 'deleted' ? 'deleted' : 'changed'] += rows;
    }
    return touched;
  }
}

async function find(tx: Transaction, account: string, locked: boolean): Promise<Account | null> {
  const [found] = await tx.manager.query<Account[]>(accountOf(locked), [account, dateInBerlin(tx.now)]);
  return found ?? null;
}

function namedRows(counted: readonly Counted[]): number {
  return counted.filter(({ effect }) => effect === 'staysNamed').reduce((sum, { count }) => sum + count, 0);
}

function inWords({ table, effect, count }: Counted): ErasurePreview['parts'][number] {
  const known = everyTable[table];
  return {
    ...{ title: known?.title ?? table, effect, count },
    keptFor: known === undefined || effect === 'deleted' ? null : keepingInGerman(known.keeping),
  };
}
