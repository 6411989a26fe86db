import type { MembershipKind } from '@gremia/domain/boards/board';
import type { NamedPerson, Period } from '@gremia/domain/offices/appoint';
import type { OfficeKind } from '@gremia/domain/offices/office-rules';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';

export interface SeatRow {
  readonly id: string;
  readonly boardId: string;
  readonly period: Period;
}

interface Held extends Period {
  readonly id: string;
  readonly personId: string;
}

export interface HeldSeat extends Held {
  readonly seatId: string;
  readonly boardId: string;
  readonly kind: MembershipKind;
}

/** What an office is of: a board, a body, or the whole where both are null. */
export interface OfficePlace {
  readonly boardId: string | null;
  readonly publicBodyId: string | null;
}

export interface HeldOffice extends Held, OfficePlace {
  readonly kind: OfficeKind;
}

const days = (table: string): string =>
  `${table}.valid_from::text AS "from", ${table}.valid_to::text AS until, ${table}.person_id AS "personId"`;
const seatHeld = `
  SELECT membership.id, membership.kind, ${days('membership')}, seat.id AS "seatId", seat.board_id AS "boardId"
  FROM membership JOIN seat ON seat.id = membership.seat_id`;
const officeHeld = `
  SELECT office.id, office.kind, ${days('office')}, office.board_id AS "boardId", office.public_body_id AS "publicBodyId"
  FROM office`;

/** Who holds which seat and which office: gathered under a lock on the seat, the board, the body or the whole. */
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

  async lockBoard(tx: Transaction, slug: string): Promise<{ readonly id: string } | null> {
    const [row] = await tx.manager.query<{ id: string }[]>(
      `SELECT id FROM board WHERE slug = $1 FOR NO KEY UPDATE`,
      [slug],
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

  holders(
    tx: Transaction,
    kinds: readonly OfficeKind[],
    { boardId, publicBodyId }: OfficePlace,
  ): Promise<readonly HeldOffice[]> {
    return tx.manager.query(
      `${officeHeld} WHERE office.kind = ANY ($1::text[])
         AND office.board_id IS NOT DISTINCT FROM $2::uuid AND office.public_body_id IS NOT DISTINCT FROM $3::uuid`,
      [kinds, boardId, publicBodyId],
    );
  }

  async heldAs(tx: Transaction, id: string): Promise<HeldOffice | null> {
    const [row] = await tx.manager.query<HeldOffice[]>(`${officeHeld} WHERE office.id = $1 FOR UPDATE`, [id]);
    return row ?? null;
  }

  /** Holds the account until the act is done; null where it is erased. `watches`: with an office of four eyes, also a future one. */
  async lockAccount(
    tx: Transaction,
    personId: string,
    on: string,
  ): Promise<{ readonly isDisabled: boolean; readonly watches: boolean } | null> {
    const [row] = await tx.manager.query<{ isDisabled: boolean; watches: boolean }[]>(
      `SELECT person.disabled_at IS NOT NULL AS "isDisabled", EXISTS (
         SELECT FROM office WHERE office.person_id = person.id AND office.kind IN ('auditor', 'administrator')
           AND (office.valid_to IS NULL OR office.valid_to >= $2::date)) AS watches
       FROM account person WHERE person.id = $1 AND person.erased_at IS NULL FOR UPDATE OF person`,
      [personId, on],
    );
    return row ?? null;
  }

  /** The person of this address; whoever exists keeps the name, so that appointing renames nobody. */
  async personOf(tx: Transaction, { name, email }: NamedPerson): Promise<string> {
    await tx.manager.query(
      `INSERT INTO account (name, email, created, modified) VALUES ($1, $2, $3, $3) ON CONFLICT (email) DO NOTHING`,
      [name, email, tx.now],
    );
    const [row] = await tx.manager.query<{ id: string }[]>('SELECT id FROM account WHERE email = $1', [
      email,
    ]);
    if (row === undefined) throw new Error('A person that was just written down is gone');
    return row.id;
  }

  seat(tx: Transaction, seatId: string, personId: string, kind: MembershipKind, at: Period): Promise<string> {
    return inserted(
      tx,
      `INSERT INTO membership (seat_id, person_id, kind, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [seatId, personId, kind, at.from, at.until],
    );
  }

  office(
    tx: Transaction,
    { boardId, publicBodyId }: OfficePlace,
    personId: string,
    kind: OfficeKind,
    at: Period,
  ): Promise<string> {
    return inserted(
      tx,
      `INSERT INTO office (board_id, public_body_id, person_id, kind, valid_from, valid_to)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [boardId, publicBodyId, personId, kind, at.from, at.until],
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
}

async function inserted(tx: Transaction, text: string, values: readonly unknown[]): Promise<string> {
  const [row] = await tx.manager.query<{ id: string }[]>(text, [...values]);
  if (row === undefined) throw new Error('What was inserted told no id');
  return row.id;
}
