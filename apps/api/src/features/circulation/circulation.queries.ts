import type { Actor } from '@gremia/domain/access/actor';
import { reach } from '@gremia/domain/access/reach';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { CirculationSettings } from '@gremia/domain/circulation/start-circulation';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { ProposalState } from '@gremia/domain/proposals/proposal';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import {
  boardIdStatement,
  circulationStatement,
  circulationsStatement,
  preparationStatement,
} from './circulation.statements.ts';
import type { CirculationSummary } from './dto/circulation-summary.ts';
import type { Circulation } from './dto/circulation.ts';
import type { CirculationComment } from './dto/circulation-parts.ts';
import type { CirculationSeat } from './dto/circulation-seats.ts';
import { seatsOf } from './own-seats.ts';

/** A circulation as it is read once; what of it a viewer gets to see is decided afterwards. */
export interface CirculationRow extends Omit<
  Circulation,
  'viewerCan' | 'keptOut' | 'mySeats' | 'comments' | 'seats' | 'silence' | 'reminderAt'
> {
  readonly now: string;
  readonly settings: ProcedureSettings;
  readonly comments: readonly (Omit<CirculationComment, 'mine'> & { readonly personId: string | null })[];
  readonly seats: readonly (CirculationSeat & { readonly representedById: string | null })[];
}

export interface PreparationRow {
  readonly today: CalendarDate;
  readonly boardId: string;
  readonly boardName: string;
  readonly boardSlug: string;
  readonly settings: CirculationSettings | null;
  readonly rules: readonly { readonly id: string; readonly title: string; readonly source: string }[];
  readonly proposals: readonly {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly state: ProposalState;
    readonly circulating: boolean;
    readonly onInvitedAgenda: boolean;
    readonly underVote: boolean;
  }[];
}

/** Reads of circulations, one statement each. */
@Injectable()
export class CirculationQueries {
  constructor(private readonly reads: Reads) {}

  circulation(id: string): Promise<CirculationRow | null> {
    return this.reads.json<CirculationRow>(circulationStatement, [id]);
  }

  /** Those that the viewer may read: running ones by their next end, then the ended ones, the newest first. */
  async circulations(actor: Actor, boardSlug: string | null): Promise<readonly CirculationSummary[]> {
    const { everywhere, boardIds } = reach(actor, 'circulation.read');
    const ownSeats = seatsOf(actor).map(({ seatId }) => seatId);
    const values = [everywhere, boardIds, boardSlug, ownSeats];
    return (await this.reads.json<CirculationSummary[]>(circulationsStatement, values)) ?? [];
  }

  preparation(boardId: string): Promise<PreparationRow | null> {
    return this.reads.json<PreparationRow>(preparationStatement, [boardId]);
  }

  /** The board of a circulation and whether everybody may read it. */
  subject(id: string): Promise<{ readonly boardId: string; readonly isPublic: boolean } | null> {
    return this.reads.json(boardIdStatement, [id]);
  }
}
