import { dutyDeadline } from '@gremia/domain/implementation/duty-deadline';
import { type BasisOfForce, binds } from '@gremia/domain/proposals/basis-of-force';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import {
  BodyAcceded,
  type BodyAccededFact,
  type ResolutionFacts,
  ResolutionPublished,
  type ResolutionPublishedFact,
  Resolutions,
} from '../resolutions/resolutions.public.ts';
import { Standards } from '../standards/standards.public.ts';
import { DeadlinePauses } from './deadline-pauses.ts';
import { type Addressing, AddressingRepository } from './addressing.repository.ts';

/** By the board: a published resolution reaches its bodies; who accedes is bound from that day on. */
@Injectable()
export class AddressResolution implements OnModuleInit {
  constructor(
    private readonly published: ResolutionPublished,
    private readonly acceded: BodyAcceded,
    private readonly resolutions: Resolutions,
    private readonly standards: Standards,
    private readonly addressings: AddressingRepository,
    private readonly pauses: DeadlinePauses,
    private readonly auditTrail: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.published.follow((tx, fact) => this.address(tx, fact));
    this.acceded.follow((tx, fact) => this.bind(tx, fact));
  }

  private async address(
    tx: Transaction,
    { resolutionId, effectiveOn }: ResolutionPublishedFact,
  ): Promise<void> {
    const resolution = await this.resolutions.facts(tx, resolutionId);
    const { standard = null } = resolution.terms;
    const standardId = standard === null ? null : await this.standards.idOf(tx, standard);
    const addressing = asAddressing(resolution, standardId, effectiveOn);
    const [addressed] = await this.addressings.address(tx, [addressing]);
    if (addressed === undefined) throw new Error(`The resolution ${resolution.slug} was not addressed`);
    await this.addressings.promise(tx, addressed.id, resolution.terms.commitments);
    await this.pauses.settle(tx, addressed.id);
    await this.auditTrail.record(tx, {
      act: 'decision.addressed',
      addressedDecisionId: addressed.id,
      slug: addressed.slug,
      basis: resolution.basisOfForce,
      bodies: addressed.bodies,
    });
  }

  private async bind(tx: Transaction, { resolutionId, publicBodyId, on }: BodyAccededFact): Promise<void> {
    const decision = await this.addressings.ofResolution(tx, resolutionId);
    if (decision === null)
      throw new Error(`The resolution ${resolutionId} was acceded to and never addressed`);
    const duty = dutyDeadline(await this.addressings.deadlines(tx, decision.id));
    await this.addressings.bind(tx, { resolutionId, publicBodyId, on, ...duty });
    await this.pauses.settle(tx, decision.id);
    await this.auditTrail.record(tx, {
      act: 'decision.acceded',
      addressedDecisionId: decision.id,
      publicBodyId,
    });
  }
}

/** What stands as the basis where the terms name no law. */
const basisTexts: Readonly<Record<BasisOfForce, string>> = {
  law: 'Gesetz',
  regulation: 'Verordnung oder Erlass',
  agreement: 'Vereinbarung',
  accession: 'Beitritt der Kommune',
  none: 'Empfehlung',
};

function asAddressing(
  { id, slug, number, title, adoptedOn, terms, basisOfForce, publicationLevel, example }: ResolutionFacts,
  standardId: string | null,
  effectiveOn: string,
): Addressing {
  const duty = dutyDeadline(terms.deadlines);
  return {
    slug,
    resolutionId: id,
    federalDecisionId: null,
    standardId,
    number,
    title,
    decidedOn: adoptedOn,
    basisOfForce,
    basisText: basisTexts[basisOfForce],
    scope: terms.scope,
    publicationLevel,
    example,
    // Before anybody has acceded an accession binds nobody: everybody is asked.
    asks: binds(basisOfForce, { acceded: false }) ? 'duty' : 'answer',
    bindingSince: effectiveOn,
    deadlineClass: duty.deadlineClass,
    dueOn: duty.dueOn,
    deadlines: terms.deadlines,
  };
}
