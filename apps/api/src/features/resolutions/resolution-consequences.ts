import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Injectable } from '@nestjs/common';
import { Consequences } from '../../platform/consequences/consequences.ts';

export interface ResolutionAdoptedFact {
  readonly resolutionId: string;
  readonly boardId: string;
  readonly ballotId: string;
  readonly meetingId: string | null;
  readonly itemId: string | null;
  readonly number: string;
  readonly slug: string;
}

/** What follows from a resolution that got its number, in the transaction of the certification. */
@Injectable()
export class ResolutionAdopted extends Consequences<ResolutionAdoptedFact> {}

export interface ResolutionPublishedFact {
  readonly resolutionId: string;
  readonly boardId: string;
  readonly effectiveOn: CalendarDate;
  readonly publishedAt: Date;
}

/** What follows from a publication, in its transaction: duties arise, responses are asked for. */
@Injectable()
export class ResolutionPublished extends Consequences<ResolutionPublishedFact> {}

export interface ResolutionEndedFact {
  readonly resolutionId: string;
  readonly on: CalendarDate;
  /** In German, with the resolution that ended it: a sentence for every page that shows a duty from it. */
  readonly reason: string;
}

/** What follows from a withdrawal or replacement, in its transaction: what is still to be done no longer is. */
@Injectable()
export class ResolutionEnded extends Consequences<ResolutionEndedFact> {}

export interface BodyAccededFact {
  readonly resolutionId: string;
  readonly publicBodyId: string;
  readonly on: CalendarDate;
}

/** What follows from a body's first accession to a resolution, in its transaction. */
@Injectable()
export class BodyAcceded extends Consequences<BodyAccededFact> {}
