import type { MembershipKind, ProcedureSettings } from '@gremia/domain/boards/board';
import type { StepUpAct } from '@gremia/domain/boards/step-up';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { BenchEntity } from './bench.entity.ts';
import { BoardEntity } from './board.entity.ts';
import { DecisionRuleEntity } from './decision-rule.entity.ts';
import { MembershipEntity } from './membership.entity.ts';
import { RulesOfProcedureEntity } from './rules-of-procedure.entity.ts';
import { SeatEntity } from './seat.entity.ts';

export interface SeatWithMembers {
  readonly seatId: string;
  readonly key: string;
  readonly label: string;
  readonly benchKey: string;
  readonly voting: boolean;
  readonly weights: Readonly<Record<string, string>>;
  readonly position: number;
  readonly members: readonly {
    readonly personId: string;
    readonly name: string;
    readonly kind: MembershipKind;
  }[];
}

export interface RulesInForce {
  readonly id: string;
  readonly settings: ProcedureSettings;
  /** In their order; the first is the usual one. */
  readonly decisionRules: readonly {
    readonly id: string;
    readonly key: string;
    readonly title: string;
    readonly source: string;
    readonly rule: RuleForm;
  }[];
}

/** A decision rule with the version of the rules of procedure that it belongs to. */
export interface DatedRule {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly rule: RuleForm;
  readonly rulesOfProcedureId: string;
  readonly settings: ProcedureSettings;
}

/** The newest version, whether or not it is in force yet. */
export interface LatestRules {
  readonly validFrom: CalendarDate;
  readonly source: string;
  readonly settings: ProcedureSettings;
  readonly decisionRules: RulesInForce['decisionRules'];
}

export type NewBoard = Omit<BoardEntity, 'id' | 'stepUpActs' | 'created' | 'modified'>;
export type NewSeat = Omit<SeatEntity, 'id' | 'boardId'>;
export type NewRules = Pick<RulesOfProcedureEntity, 'validFrom' | 'settings' | 'source' | 'example'>;
export type NewDecisionRule = Pick<DecisionRuleEntity, 'key' | 'title' | 'source' | 'rule'>;

const seatsWithMembers = `
  SELECT seat.id AS "seatId", seat.key, seat.label, seat.bench_key AS "benchKey", seat.voting, seat.weights,
         seat.position, coalesce(json_agg(
           json_build_object('personId', person.id, 'name', person.name, 'kind', membership.kind)
           ORDER BY membership.kind DESC, person.name) FILTER (WHERE person.id IS NOT NULL), '[]') AS members
  FROM seat
  LEFT JOIN membership ON membership.seat_id = seat.id
    AND daterange(membership.valid_from, membership.valid_to, '[]') @> $2::date
  LEFT JOIN person ON person.id = membership.person_id AND person.disabled_at IS NULL
  WHERE seat.board_id = $1 AND daterange(seat.valid_from, seat.valid_to, '[]') @> $2::date
  GROUP BY seat.id
  ORDER BY seat.position`;

/** Boards, their seats and their rules in the database. */
@Injectable()
export class BoardsRepository {
  byId(tx: Transaction, boardId: string): Promise<BoardEntity | null> {
    return tx.manager.findOneBy(BoardEntity, { id: boardId });
  }

  bySlug(tx: Transaction, slug: string): Promise<BoardEntity | null> {
    return tx.manager.findOneBy(BoardEntity, { slug });
  }

  /** The seats of that day in their order, members before deputies. */
  seatsOf(tx: Transaction, boardId: string, on: CalendarDate): Promise<readonly SeatWithMembers[]> {
    return tx.manager.query(seatsWithMembers, [boardId, on]);
  }

  async rulesInForce(tx: Transaction, boardId: string, on: CalendarDate): Promise<RulesInForce | null> {
    const rules = await tx.manager
      .createQueryBuilder(RulesOfProcedureEntity, 'rules')
      .where('rules.board_id = :boardId AND rules.valid_from <= :on', { boardId, on })
      .orderBy('rules.valid_from', 'DESC')
      .limit(1)
      .getOne();
    if (rules === null) return null;
    const decisionRules = await this.decisionRulesOf(tx, rules.id);
    return { id: rules.id, settings: rules.settings, decisionRules };
  }

