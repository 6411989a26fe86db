import type { Actor } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import {
  officeChangeLifecycle,
  type OfficeChangeState,
  settleChange,
  type SettleReason,
  type Settling,
} from '@gremia/domain/offices/office-change';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound, Unauthenticated } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { AccountLock } from '../accounts/accounts.public.ts';
import { Administrators } from './administrators.ts';
import { AppointService } from './appoint.service.ts';
import { EndOfficeService, isLast } from './end-office.service.ts';
import type { OfficeChangeEntity } from './office-change.entity.ts';
import { OfficeChanges } from './office-changes.ts';
import { OfficesRepository } from './offices.repository.ts';
import { Openings } from './openings.ts';

type Done = Outcome<null, SettleReason>;
const done: Done = accept(null);

/** The second pair of eyes: what was proposed takes effect, or does not. */
@Injectable()
export class SettleChangeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly administrators: Administrators,
    private readonly changes: OfficeChanges,
    private readonly openings: Openings,
    private readonly appointing: AppointService,
    private readonly ending: EndOfficeService,
    private readonly repository: OfficesRepository,
    private readonly accounts: AccountLock,
    private readonly access: AccessService,
  ) {}

  /** The same word said twice by the same person counts once. */
  settle(actor: Actor, id: string, settling: Settling): Promise<Outcome<OfficeChangeState, SettleReason>> {
    const { person } = actor;
    if (person === null) throw new Unauthenticated();
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'office.appoint');
      const administrators = await this.administrators.hold(tx);
      const change = isUuid(id) ? await this.changes.byId(tx, id) : null;
      if (change === null) throw new NotFound();
      const isRepeated =
        change.settledBy === person.id && officeChangeLifecycle.proposed[settling] === change.state;
      if (isRepeated) return accept(change.state);
      const decision = settleChange(change, settling, { actorId: person.id, now: tx.now });
      if (!decision.accepted) return decision;
      const carriedOut = settling === 'confirm' ? await this.carryOut(tx, change, administrators) : done;
      if (!carriedOut.accepted) return carriedOut;
      await this.changes.settle(tx, change, decision.fact);
      return decision;
    });
  }

  /** Two administrators are two who administer now: the word of one who no longer does is worth nothing. */
  private async carryOut(
    tx: Transaction,
    change: OfficeChangeEntity,
    administrators: readonly string[],
  ): Promise<Done> {
    if (!administrators.includes(change.proposedBy)) return refuse('outdated');
    switch (change.kind) {
      case 'appoint':
        return this.appoint(tx, change);
      case 'end':
        return this.end(tx, change, administrators);
      case 'enable':
        return this.enable(tx, change);
    }
  }

  /** Asks the rules again, on the day it begins: today where the first day has passed. */
  private async appoint(tx: Transaction, change: OfficeChangeEntity): Promise<Done> {
    const { officeKind, boardId, personId, validFrom, validTo, proposedBy } = change;
    if (officeKind === null || validFrom === null) return refuse('outdated');
    const today = dateInBerlin(tx.now);
    if ((await this.repository.lockAccount(tx, personId, today)) === null) return refuse('outdated');
    const period = { from: validFrom < today ? today : validFrom, until: validTo };
    const opening = await this.openings.again(tx, officeKind, boardId);
    const decision = opening.decide({ today, personId, appointedBy: proposedBy }, period);
    if (!decision.accepted) return refuse('outdated');
    if (decision.fact.repeats === null) await this.appointing.give(tx, opening, personId, period);
    return done;
  }

  private async end(
    tx: Transaction,
    { officeId }: OfficeChangeEntity,
    administrators: readonly string[],
  ): Promise<Done> {
    const held = officeId === null ? null : await this.repository.heldAs(tx, officeId);
    if (held === null || this.ending.isOver(tx, held)) return refuse('outdated');
    if (isLast(held, administrators)) return refuse('lastAdministrator');
    await this.ending.endNow(tx, held);
    return done;
  }

  private async enable(tx: Transaction, { personId, reason }: OfficeChangeEntity): Promise<Done> {
    const account = await this.repository.lockAccount(tx, personId, dateInBerlin(tx.now));
    if (account === null || !account.isDisabled) return refuse('outdated');
    await this.accounts.enable(tx, personId, reason ?? '');
    return done;
  }
}
