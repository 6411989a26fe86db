import type { Actor } from '@gremia/domain/access/actor';
import { addDays, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import {
  type BodyChange,
  judgeBodyChanges,
  type KnownBody,
  mostBodyChanges,
  type ReadChange,
  readBodyChanges,
  type RecordBodyChangesReason,
} from '@gremia/domain/public-bodies/change-bodies';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { BodyChangeEntity } from './body-change.entity.ts';
import { BodyMerged } from './body-consequences.ts';
import { foundSuccessor, inheritCompetences } from './body-changes.sql.ts';
import { PublicBodyEntity } from './public-body.entity.ts';

/** Mergers, new names and new keys of public bodies: written line by line, recorded all or none. */
@Injectable()
export class BodyChangesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly merged: BodyMerged,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** What each line would do, or why it cannot; nothing is recorded. */
  preview(actor: Actor, lines: string): Promise<readonly ReadChange[]> {
    this.access.require(actor, 'publicBody.change');
    return this.unitOfWork.run(actor, (tx) =>
      this.judge(tx, readBodyChanges(lines).slice(0, mostBodyChanges)),
    );
  }

  /** Records all lines in their order; one problem refuses the whole. What was recorded before is refused as such. */
  record(
    actor: Actor,
    lines: string,
  ): Promise<Outcome<{ readonly changes: number }, RecordBodyChangesReason>> {
    this.access.require(actor, 'publicBody.change');
    const read = readBodyChanges(lines);
    return this.unitOfWork.run(actor, async (tx) => {
      if (read.length === 0) return refuse('nothingWritten');
      if (read.length > mostBodyChanges) return refuse('tooManyLines');
      const judged = await this.judge(tx, read);
      const changes = judged.flatMap(({ change, problem }) =>
        change === null || problem !== null ? [] : [change],
      );
      if (changes.length < read.length) return refuse('linesWithProblems');
      for (const change of changes) await this.apply(tx, change);
      return accept({ changes: changes.length });
    });
  }

  private async judge(tx: Transaction, read: readonly ReadChange[]): Promise<readonly ReadChange[]> {
    const keys = read.flatMap(({ change }) => (change === null ? [] : [change.key, change.newKey]));
    const rows = await tx.manager.query<KnownBody[]>(
      `SELECT key, kind, merged_into_id IS NOT NULL AS merged FROM public_body WHERE key = ANY ($1)
       ORDER BY key FOR UPDATE`,
      [keys],
    );
    return judgeBodyChanges(read, new Map(rows.map((row) => [row.key, row])), dateInBerlin(tx.now));
  }

  private async apply(tx: Transaction, change: BodyChange): Promise<void> {
    const { kind, key, newKey, newName, on, source } = change;
    const body = await tx.manager.findOneByOrFail(PublicBodyEntity, { key });
    const successorId = kind === 'merged' ? await this.successor(tx, change, body) : body.id;
    await tx.manager.insert(BodyChangeEntity, {
      ...{ kind, publicBodyId: body.id, successorId, formerKey: key, formerName: body.name },
      ...{ effectiveOn: on, source, recordedBy: tx.actor.person?.id ?? null, recordedAt: tx.now },
    });
    if (kind === 'merged') await this.merge(tx, body.id, successorId, change);
    else await this.rename(tx, body, kind === 'rekeyed' ? newKey : key, newName);
    await this.auditTrail.record(tx, {
      act: 'publicBody.changed',
      publicBodyId: body.id,
      kind,
      successorId,
      formerKey: key,
      on,
    });
  }

  private async successor(tx: Transaction, change: BodyChange, body: PublicBodyEntity): Promise<string> {
    const known = await tx.manager.findOneBy(PublicBodyEntity, { key: change.newKey });
    if (known !== null) return known.id;
    const { newKey, newName, on, source } = change;
    const [row] = await tx.manager.query<{ id: string }[]>(foundSuccessor, [
      body.id,
      newKey,
      newName,
      on,
      source,
    ]);
    if (row === undefined) throw new Error(`The successor ${newKey} was not founded`);
    return row.id;
  }

  private async merge(
    tx: Transaction,
    bodyId: string,
    successorId: string,
    { on, source }: BodyChange,
  ): Promise<void> {
    await tx.manager.update(
      PublicBodyEntity,
      { id: bodyId },
      { validTo: addDays(on, -1), mergedIntoId: successorId, modified: tx.now },
    );
    await tx.manager.query(inheritCompetences, [bodyId, successorId, on, source]);
    await this.merged.happen(tx, { bodyId, successorId, on });
  }

  /** Municipalities of a Kreis that gets another key stay its own. */
  private async rename(tx: Transaction, body: PublicBodyEntity, key: string, newName: string): Promise<void> {
    const named = newName === '' ? {} : { name: newName, shortName: newName };
    await tx.manager.update(PublicBodyEntity, { id: body.id }, { key, ...named, modified: tx.now });
    if (key !== body.key)
      await tx.manager.update(PublicBodyEntity, { kreisKey: body.key }, { kreisKey: key, modified: tx.now });
  }
}
