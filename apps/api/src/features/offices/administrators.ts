import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Denied } from '../../platform/graphql/errors.ts';

/** The ids of those who administer on a day and whose account is open. */
export const administering = (day: string): string => `
  SELECT DISTINCT person.id FROM office JOIN person ON person.id = office.person_id
  WHERE office.kind = 'administrator' AND person.disabled_at IS NULL
    AND daterange(office.valid_from, office.valid_to, '[]') @> ${day}::date`;

/** Who administers: asked and held while one of them changes accounts and offices. */
@Injectable()
export class Administrators {
  /**
   * One change at a time, so that two never end the last two; tells who administers today with an open account.
   * Throws Denied for somebody who was ended or disabled while the request was on its way.
   */
  async hold(tx: Transaction): Promise<readonly string[]> {
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtext('administration'))`);
    const rows = await tx.manager.query<{ id: string }[]>(administering('$1'), [dateInBerlin(tx.now)]);
    const administrators = rows.map(({ id }) => id);
    if (!administrators.includes(tx.actor.person?.id ?? '')) throw new Denied();
    return administrators;
  }
}
