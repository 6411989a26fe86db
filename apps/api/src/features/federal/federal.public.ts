import type { FederalDeadline } from '@gremia/domain/federal/federal-decision';
import type { FederalDecisionKind } from '@gremia/domain/federal/federal-topic';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { FederalRepository } from './federal.repository.ts';

export interface FederalDecisionFacts {
  readonly id: string;
  readonly number: string;
  readonly numberIsPlaceholder: boolean;
  readonly slug: string;
  readonly title: string;
  readonly sessionNumber: number;
  readonly date: CalendarDate;
  readonly kind: FederalDecisionKind;
  readonly binding: boolean;
  readonly concernsMunicipalities: boolean;
  readonly gist: string;
  readonly deadlines: readonly FederalDeadline[];
  readonly source: string;
  readonly provenance: string;
}

/** What other features may ask about the IT-Planungsrat. */
@Injectable()
export class Federal {
  constructor(private readonly repository: FederalRepository) {}

  /** A decision by its id or by its number as `2017/37`; NotFound where there is none. */
  async decisionFacts(tx: Transaction, idOrNumber: string): Promise<FederalDecisionFacts> {
    const decision = await this.repository.decision(tx, idOrNumber);
    if (decision === null) throw new NotFound();
    return decision;
  }

  /** Null where there is no decision with this number. */
  decisionByNumber(tx: Transaction, number: string): Promise<FederalDecisionFacts | null> {
    return this.repository.decision(tx, number.trim());
  }
}
