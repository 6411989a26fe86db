import type { Actor } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  endResolution,
  type EndResolutionReason,
  type EndingWish,
  type ResolutionEnding,
} from '@gremia/domain/resolutions/end-resolution';
import { stateToday } from '@gremia/domain/resolutions/publish-resolution';
import type { RegisterEntryKind } from '@gremia/domain/resolutions/register-entry';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Boards } from '../boards/boards.public.ts';
import { Register } from './register.ts';
import { ResolutionEnded } from './resolution-consequences.ts';
import { asSubject } from './resolution-subject.ts';
import type { ResolutionEntity } from './resolution.entity.ts';
import { ResolutionsRepository } from './resolutions.repository.ts';

export interface EndResolutionWish extends EndingWish {
  /** The address of the resolution that ends it. */
  readonly bySlug: string | null;
}

const words: Readonly<Record<ResolutionEnding, string>> = { repeal: 'aufgehoben', supersede: 'ersetzt' };
const kinds: Readonly<Record<ResolutionEnding, RegisterEntryKind>> = {
  repeal: 'repealed',
  supersede: 'superseded',
};

/** The end of a resolution by a later decision: withdrawn, or replaced. */
@Injectable()
export class EndResolutionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly boards: Boards,
    private readonly repository: ResolutionsRepository,
    private readonly register: Register,
    private readonly ended: ResolutionEnded,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Register entry and the end of all open duties are in the same commit; said twice it changes nothing. */
  end(
    actor: Actor,
    resolutionId: string,
    wish: EndResolutionWish,
  ): Promise<Outcome<{ readonly slug: string }, EndResolutionReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const resolution = await this.repository.forUpdate(tx, resolutionId);
      if (resolution === null) throw new NotFound();
      this.access.require(actor, 'resolution.end', asSubject(resolution));
      const by = wish.bySlug === null ? null : await this.repository.bySlug(tx, wish.bySlug);
      const isShown = by !== null && this.access.viewerCan(actor, 'resolution.read', asSubject(by));
      if (wish.bySlug !== null && !isShown) throw new NotFound();
      const today = dateInBerlin(tx.now);
      const facts = {
        ...resolution,
        state: stateToday(resolution, today),
        by: by === null ? null : { isItself: by.id === resolutionId, state: stateToday(by, today) },
        today,
      };
      const decision = endResolution(facts, wish);
      if (!decision.accepted) return decision;
      if (!decision.fact.before) {
        const endReason = wish.reason.trim();
        const ended = { state: decision.fact.state, endedOn: wish.on, endReason, endedById: by?.id ?? null };
        await this.repository.end(tx, resolutionId, ended);
        await this.tell(tx, { ...resolution, ...ended }, wish, by);
      }
      return accept({ slug: resolution.slug });
    });
  }

  private async tell(
    tx: Transaction,
    resolution: ResolutionEntity,
    { ending, on, reason }: EndResolutionWish,
    by: ResolutionEntity | null,
  ): Promise<void> {
    const { id: resolutionId } = resolution;
    const registerSequence = await this.enter(tx, resolution, ending, by);
    await this.auditTrail.record(tx, {
      act: 'resolution.ended',
      resolutionId,
      ending,
      on,
      byResolutionId: by?.id ?? null,
      registerSequence,
    });
    const through = by === null ? '' : ` durch Beschluss ${by.number}`;
    const sentence = `Der Beschluss ist ${words[ending]}${through}. ${reason.trim()}`;
    await this.ended.happen(tx, { resolutionId, on, reason: sentence });
  }

  private async enter(
    tx: Transaction,
    resolution: ResolutionEntity,
    ending: ResolutionEnding,
    by: ResolutionEntity | null,
  ): Promise<number> {
    const { id: resolutionId, number, force, terms, adoptedOn } = resolution;
    const board = await this.boards.board(tx, resolution.boardId);
    const document = {
      format: 'gremia-resolution-end/1',
      board: { slug: board.slug, name: board.name },
      number,
      ending: kinds[ending],
      endedOn: resolution.endedOn,
      reason: resolution.endReason,
      by: by === null ? null : { number: by.number, slug: by.slug },
    };
    const effectiveOn = resolution.effectiveOn ?? adoptedOn;
    const about = { board: board.slug, number, force, scope: terms.scope, effectiveOn };
    return this.register.append(tx, { resolutionId, kind: kinds[ending], about, document, record: document });
  }
}
