import type { Role, RoleKind } from '@gremia/domain/access/actor';
import { type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { AuthorisationKind } from '@gremia/domain/reporting/authority';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Caller } from '../../platform/access/caller.ts';
import type { SignInWay } from './accounts.audit.ts';
import { AccountsQueries } from './accounts.queries.ts';
import { AccountsRepository } from './accounts.repository.ts';
import type { Role as ShownRole } from './dto/role.ts';
import { asRole } from './sessions.ts';
import { roleLabels } from './role-labels.ts';
import { hashOf, tokenIn } from './session-cookie.ts';
import { SessionOpening } from './session-opening.ts';

export { roleLabels };
export { AccountDisabled, AccountLock } from './account-lock.ts';
export { Role as ShownRole, RoleKindEnum } from './dto/role.ts';
export { authorisationHolds } from './authorisation-holds.sql.ts';

export interface Appointment {
  readonly personId: string;
  readonly kind: RoleKind;
  readonly boardId?: string;
  readonly publicBodyId?: string;
  readonly validFrom: CalendarDate;
  /** The last day. */
  readonly validTo?: CalendarDate;
}

export interface Authorisation {
  readonly providerId: string;
  readonly publicBodyId: string;
  readonly kind: AuthorisationKind;
  readonly validFrom: CalendarDate;
}

/** What other features may do with persons and offices. */
@Injectable()
export class Accounts {
  constructor(
    private readonly repository: AccountsRepository,
    private readonly queries: AccountsQueries,
    private readonly auditTrail: AuditTrail,
    private readonly opening: SessionOpening,
  ) {}

  /** Opens a session for a person who has shown who they are; returns the `Set-Cookie` header for the browser. */
  async openSession(tx: Transaction, caller: Caller, personId: string, way: SignInWay): Promise<string> {
    return this.opening.cookie(await this.opening.open(tx, caller, personId, way));
  }

  /** Notes in the session of the browser that its person has shown a passkey now; false where there is none any more. */
  async noteProof(tx: Transaction, caller: Caller, personId: string): Promise<boolean> {
    const token = tokenIn(caller.cookies);
    if (token === null) return false;
    const isNoted = await this.repository.noteProof(tx, { tokenHash: hashOf(token), personId });
    if (isNoted) await this.auditTrail.record(tx, { act: 'session.proven', personId });
    return isNoted;
  }

  /** The id of the person with this address, who is created if need be. */
  ensurePerson(tx: Transaction, person: { name: string; email: string; demo?: boolean }): Promise<string> {
    return this.repository.ensurePerson(tx, { demo: false, ...person });
  }

  /** Grants an office of a board, of a public body, or of the whole; once, however often it is called. */
  async appoint(tx: Transaction, appointment: Appointment): Promise<void> {
    const { personId, kind, boardId = null, publicBodyId = null, validFrom, validTo = null } = appointment;
    const office = { personId, kind, boardId, publicBodyId, validFrom, validTo };
    const isNew = await this.repository.ensureOffice(tx, office);
    if (isNew)
      await this.auditTrail.record(tx, { act: 'office.granted', personId, kind, boardId, publicBodyId });
  }

  /** Chair and secretariat of a board on this day. */
  officersOf(
    tx: Transaction,
    boardId: string,
    on: CalendarDate,
  ): Promise<readonly { readonly personId: string; readonly name: string; readonly kind: RoleKind }[]> {
    return this.repository.officersOf(tx, boardId, on);
  }

  /** Lets an IT provider report for a public body. */
  async authorise(tx: Transaction, authorisation: Authorisation): Promise<void> {
    await this.repository.ensureAuthorisation(tx, { ...authorisation, validTo: null });
  }

  /** What the provider may for the body today; `ended` where it could and can no more. */
  async authorityOf(
    tx: Transaction,
    pair: { readonly providerId: string; readonly publicBodyId: string },
  ): Promise<AuthorisationKind | 'ended' | 'never'> {
    const given = await this.repository.authorisationsOf(tx, pair, dateInBerlin(tx.now));
    return given.find(({ holds }) => holds)?.kind ?? (given.length === 0 ? 'never' : 'ended');
  }

  /** The roles that the person holds today; none for somebody who is unknown or disabled. */
  async rolesOf(personId: string): Promise<readonly Role[]> {
    return (await this.queries.rolesOf(personId)).map(asRole);
  }

  /** The same roles, each as it is shown beside what the access table knows of it. */
  async heldRoles(personId: string): Promise<readonly { readonly role: Role; readonly shown: ShownRole }[]> {
    return (await this.queries.rolesToldOf(personId)).map((held) => {
      const { id, kind, objectLabel, objectKey } = held;
      return { role: asRole(held), shown: { id, kind, label: roleLabels[kind], objectLabel, objectKey } };
    });
  }

  /** The invented persons with their roles, as `npm run seed -- --list` prints them. */
  async demoPersons(): Promise<readonly { name: string; role: string; email: string }[]> {
    const persons = await this.queries.demoPersons();
    return persons.map(({ name, email, roles }) => {
      const role = roles.map(({ kind, objectLabel }) =>
        [roleLabels[kind], objectLabel].filter(Boolean).join(', '),
      );
      return { name, role: role.join('; '), email };
    });
  }
}
