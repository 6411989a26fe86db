import type { Deadline } from '@gremia/domain/implementation/duty-deadline';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { DeadlineClass, ProposedCommitment } from '@gremia/domain/proposals/proposal-terms';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import type { Scope } from '@gremia/domain/public-bodies/scope';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { AddressedDeadlineEntity } from './addressed-deadline.entity.ts';
import { AddressedDecisionEntity } from './addressed-decision.entity.ts';
import { addressDecisions, bindAccedingBody, promise } from './addressing.sql.ts';

/** A decision and whom it addresses with what. */
export interface Addressing {
  readonly slug: string;
  readonly resolutionId: string | null;
  readonly federalDecisionId: string | null;
  readonly standardId: string | null;
  readonly number: string;
  readonly title: string;
  readonly decidedOn: CalendarDate;
  readonly basisOfForce: BasisOfForce;
  readonly basisText: string;
  readonly scope: Scope;
  readonly publicationLevel: PublicationLevel;
  readonly example: boolean;
  /** Bodies in scope have a duty, or are asked for an answer. */
  readonly asks: 'duty' | 'answer';
  readonly bindingSince: CalendarDate;
  readonly deadlineClass: DeadlineClass;
  readonly dueOn: CalendarDate | null;
  readonly deadlines: readonly Deadline[];
}

export interface Addressed {
  readonly id: string;
  readonly slug: string;
  /** How many bodies have a duty or a question from it. */
  readonly bodies: number;
}

/** Addressed decisions and what hangs on them, by the hundred. */
@Injectable()
export class AddressingRepository {
  async address(tx: Transaction, addressings: readonly Addressing[]): Promise<readonly Addressed[]> {
    return tx.manager.query<Addressed[]>(addressDecisions, [
      JSON.stringify(addressings),
      tx.actor.person?.id ?? null,
      tx.now,
    ]);
  }

  ofFederalDecision(tx: Transaction, federalDecisionId: string): Promise<AddressedDecisionEntity[]> {
    return tx.manager.findBy(AddressedDecisionEntity, { federalDecisionId });
  }

  ofResolution(tx: Transaction, resolutionId: string): Promise<AddressedDecisionEntity | null> {
    return tx.manager.findOneBy(AddressedDecisionEntity, { resolutionId });
  }

  deadlines(tx: Transaction, addressedDecisionId: string): Promise<AddressedDeadlineEntity[]> {
    return tx.manager.findBy(AddressedDeadlineEntity, { addressedDecisionId });
  }

  /** The acceding body's duty from its day on; its question counts as answered. Nothing changes the second time. */
  async bind(
    tx: Transaction,
    accession: {
      readonly resolutionId: string;
      readonly publicBodyId: string;
      readonly on: CalendarDate;
      readonly deadlineClass: DeadlineClass;
      readonly dueOn: CalendarDate | null;
    },
  ): Promise<void> {
    const { resolutionId, publicBodyId, on, deadlineClass, dueOn } = accession;
    const by = tx.actor.person?.id ?? null;
    await tx.manager.query(bindAccedingBody, [resolutionId, publicBodyId, on, by, deadlineClass, dueOn]);
  }

  /** Throws where a commitment names a body that does not exist: a resolution is not published half. */
  async promise(
    tx: Transaction,
    addressedDecisionId: string,
    promised: readonly ProposedCommitment[],
  ): Promise<void> {
    if (promised.length === 0) return;
    const rows = await tx.manager.query<unknown[]>(promise, [addressedDecisionId, JSON.stringify(promised)]);
    if (rows.length !== promised.length)
      throw new Error('A commitment is owed by a body that does not exist');
  }

  /** Those of the keys that belong to a public body. */
  async knownKeys(tx: Transaction, keys: readonly string[]): Promise<readonly string[]> {
    const rows = await tx.manager.query<{ key: string }[]>(
      'SELECT key FROM public_body WHERE key = ANY ($1)',
      [keys],
    );
    return rows.map(({ key }) => key);
  }
}
