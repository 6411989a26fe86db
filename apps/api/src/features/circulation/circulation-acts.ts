import type { Permission } from '@gremia/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Live } from '../../platform/live/live.ts';
import { circulationTopic } from '../voting/voting.public.ts';
import type { CirculationEntity } from './circulation.entity.ts';
import { CirculationRepository } from './circulation.repository.ts';

/** A circulation as an act left it; whoever wants to see more of it reads it. */
export interface CirculationReference {
  readonly id: string;
}

/** How every act on a circulation begins and ends: locked and allowed, then announced. */
@Injectable()
export class CirculationActs {
  constructor(
    private readonly repository: CirculationRepository,
    private readonly access: AccessService,
    private readonly live: Live,
  ) {}

  /** The circulation, locked, if the actor may do this to it; throws NotFound or Denied. */
  async begin(tx: Transaction, circulationId: string, permission: Permission): Promise<CirculationEntity> {
    const circulation = await this.repository.lock(tx, circulationId);
    if (circulation === null) throw new NotFound();
    const { boardId, state } = circulation;
    const isPublic = circulation.public && state === 'certified';
    this.access.require(tx.actor, permission, { boardId, isPublic });
    return circulation;
  }

  /** Lets every open page of the circulation, and every list with it, read again after the commit. */
  async announce(tx: Transaction, circulationId: string): Promise<void> {
    await this.live.changed(tx, circulationTopic(circulationId));
  }
}