  async decisionRule(tx: Transaction, id: string): Promise<DatedRule | null> {
    const rule = await tx.manager.findOneBy(DecisionRuleEntity, { id });
    if (rule === null) return null;
    const rules = await tx.manager.findOneByOrFail(RulesOfProcedureEntity, { id: rule.rulesOfProcedureId });
    return { ...rule, settings: rules.settings };
  }

  /** The board, locked, so that two new versions of its rules wait for each other. */
  lockBoard(tx: Transaction, boardId: string): Promise<BoardEntity | null> {
    return tx.manager.findOne(BoardEntity, {
      where: { id: boardId },
      lock: { mode: 'for_no_key_update' },
    });
  }

  async setStepUp(tx: Transaction, boardId: string, stepUpActs: readonly StepUpAct[]): Promise<void> {
    await tx.manager.update(BoardEntity, { id: boardId }, { stepUpActs, modified: tx.now });
  }

  async latestRules(tx: Transaction, boardId: string): Promise<LatestRules | null> {
    const [rules] = await tx.manager.find(RulesOfProcedureEntity, {
      where: { boardId },
      order: { validFrom: 'DESC' },
      take: 1,
    });
    if (rules === undefined) return null;
    const { id, validFrom, source, settings } = rules;
    return { validFrom, source, settings, decisionRules: await this.decisionRulesOf(tx, id) };
  }

  private decisionRulesOf(tx: Transaction, rulesOfProcedureId: string): Promise<DecisionRuleEntity[]> {
    return tx.manager.find(DecisionRuleEntity, {
      where: { rulesOfProcedureId },
      order: { position: 'ASC' },
    });
  }

  async insertBoard(tx: Transaction, board: NewBoard): Promise<string> {
    await tx.manager.insert(BoardEntity, { ...board, created: tx.now, modified: tx.now });
    const { id } = await tx.manager.findOneByOrFail(BoardEntity, { slug: board.slug });
    return id;
  }

  async insertBenches(tx: Transaction, boardId: string, benches: readonly BenchForm[]): Promise<void> {
    const rows = benches.map(({ key, name }, index) => ({ boardId, key, name, position: index + 1 }));
    await tx.manager.insert(BenchEntity, rows);
  }

  async insertSeats(tx: Transaction, boardId: string, seats: readonly NewSeat[]): Promise<void> {
    await tx.manager.insert(
      SeatEntity,
      seats.map((seat) => ({ ...seat, boardId })),
    );
  }

  /** The next version of the board's rules of procedure. */
  async insertRules(
    tx: Transaction,
    boardId: string,
    rules: NewRules,
    decisionRules: readonly NewDecisionRule[],
  ): Promise<void> {
    const version = 1 + (await tx.manager.countBy(RulesOfProcedureEntity, { boardId }));
    await tx.manager.insert(RulesOfProcedureEntity, { ...rules, boardId, version, created: tx.now });
    const { id } = await tx.manager.findOneByOrFail(RulesOfProcedureEntity, { boardId, version });
    const rows = decisionRules.map((rule, index) => ({
      ...rule,
      rulesOfProcedureId: id,
      position: index + 1,
    }));
    await tx.manager.insert(DecisionRuleEntity, rows);
  }

  async seatByKey(tx: Transaction, boardId: string, key: string): Promise<SeatEntity | null> {
    return tx.manager.findOneBy(SeatEntity, { boardId, key });
  }

  /** Seats the person unless it is seated already; tells whether that was new. */
  async ensureMembership(tx: Transaction, membership: Omit<MembershipEntity, 'id'>): Promise<boolean> {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(MembershipEntity)
      .values(membership)
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(raw) && raw.length > 0;
  }
}

export interface BenchForm {
  readonly key: string;
  readonly name: string;
}
