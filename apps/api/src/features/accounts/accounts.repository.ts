import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { OfficeEntity } from './office.entity.ts';
import { PersonEntity } from './person.entity.ts';
import { ProviderAuthorisationEntity } from './provider-authorisation.entity.ts';
import { SessionEntity } from './session.entity.ts';

export type NewSession = Pick<SessionEntity, 'tokenHash' | 'personId' | 'currentRoleId' | 'expires'>;
export type NewPerson = Pick<PersonEntity, 'name' | 'email' | 'demo'>;
export type NewOffice = Omit<OfficeEntity, 'id'>;
export type NewAuthorisation = Omit<ProviderAuthorisationEntity, 'id'>;

/** Persons, their offices and sessions in the database. */
@Injectable()
export class AccountsRepository {
  demoPerson(tx: Transaction, personId: string): Promise<PersonEntity | null> {
    return tx.manager
      .createQueryBuilder(PersonEntity, 'person')
      .where('person.id = :personId AND person.demo AND person.disabled_at IS NULL', { personId })
      .getOne();
  }

  async openSession(tx: Transaction, session: NewSession): Promise<void> {
    await tx.manager.insert(SessionEntity, { ...session, created: tx.now, lastSeen: tx.now });
  }

  async closeSession(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.manager.delete(SessionEntity, { tokenHash });
  }

  async noteUse(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.manager.update(SessionEntity, { tokenHash }, { lastSeen: tx.now });
  }

  async setCurrentRole(tx: Transaction, tokenHash: Buffer, roleId: string): Promise<void> {
    await tx.manager.update(SessionEntity, { tokenHash }, { currentRoleId: roleId });
  }

  /** The person of this address; a name that changed is taken over. */
  async ensurePerson(tx: Transaction, person: NewPerson): Promise<string> {
    await tx.manager.upsert(PersonEntity, person, ['email']);
    const { id } = await tx.manager.findOneByOrFail(PersonEntity, { email: person.email });
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

  async ensureAuthorisation(tx: Transaction, authorisation: NewAuthorisation): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ProviderAuthorisationEntity)
      .values(authorisation)
      .orIgnore()
      .execute();
  }
}
