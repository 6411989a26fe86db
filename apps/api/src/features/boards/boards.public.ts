import type { BoardKind } from '@gremia/domain/boards/board';
import { stepUp, type StepUpAct, type StepUpReason } from '@gremia/domain/boards/step-up';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import {
  BoardsRepository,
  type DatedRule,
  type RulesInForce,
  type SeatWithMembers,
} from './boards.repository.ts';

export type { RulesInForce, SeatWithMembers } from './boards.repository.ts';
export { BoardPulseEnum, BoardReference, MeetingFormatEnum, MeetingStateEnum } from './dto/board.ts';
export { SilenceEnum } from './dto/board-rules.ts';
export { MembershipKindEnum } from './dto/board-detail.ts';

export interface BoardFacts {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: BoardKind;
  /** Stands before the number in a resolution's address; empty where the number stands alone. */
  readonly registerPrefix: string;
  readonly example: boolean;
  readonly stepUpActs: readonly StepUpAct[];
}

/** What other features may ask about boards. */
@Injectable()
export class Boards {
  constructor(private readonly repository: BoardsRepository) {}

  /** Throws NotFound where there is none. */
  async board(tx: Transaction, boardId: string): Promise<BoardFacts> {
    const board = await this.repository.byId(tx, boardId);
    if (board === null) throw new NotFound();
    return board;
  }

  /**
   * Whether the actor may go on with this act, where the board asks for a passkey before it. Asked last, so that nobody
   * shows one for an act that is refused anyway. Throws NotFound where there is no such board.
   */
  async stepUp(tx: Transaction, boardId: string, act: StepUpAct): Promise<Outcome<null, StepUpReason>> {
    const { stepUpActs } = await this.board(tx, boardId);
    return stepUp(stepUpActs, act, { ...tx.actor, now: tx.now });
  }

  /** The id of the board at this address, null where there is none. */
  async idBySlug(tx: Transaction, slug: string): Promise<string | null> {
    return (await this.repository.bySlug(tx, slug))?.id ?? null;
  }

  /** The seats of that day in their order, each with its members before its deputies. */
  seatsOf(tx: Transaction, boardId: string, on: CalendarDate): Promise<readonly SeatWithMembers[]> {
    return this.repository.seatsOf(tx, boardId, on);
  }

  /** A decision rule of any version of any board, whether it is in force or not; throws NotFound. */
  async decisionRule(tx: Transaction, id: string): Promise<DatedRule> {
    const rule = await this.repository.decisionRule(tx, id);
    if (rule === null) throw new NotFound();
    return rule;
  }

  /** The version in force on that day; null for a board that has none. The first decision rule is the usual one. */
  rulesInForce(tx: Transaction, boardId: string, on: CalendarDate): Promise<RulesInForce | null> {
    return this.repository.rulesInForce(tx, boardId, on);
  }
}
