import { type Actor, system } from '@gremia/domain/access/actor';
import { everyTable } from '@gremia/domain/data-protection/every-table';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { type RecentReason, signedInRecently } from '@gremia/domain/sign-in/recent';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { ownData, thingLabels } from './own-data.sql.ts';

type Row = Readonly<Record<string, unknown>>;

/** Everything that is stored about a person. */
export interface OwnData {
  readonly personId: string;
  readonly name: string;
  /** When it was read. */
  readonly at: Date;
  /** The rows of every table that can belong to somebody, also of those where none does. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** What the things are called whose ids stand in the rows. */
  readonly labels: Readonly<Record<string, string>>;
}

const statement = ownData(everyTable);
const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** The answer to somebody who asks what is stored about them (Art. 15 DSGVO), made from what is known of every column. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** The data of the person who asks; refused where they signed in long ago. */
  own(actor: Actor): Promise<Outcome<OwnData, RecentReason>> {
    if (actor.person === null) throw new NotFound();
    return this.read(actor, actor.person.id);
  }

  /** The data of somebody else, for them; that it was asked for stays in the audit trail. */
  async ofPerson(actor: Actor, personId: string): Promise<Outcome<OwnData, RecentReason>> {
    if (!isUuid(personId)) throw new NotFound();
    const data = await this.read(actor, personId);
    if (data.accepted)
      await this.unitOfWork.run(actor, (tx) =>
        this.auditTrail.record(tx, { act: 'personalData.exported', personId }),
      );
    return data;
  }

  /** Read as the product: what a role may see does not bound what somebody may know about themselves. */
  private read(actor: Actor, personId: string): Promise<Outcome<OwnData, RecentReason>> {
    return this.unitOfWork.run(system(actor.requestId), async (tx) => {
      const recent = signedInRecently({ ...actor, now: tx.now });
      if (!recent.accepted) return recent;
      const rows = (await json<OwnData['rows']>(tx, statement, [personId])) ?? {};
      const name = rows['account']?.[0]?.['name'];
      if (typeof name !== 'string') throw new NotFound();
      const ids = [...new Set(JSON.stringify(rows).match(uuid) ?? [])];
      const labels = (await json<OwnData['labels']>(tx, thingLabels, [ids])) ?? {};
      return accept({ personId, name, at: tx.now, rows, labels });
    });
  }
}

async function json<T>(tx: Transaction, text: string, values: readonly unknown[]): Promise<T | null> {
  const [row] = await tx.manager.query<{ json: T | null }[]>(text, [...values]);
  return row?.json ?? null;
}
