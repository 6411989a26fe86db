import type { Actor } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  advanceStandard,
  type AdvanceStandardReason,
  describeStandard,
  type DescribeStandardReason,
  recordVersion,
  type RecordVersionReason,
  type RelationKind,
  relateStandards,
  type RelateStandardsReason,
  type StandardDescription,
  type StandardVersionFacts,
  type Step,
} from '@gremia/domain/standards/keep-standard';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import type { StandardEntity } from './standard.entity.ts';
import { StandardsRepository } from './standards.repository.ts';

export interface StandardReference {
  readonly slug: string;
}

export interface StandardsRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

/** Keeping the catalogue: steps, versions, relations. */
@Injectable()
export class StandardsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly repository: StandardsRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  advance(
    actor: Actor,
    slug: string,
    step: Step,
  ): Promise<Outcome<StandardReference, AdvanceStandardReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'standard.manage');
      const standard = await this.locked(tx, slug);
      const decision = advanceStandard({ state: standard.state, today: dateInBerlin(tx.now) }, step);
      if (!decision.accepted) return decision;
      const state = decision.fact;
      await this.repository.advance(tx, {
        standardId: standard.id,
        state,
        madeOn: step.on,
        note: step.note.trim() || null,
        recordedBy: actor.person?.id ?? null,
        recordedAt: tx.now,
      });
      const change = { standardId: standard.id, from: standard.state, to: state };
      await this.auditTrail.record(tx, { act: 'standard.advanced', ...change });
      return accept({ slug });
    });
  }

  /** What the catalogue says of it, from then on as it stands here. */
  describe(
    actor: Actor,
    slug: string,
    description: StandardDescription,
  ): Promise<Outcome<StandardReference, DescribeStandardReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'standard.manage');
      const { id: standardId } = await this.locked(tx, slug);
      const decision = describeStandard(description);
      if (!decision.accepted) return decision;
      await this.repository.describe(tx, standardId, decision.fact);
      await this.auditTrail.record(tx, { act: 'standard.described', standardId, ...decision.fact });
      return accept({ slug });
    });
  }

  recordVersion(
    actor: Actor,
    slug: string,
    version: StandardVersionFacts,
  ): Promise<Outcome<StandardReference, RecordVersionReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'standard.manage');
      const { id: standardId } = await this.locked(tx, slug);
      const knownLabels = await this.repository.labelsOf(tx, standardId);
      const decision = recordVersion({ knownLabels, today: dateInBerlin(tx.now) }, version);
      if (!decision.accepted) return decision;
      await this.repository.addVersions(tx, [{ ...decision.fact, standardId }]);
      const { label } = decision.fact;
      await this.auditTrail.record(tx, { act: 'standard.versionRecorded', standardId, label });
      return accept({ slug });
    });
  }

  relate(
    actor: Actor,
    relation: StandardsRelation,
  ): Promise<Outcome<StandardReference, RelateStandardsReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'standard.manage');
      const ends = await this.ends(tx, relation);
      const decision = relateStandards(await this.repository.relations(tx, relation.kind), ends);
      if (!decision.accepted) return decision;
      await this.repository.relate(tx, ends, null);
      await this.auditTrail.record(tx, { act: 'standard.related', ...audited(ends) });
      return accept({ slug: relation.from });
    });
  }

  /** Takes a relation back; one that is not there is as good as taken back. */
  unrelate(actor: Actor, relation: StandardsRelation): Promise<Outcome<StandardReference, never>> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'standard.manage');
      const ends = await this.ends(tx, relation);
      await this.repository.unrelate(tx, ends);
      await this.auditTrail.record(tx, { act: 'standard.unrelated', ...audited(ends) });
      return accept({ slug: relation.from });
    });
  }

  private async ends(tx: Transaction, { from, to, kind }: StandardsRelation): Promise<StandardsRelation> {
    // In one order, whichever way the relation goes: two acts cannot wait for each other.
    const [first, second] = [from, to].toSorted();
    const ids = new Map<string, string>();
    for (const slug of new Set([first ?? from, second ?? to]))
      ids.set(slug, (await this.locked(tx, slug)).id);
    return { from: ids.get(from) ?? '', to: ids.get(to) ?? '', kind };
  }

  private async locked(tx: Transaction, slug: string): Promise<StandardEntity> {
    const standard = await this.repository.locked(tx, slug);
    if (standard === null) throw new NotFound();
    return standard;
  }
}

function audited({ from, to, kind }: StandardsRelation) {
  return { fromId: from, toId: to, kind };
}
