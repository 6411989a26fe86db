import type { RoleKind } from '@gremia/domain/access/actor';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { AuthorisationKind } from '@gremia/domain/reporting/authority';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, Not } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.ts';
import { AccountEntity } from './account.entity.ts';
import { authorisationHolds } from './authorisation-holds.sql.ts';
import { OfficeEntity } from './office.entity.ts';
import { ProviderAuthorisationEntity } from './provider-authorisation.entity.ts';
import { SessionEntity } from './session.entity.ts';

export type NewSession = Pick<
  SessionEntity,
  'tokenHash' | 'personId' | 'currentRoleId' | 'device' | 'provenAt' | 'expires'
>;
export type NewPerson = Pick<AccountEntity, 'name' | 'email' | 'demo'>;
export type NewOffice = Omit<OfficeEntity, 'id'>;
export type NewAuthorisation = Pick<
  ProviderAuthorisationEntity,
  'providerId' | 'publicBodyId' | 'kind' | 'validFrom' | 'validTo'
>;

const authority = `
  SELECT kind, ${authorisationHolds('provider_authorisation', '$3::date')} AS holds
  FROM provider_authorisation WHERE provider_id = $1 AND public_body_id = $2
  FOR SHARE`;

/** Persons, their offices and sessions in the database. */
@Injectable()
export class AccountsRepository {
  demoPerson(tx: Transaction, personId: string): Promise<AccountEntity | null> {
    return tx.manager
      .createQueryBuilder(AccountEntity, 'account')
      .where('account.id = :personId AND account.demo AND account.disabled_at IS NULL', { personId })
      .getOne();
  }

  /** Opens a session; those of the person that have reached their end are forgotten. */
  async openSession(tx: Transaction, session: NewSession): Promise<void> {
    const { personId } = session;
    await tx.manager.delete(SessionEntity, { personId, expires: LessThanOrEqual(tx.now) });
    await tx.manager.insert(SessionEntity, { ...session, created: tx.now, lastSeen: tx.now });
    await tx.manager.query('UPDATE account SET last_sign_in = $2 WHERE id = $1', [personId, tx.now]);
  }

  async closeSession(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.manager.delete(SessionEntity, { tokenHash });
  }

  /** Ends one session of this person; tells how many that were. */
  async endSession(tx: Transaction, session: Pick<SessionEntity, 'id' | 'personId'>): Promise<number> {
    const { affected } = await tx.manager.delete(SessionEntity, session);
    return affected ?? 0;
  }

  /** Ends all sessions of this person but one; tells how many those were. */
  async endSessionsBut(tx: Transaction, personId: string, tokenHash: Buffer): Promise<number> {
    const { affected } = await tx.manager.delete(SessionEntity, { personId, tokenHash: Not(tokenHash) });
    return affected ?? 0;
  }

  /** Notes that a passkey was shown in this session of the person; tells whether it still is one. */
  async noteProof(tx: Transaction, session: Pick<SessionEntity, 'tokenHash' | 'personId'>): Promise<boolean> {
    const { affected } = await tx.manager.update(SessionEntity, session, { provenAt: tx.now });
    return affected === 1;
  }

  async noteUse(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.manager.update(SessionEntity, { tokenHash }, { lastSeen: tx.now });
  }

  async setCurrentRole(tx: Transaction, tokenHash: Buffer, roleId: string): Promise<void> {
    await tx.manager.update(SessionEntity, { tokenHash }, { currentRoleId: roleId });
  }

  /** The person of this address; a name that changed is taken over. */
  async ensurePerson(tx: Transaction, person: NewPerson): Promise<string> {
    await tx.manager.upsert(AccountEntity, person, ['email']);
    const { id } = await tx.manager.findOneByOrFail(AccountEntity, { email: person.email });
    return id;
  }

  /** Grants the office unless it is held already; tells whether that was new. */
  async ensureOffice(tx: Transaction, office: NewOffice): Promise<boolean> {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(OfficeEntity)
      .values(office)
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(raw) && raw.length > 0;
  }

  /** Who holds an office of the board on this day, by name. */
  async officersOf(
    tx: Transaction,
    boardId: string,
    on: CalendarDate,
  ): Promise<readonly { readonly personId: string; readonly name: string; readonly kind: RoleKind }[]> {
    return tx.manager.query(
      `SELECT person.id AS "personId", person.name, office.kind
       FROM office JOIN person ON person.id = office.person_id AND person.disabled_at IS NULL
       WHERE office.board_id = $1 AND daterange(office.valid_from, office.valid_to, '[]') @> $2::date
       ORDER BY person.name`,
      [boardId, on],
    );
  }

  async ensureAuthorisation(tx: Transaction, authorisation: NewAuthorisation): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ProviderAuthorisationEntity)
      .values(authorisation)
      .orIgnore()
      .execute();
  }

  /** All that the provider was ever given by the body, held so that none ends while an act is under way. */
  authorisationsOf(
    tx: Transaction,
    pair: { readonly providerId: string; readonly publicBodyId: string },
    on: CalendarDate,
  ): Promise<readonly { readonly kind: AuthorisationKind; readonly holds: boolean }[]> {
    return tx.manager.query(authority, [pair.providerId, pair.publicBodyId, on]);
  }
}
