import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { BasisOfForce, Force } from '@gremia/domain/proposals/basis-of-force';
import type { ProposalTerms } from '@gremia/domain/proposals/proposal-terms';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import type { ResolutionState } from '@gremia/domain/resolutions/resolution';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { ResolutionsRepository } from './resolutions.repository.ts';

export { ResolutionEndingEnum } from './dto/resolution.ts';
export {
  BodyAcceded,
  type BodyAccededFact,
  ResolutionAdopted,
  type ResolutionAdoptedFact,
  ResolutionEnded,
  type ResolutionEndedFact,
  ResolutionPublished,
  type ResolutionPublishedFact,
} from './resolution-consequences.ts';

export interface ResolutionFacts {
  readonly id: string;
  readonly boardId: string;
  readonly ballotId: string;
  readonly proposalId: string;
  readonly number: string;
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  readonly state: ResolutionState;
  readonly force: Force;
  readonly basisOfForce: BasisOfForce;
  readonly terms: ProposalTerms;
  readonly publicationLevel: PublicationLevel;
  readonly adoptedOn: CalendarDate;
  readonly effectiveOn: CalendarDate | null;
  readonly publishedAt: Date | null;
  readonly example: boolean;
}

/** What other features may ask about resolutions. */
@Injectable()
export class Resolutions {
  constructor(private readonly repository: ResolutionsRepository) {}

  /** The resolution as it was adopted; NotFound for an unknown id. */
  async facts(tx: Transaction, id: string): Promise<ResolutionFacts> {
    const resolution = await this.repository.find(tx, id);
    if (resolution === null) throw new NotFound();
    return resolution;
  }
}
