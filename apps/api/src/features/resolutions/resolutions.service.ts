import type { Actor } from '@gremia/domain/access/actor';
import type { StepUpReason } from '@gremia/domain/boards/step-up';
import { type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { isInScope } from '@gremia/domain/public-bodies/scope';
import { accede, type AccedeReason } from '@gremia/domain/resolutions/accede';
import {
  publishResolution,
  type PublishResolutionReason,
} from '@gremia/domain/resolutions/publish-resolution';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Boards } from '../boards/boards.public.ts';
import { publishedDocument, fullRecord } from './published-document.ts';
import { Register } from './register.ts';
import { BodyAcceded, ResolutionPublished } from './resolution-consequences.ts';
import { asSubject } from './resolution-subject.ts';
import type { ResolutionEntity } from './resolution.entity.ts';
import { ResolutionsRepository } from './resolutions.repository.ts';

type Named = { readonly slug: string };

/** Publishing resolutions and acceding to them. */
@Injectable()
export class ResolutionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly boards: Boards,
    private readonly repository: ResolutionsRepository,
    private readonly register: Register,
    private readonly published: ResolutionPublished,
    private readonly acceded: BodyAcceded,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Publishes once and for all: register entry, duties and responses are in the same commit. */
  publish(
    actor: Actor,
    resolutionId: string,
    effectiveOn: CalendarDate,
  ): Promise<Outcome<Named, PublishResolutionReason | StepUpReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const resolution = await this.repository.forUpdate(tx, resolutionId);
      if (resolution === null) throw new NotFound();
      this.access.require(actor, 'resolution.publish', asSubject(resolution));
      const decision = publishResolution({ ...resolution, today: dateInBerlin(tx.now) }, effectiveOn);
      if (!decision.accepted) return decision;
      const proof = await this.boards.stepUp(tx, resolution.boardId, 'publish');
      if (!proof.accepted) return proof;
      await this.repository.publish(tx, resolutionId, decision.fact);
      const registerSequence = await this.enter(tx, resolution, effectiveOn);
      const { boardId, slug } = resolution;
      await this.auditTrail.record(tx, {
        act: 'resolution.published',
        resolutionId,
        effectiveOn,
        registerSequence,
      });
      await this.published.happen(tx, { resolutionId, boardId, effectiveOn, publishedAt: tx.now });
      return accept({ slug });
    });
  }

  /** The actor's own body accedes; what a provider does for others needs that body's word, not this act. */
  accede(actor: Actor, resolutionId: string, note: string): Promise<Outcome<Named, AccedeReason>> {
    const publicBodyId = actor.role?.kind === 'reporter' ? actor.role.publicBodyId : undefined;
    this.access.require(actor, 'resolution.accede', publicBodyId === undefined ? {} : { publicBodyId });
    return this.unitOfWork.run(actor, async (tx) => {
      const resolution = await this.repository.forShare(tx, resolutionId);
      const body = publicBodyId === undefined ? null : await this.repository.scopedBody(tx, publicBodyId);
      // What is not published does not exist for a municipality.
      if (publicBodyId === undefined || body === null || !resolution?.publishedAt) throw new NotFound();
      const before = await this.repository.accession(tx, resolutionId, publicBodyId);
      const { basisOfForce, state, terms, slug } = resolution;
      const addressed = isInScope(terms.scope, body);
      const today = dateInBerlin(tx.now);
      const facts = { basisOfForce, state, addressed, accededOn: before?.accededOn ?? null, today };
      const decision = accede(facts, note);
      if (!decision.accepted) return decision;
      if (!decision.fact.before) await this.recordAccession(tx, resolutionId, publicBodyId, note, today);
      return accept({ slug });
    });
  }

  private async recordAccession(
    tx: Transaction,
    resolutionId: string,
    publicBodyId: string,
    note: string,
    on: CalendarDate,
  ): Promise<void> {
    const declared = { accededOn: on, declaredBy: tx.actor.person?.id ?? null, note: note.trim() || null };
    const isFirst = await this.repository.addAccession(tx, { resolutionId, publicBodyId, ...declared });
    if (!isFirst) return;
    await this.auditTrail.record(tx, { act: 'resolution.acceded', resolutionId, publicBodyId, on });
    await this.acceded.happen(tx, { resolutionId, publicBodyId, on });
  }

  private async enter(
    tx: Transaction,
    resolution: ResolutionEntity,
    effectiveOn: CalendarDate,
  ): Promise<number> {
    const board = await this.boards.board(tx, resolution.boardId);
    const ballot = await this.repository.resultOf(tx, resolution.ballotId);
    const document = publishedDocument(resolution, board, effectiveOn);
    return this.register.append(tx, {
      resolutionId: resolution.id,
      kind: 'published',
      about: {
        board: board.slug,
        number: resolution.number,
        force: resolution.force,
        scope: resolution.terms.scope,
        effectiveOn,
      },
      document,
      record: fullRecord(document, resolution, ballot),
    });
  }
}
