import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Injectable } from '@nestjs/common';
import { Consequences } from '../../platform/consequences/consequences.ts';

export interface BodyMergedFact {
  readonly bodyId: string;
  readonly successorId: string;
  readonly on: CalendarDate;
}

/** What follows when a body goes up in another, in its transaction: offices, authorisations and duties go on there. */
@Injectable()
export class BodyMerged extends Consequences<BodyMergedFact> {}
