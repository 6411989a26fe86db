import type { MembershipKind } from '@gremia/domain/boards/board';
import { establishBoard, type EstablishBoardReason } from '@gremia/domain/boards/establish-board';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import {
  type BenchForm,
  BoardsRepository,
  type NewBoard,
  type NewDecisionRule,
  type NewRules,
  type NewSeat,
} from './boards.repository.ts';

/** A whole board: what it is, who may sit on it, and how it decides. */
export interface BoardPlan {
  readonly board: NewBoard;
  readonly benches: readonly BenchForm[];
  readonly seats: readonly NewSeat[];
  /** Null where no rules of procedure are known. */
  readonly rules: NewRules | null;
  readonly decisionRules: readonly NewDecisionRule[];
}

export interface SeatFilling {
  readonly boardId: string;
  readonly seatKey: string;
  readonly personId: string;
  readonly kind: MembershipKind;
  readonly validFrom: CalendarDate;
}

/** Establishing boards and filling their seats. */
@Injectable()
export class BoardsService {
  constructor(
    private readonly repository: BoardsRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Writes a board down with its seats and rules, once per address; tells its id. */
  async establish(tx: Transaction, plan: BoardPlan): Promise<Outcome<string, EstablishBoardReason>> {
    const present = await this.repository.bySlug(tx, plan.board.slug);
    if (present !== null) return accept(present.id);
    const decision = establishBoard(plan);
    if (!decision.accepted) return decision;
    const boardId = await this.repository.insertBoard(tx, plan.board);
    await this.repository.insertBenches(tx, boardId, plan.benches);
    await this.repository.insertSeats(tx, boardId, plan.seats);
    if (plan.rules !== null) {
      await this.repository.insertRules(tx, boardId, plan.rules, plan.decisionRules);
    }
    await this.auditTrail.record(tx, { act: 'board.established', boardId, slug: plan.board.slug });
    return accept(boardId);
  }

  /** Seats a person, once. Throws where the board has no such seat: the caller named it. */
  async fillSeat(tx: Transaction, filling: SeatFilling): Promise<void> {
    const { boardId, seatKey, personId, kind, validFrom } = filling;
    const seat = await this.repository.seatByKey(tx, boardId, seatKey);
    if (seat === null) throw new Error(`The board ${boardId} has no seat ${seatKey}`);
    const membership = { seatId: seat.id, personId, kind, validFrom, validTo: null };
    const isNew = await this.repository.ensureMembership(tx, membership);
    if (isNew) await this.auditTrail.record(tx, { act: 'seat.filled', seatId: seat.id, personId, kind });
  }
}
