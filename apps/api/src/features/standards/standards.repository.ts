import {
  recordedHere,
  type Relation,
  type StandardDescription,
  type StandardVersionFacts,
} from '@gremia/domain/standards/keep-standard';
import type { StandardState } from '@gremia/domain/standards/standard';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { StandardRelationEntity } from './standard-relation.entity.ts';
import { StandardStepEntity } from './standard-step.entity.ts';
import { StandardVersionEntity } from './standard-version.entity.ts';
import { StandardEntity } from './standard.entity.ts';

export type NewStandard = Omit<StandardEntity, 'id' | 'created' | 'modified'>;

@Injectable()
export class StandardsRepository {
  /** Takes over what the sources say; a state that was reached here, and what was described here, stays. */
  async ensure(tx: Transaction, standards: readonly NewStandard[]): Promise<void> {
    const reached = await this.statesReachedHere(tx);
    const described = await this.describedHere(tx);
    const kept = standards.map((one) => ({
      ...one,
      state: reached.get(one.slug) ?? one.state,
      ...described.get(one.slug),
    }));
    await tx.manager.upsert(StandardEntity, kept, ['slug']);
  }

  /** What the secretariat wrote of standards, by address. */
  private async describedHere(
    tx: Transaction,
  ): Promise<ReadonlyMap<string, Pick<StandardEntity, 'operator' | 'purpose' | 'source' | 'provenance'>>> {
    const described = await tx.manager.findBy(StandardEntity, { provenance: recordedHere });
    return new Map(
      described.map(({ slug, operator, purpose, source, provenance }) => [
        slug,
        { operator, purpose, source, provenance },
      ]),
    );
  }

  /** The states of the standards whose steps were recorded here, by address. */
  private async statesReachedHere(tx: Transaction): Promise<ReadonlyMap<string, StandardState | null>> {
    const advanced = await tx.manager
      .createQueryBuilder(StandardEntity, 'standard')
      .where('EXISTS (SELECT FROM standard_step step WHERE step.standard_id = standard.id)')
      .getMany();
    return new Map(advanced.map(({ slug, state }) => [slug, state]));
  }

  async idsBySlug(tx: Transaction): Promise<ReadonlyMap<string, string>> {
    const standards = await tx.manager.find(StandardEntity, { select: { id: true, slug: true } });
    return new Map(standards.map(({ id, slug }) => [slug, id]));
  }

  async idOf(tx: Transaction, slug: string): Promise<string | null> {
    const standard = await tx.manager.findOne(StandardEntity, { select: { id: true }, where: { slug } });
    return standard?.id ?? null;
  }

  /** The standards that a federal decision makes binding for municipalities, locked until the end of the act. */
  bindingOf(tx: Transaction, decisionNumber: string): Promise<StandardEntity[]> {
    return tx.manager.find(StandardEntity, {
      where: { decisionNumber, bindingness: 'binding', bindsMunicipalities: true },
      order: { slug: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The standard at this address, locked until the end of the act. */
  locked(tx: Transaction, slug: string): Promise<StandardEntity | null> {
    return tx.manager.findOne(StandardEntity, { where: { slug }, lock: { mode: 'pessimistic_write' } });
  }

  /** The id of a new standard; null where its address is taken. */
  async begin(tx: Transaction, standard: NewStandard): Promise<string | null> {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(StandardEntity)
      .values({ ...standard, deadlines: [...standard.deadlines] })
      .orIgnore()
      .returning('id')
      .execute();
    const row: { readonly id: string } | undefined = raw[0];
    return row?.id ?? null;
  }

  async advance(tx: Transaction, step: Omit<StandardStepEntity, 'id'>): Promise<void> {
    const { standardId: id, state } = step;
    await tx.manager.update(StandardEntity, { id }, { state, modified: tx.now });
    await tx.manager.insert(StandardStepEntity, step);
  }

  async describe(tx: Transaction, id: string, description: StandardDescription): Promise<void> {
    const provenance = recordedHere;
    await tx.manager.update(StandardEntity, { id }, { ...description, provenance, modified: tx.now });
  }

  async labelsOf(tx: Transaction, standardId: string): Promise<readonly string[]> {
    const versions = await tx.manager.findBy(StandardVersionEntity, { standardId });
    return versions.map(({ label }) => label);
  }

  /** A version that is known stays as it is. */
  async addVersions(
    tx: Transaction,
    versions: readonly (StandardVersionFacts & { readonly standardId: string })[],
  ): Promise<void> {
    const rows = versions.map((version) => ({ ...version, recordedAt: tx.now }));
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(StandardVersionEntity)
      .values(rows)
      .orIgnore()
      .execute();
  }

  async relations(
    tx: Transaction,
    kind: Relation['kind'],
  ): Promise<readonly Pick<Relation, 'from' | 'to'>[]> {
    // Two relations that are made at once could close a circle together: one after the other.
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtext('standard_relation'))`);
    const known = await tx.manager.findBy(StandardRelationEntity, { kind });
    return known.map(({ fromId, toId }) => ({ from: fromId, to: toId }));
  }

  /** A relation that is known stays as it is. */
  async relate(tx: Transaction, { from, to, kind }: Relation, source: string | null): Promise<void> {
    const row = { fromId: from, toId: to, kind, source };
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(StandardRelationEntity)
      .values(row)
      .orIgnore()
      .execute();
  }

  async unrelate(tx: Transaction, { from, to, kind }: Relation): Promise<void> {
    await tx.manager.delete(StandardRelationEntity, { fromId: from, toId: to, kind });
  }
}
