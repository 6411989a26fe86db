import type { RoleKind } from '@gremia/domain/access/actor';
import type { MembershipKind } from '@gremia/domain/boards/board';
import type { NamedPerson, Period } from '@gremia/domain/offices/appoint';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';

export interface SeatRow {
  readonly id: string;
  readonly boardId: string;
  readonly period: Period;
}

export interface HeldSeat extends Period {
  readonly id: string;
  readonly personId: string;
  readonly seatId: string;
  readonly boardId: string;
  readonly kind: MembershipKind;
}

export interface HeldReporter extends Period {
  readonly id: string;
  readonly personId: string;
  readonly publicBodyId: string;
  readonly kind: RoleKind;
}

const days = (table: string): string =>
  `${table}.valid_from::text AS "from", ${table}.valid_to::text AS until, ${table}.person_id AS "personId"`;
const seatHeld = `
  SELECT membership.id, membership.kind, ${days('membership')}, seat.id AS "seatId", seat.board_id AS "boardId"
  FROM membership JOIN seat ON seat.id = membership.seat_id`;
const reporterHeld = `
  SELECT office.id, office.kind, ${days('office')}, office.public_body_id AS "publicBodyId"
  FROM office WHERE office.kind IN ('reporter', 'providerReporter')`;

/** Who holds which seat, and who reports for whom: gathered under a lock on the seat or the body. */
@Injectable()
export class OfficesRepository {
  async lockSeat(tx: Transaction, seatId: string): Promise<SeatRow | null> {
    const [row] = await tx.manager.query<(Period & { id: string; boardId: string })[]>(
      `SELECT id, board_id AS "boardId", valid_from::text AS "from", valid_to::text AS until
       FROM seat WHERE id = $1 FOR NO KEY UPDATE`,
      [seatId],
    );
    return row ? { id: row.id, boardId: row.boardId, period: { from: row.from, until: row.until } } : null;
  }

  async lockBody(
    tx: Transaction,
    key: string,
  ): Promise<{ readonly id: string; readonly kind: string } | null> {
    const [row] = await tx.manager.query<{ id: string; kind: string }[]>(
      `SELECT id, kind FROM public_body WHERE key = $1 FOR NO KEY UPDATE`,
      [key],
    );
    return row ?? null;
  }

  seatHolders(tx: Transaction, seatId: string): Promise<readonly HeldSeat[]> {
    return tx.manager.query(`${seatHeld} WHERE seat.id = $1`, [seatId]);
  }

  async seatHeldAs(tx: Transaction, id: string): Promise<HeldSeat | null> {
    const [row] = await tx.manager.query<HeldSeat[]>(`${seatHeld} WHERE membership.id = $1`, [id]);
    return row ?? null;
  }

  reporters(tx: Transaction, publicBodyId: string): Promise<readonly HeldReporter[]> {
    return tx.manager.query(`${reporterHeld} AND office.public_body_id = $1`, [publicBodyId]);
  }

  async reporterAs(tx: Transaction, id: string): Promise<HeldReporter | null> {
    const [row] = await tx.manager.query<HeldReporter[]>(`${reporterHeld} AND office.id = $1 FOR UPDATE`, [
      id,
    ]);
    return row ?? null;
  }

  /** The person of this address; whoever exists keeps the name, so that appointing renames nobody. */
  async personOf(tx: Transaction, { name, email }: NamedPerson): Promise<string> {
    await tx.manager.query(
      `INSERT INTO person (name, email, created, modified) VALUES ($1, $2, $3, $3) ON CONFLICT (email) DO NOTHING`,
      [name, email, tx.now],
    );
    const [row] = await tx.manager.query<{ id: string }[]>('SELECT id FROM person WHERE email = $1', [email]);
    if (row === undefined) throw new Error('A person that was just written down is gone');
    return row.id;
  }

  async seat(
    tx: Transaction,
    seatId: string,
    personId: string,
    kind: MembershipKind,
    at: Period,
  ): Promise<string> {
    return this.inserted(
      tx,
      `INSERT INTO membership (seat_id, person_id, kind, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [seatId, personId, kind, at.from, at.until],
    );
  }

  async report(
    tx: Transaction,
    bodyId: string,
    personId: string,
    kind: RoleKind,
    at: Period,
  ): Promise<string> {
    return this.inserted(
      tx,
      `INSERT INTO office (public_body_id, person_id, kind, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [bodyId, personId, kind, at.from, at.until],
    );
  }

  /** Sets the last day, or takes back what has not lasted a day. */
  async end(
    tx: Transaction,
    table: 'membership' | 'office',
    id: string,
    lastDay: string | null,
  ): Promise<void> {
    if (lastDay === null) await tx.manager.query(`DELETE FROM ${table} WHERE id = $1`, [id]);
    else await tx.manager.query(`UPDATE ${table} SET valid_to = $2 WHERE id = $1`, [id, lastDay]);
  }

  private async inserted(tx: Transaction, text: string, values: readonly unknown[]): Promise<string> {
    const [row] = await tx.manager.query<{ id: string }[]>(text, [...values]);
    if (row === undefined) throw new Error('What was inserted told no id');
    return row.id;
  }
}
