import type { Actor } from '@gremia/domain/access/actor';
import {
  endFederalDecision,
  type EndFederalDecisionReason,
  type FederalEndingFacts,
  type FederalEndingWish,
} from '@gremia/domain/implementation/end-federal-decision';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import type { ResolutionEnding } from '@gremia/domain/resolutions/end-resolution';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Boards } from '../boards/boards.public.ts';
import { Federal, type FederalDecisionFacts } from '../federal/federal.public.ts';
import { confirmingBoard } from './confirmation.service.ts';
import { EndDuties } from './end-duties.ts';

const words: Readonly<Record<ResolutionEnding, string>> = { repeal: 'aufgehoben', supersede: 'ersetzt' };

/** Locked, so that ending and confirming or reporting come one after the other. */
const addressedDecisions = `
  SELECT ended_on IS NOT NULL AS ended FROM addressed_decision WHERE federal_decision_id = $1 ORDER BY id FOR UPDATE`;

/** A decision of the IT-Planungsrat that is withdrawn or replaced binds nobody here any more. */
@Injectable()
export class EndFederalDecisionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly boards: Boards,
    private readonly federal: Federal,
    private readonly duties: EndDuties,
  ) {}

  /** All open duties from it end in the same commit, with the reason; said twice it changes nothing. */
  end(
    actor: Actor,
    wish: FederalEndingWish & { readonly decision: string; readonly byNumber: string | null },
  ): Promise<Outcome<{ readonly slug: string; readonly duties: number }, EndFederalDecisionReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const boardId = await this.boards.idBySlug(tx, confirmingBoard);
      const board = boardId === null ? {} : { boardId };
      this.access.require(actor, 'federalDecision.confirm', { ...board, isPublic: true });
      const decision = await this.federal.decisionFacts(tx, wish.decision);
      const by = wish.byNumber === null ? null : await this.federal.decisionByNumber(tx, wish.byNumber);
      const outcome = endFederalDecision(await this.facts(tx, decision, wish.byNumber, by), wish);
      if (!outcome.accepted) return outcome;
      const { id, slug } = decision;
      if (outcome.fact.before) return accept({ slug, duties: 0 });
      const through = by === null ? '' : ` durch Beschluss ${by.number}`;
      const reason = `Der Beschluss des IT-Planungsrats ist ${words[wish.ending]}${through}. ${wish.reason.trim()}`;
      return accept({ slug, duties: await this.duties.endFederal(tx, id, { on: wish.on, reason }) });
    });
  }

  private async facts(
    tx: Transaction,
    { id, date }: FederalDecisionFacts,
    byNumber: string | null,
    by: FederalDecisionFacts | null,
  ): Promise<FederalEndingFacts> {
    const rows = await tx.manager.query<{ ended: boolean }[]>(addressedDecisions, [id]);
    const named = by === null ? null : { isItself: by.id === id, decidedOn: by.date };
    return {
      addressed: rows.length,
      ended: rows.filter(({ ended }) => ended).length,
      decidedOn: date,
      by: byNumber === null ? null : (named ?? 'unknown'),
      today: dateInBerlin(tx.now),
    };
  }
}
