import type { Actor } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  type AccountReason,
  disableAccount,
  enableAccount,
  endSessions,
  type EndSessionsReason,
} from '@gremia/domain/offices/account-state';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { AccountLock } from '../accounts/accounts.public.ts';
import type { EndedSessions } from './dto/account-state.ts';
import { Administrators } from './administrators.ts';
import { OfficeChanges, type Proposed } from './office-changes.ts';
import { OfficesRepository } from './offices.repository.ts';

/** Disables accounts, enables them again, and ends their sessions; repeated it changes nothing. */
@Injectable()
export class AccountStateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OfficesRepository,
    private readonly administrators: Administrators,
    private readonly changes: OfficeChanges,
    private readonly accounts: AccountLock,
    private readonly access: AccessService,
  ) {}

  disable(actor: Actor, personId: string, reason: string): Promise<Outcome<null, AccountReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { administrators, isDisabled } = await this.held(tx, personId);
      const facts = { personId, actorId: actor.person?.id ?? null, isDisabled, administrators };
      const decision = disableAccount(facts, reason);
      if (!decision.accepted) return decision;
      if (!decision.fact.repeats) await this.accounts.disable(tx, personId, decision.fact.reason);
      return accept(null);
    });
  }

  /** Null where the account is open; a proposal where it would give back an office of four eyes. */
  enable(actor: Actor, personId: string, given: string): Promise<Outcome<Proposed | null, AccountReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { isDisabled, watches } = await this.held(tx, personId);
      const decision = enableAccount({ isDisabled }, given);
      if (!decision.accepted) return decision;
      const { reason, repeats } = decision.fact;
      if (repeats) return accept(null);
      if (watches) return this.changes.propose(tx, { kind: 'enable', personId, reason });
      await this.accounts.enable(tx, personId, reason);
      return accept(null);
    });
  }

  /** Tells how many sessions ended; the account stays open. */
  endSessions(actor: Actor, personId: string): Promise<Outcome<EndedSessions, EndSessionsReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.held(tx, personId);
      const decision = endSessions({ personId, actorId: actor.person?.id ?? null });
      if (!decision.accepted) return decision;
      return accept({ id: personId, sessions: await this.accounts.endSessions(tx, personId) });
    });
  }

  private async held(tx: Transaction, personId: string) {
    this.access.require(tx.actor, 'account.manage');
    const administrators = await this.administrators.hold(tx);
    const today = dateInBerlin(tx.now);
    const account = isUuid(personId) ? await this.repository.lockAccount(tx, personId, today) : null;
    if (account === null) throw new NotFound();
    return { administrators, ...account };
  }
}
