import type { Actor } from '@gremia/domain/access/actor';
import {
  type AdoptedRules,
  adoptRules,
  type FlawedRules,
  type RulesWish,
} from '@gremia/domain/boards/adopt-rules';
import { rulesChanges } from '@gremia/domain/boards/rules-changes';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { BoardsRepository, type LatestRules } from './boards.repository.ts';

export interface AdoptRulesRequest extends RulesWish {
  readonly boardId: string;
}

/** Adopting a new version of a board's rules of procedure; what was opened before keeps its own. */
@Injectable()
export class AdoptRulesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: BoardsRepository,
    private readonly access: AccessService,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Tells the board's address; the same version asked for twice is adopted once. */
  adopt(
    actor: Actor,
    { boardId, ...wish }: AdoptRulesRequest,
  ): Promise<Outcome<string, 'flawed'> | FlawedRules> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'rules.adopt', { boardId, isPublic: true });
      const board = await this.repository.lockBoard(tx, boardId);
      if (board === null) throw new NotFound();
      const latest = await this.repository.latestRules(tx, boardId);
      const facts = { latest: latest?.validFrom ?? null, today: dateInBerlin(tx.now) };
      const asFirst = adoptRules({ ...facts, latest: null }, wish);
      if (asFirst.accepted && latest !== null && isSame(latest, asFirst.fact)) return accept(board.slug);
      const decision = adoptRules(facts, wish);
      if (!decision.accepted) return decision;
      const { decisionRules, ...rules } = decision.fact;
      await this.repository.insertRules(tx, boardId, { ...rules, example: false }, decisionRules);
      const { validFrom } = rules;
      await this.auditTrail.record(tx, { act: 'rules.adopted', boardId, validFrom, source: rules.source });
      return accept(board.slug);
    });
  }
}

function isSame(latest: LatestRules, wished: AdoptedRules): boolean {
  if (latest.validFrom !== wished.validFrom || latest.source !== wished.source) return false;
  const { settings, added, removed, changed } = rulesChanges(compared(latest), compared(wished));
  return [settings, added, removed, changed].every((list) => list.length === 0);
}

/** The database orders the keys of what it stores, so both sides are ordered the same way. */
function compared({ settings, decisionRules }: Pick<AdoptedRules, 'settings' | 'decisionRules'>) {
  const rules = decisionRules.map(({ key, title, rule }) => ({ key, title, document: inKeyOrder(rule) }));
  return { settings, decisionRules: rules };
}

function inKeyOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
