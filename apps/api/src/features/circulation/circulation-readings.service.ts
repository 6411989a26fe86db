import type { Actor } from '@gremia/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { CirculationQueries } from './circulation.queries.ts';
import { circulationView, preparationView } from './circulation-view.ts';
import type { CirculationSummary } from './dto/circulation-summary.ts';
import type { Circulation } from './dto/circulation.ts';
import type { CirculationPreparation } from './dto/circulation-preparation.ts';

/** What a viewer may see of circulations; what may not be seen does not exist. */
@Injectable()
export class CirculationReadings {
  constructor(
    private readonly access: AccessService,
    private readonly queries: CirculationQueries,
  ) {}

  async circulation(actor: Actor, id: string): Promise<Circulation> {
    await this.requireReadable(actor, id);
    const row = await this.queries.circulation(id);
    if (row === null) throw new NotFound();
    return circulationView(row, actor);
  }

  circulations(actor: Actor, boardSlug: string | null): Promise<readonly CirculationSummary[]> {
    return this.queries.circulations(actor, boardSlug);
  }

  /** Of the board whose secretariat asks; null for everybody else. */
  async preparation(actor: Actor): Promise<CirculationPreparation | null> {
    if (actor.role?.kind !== 'secretariat') return null;
    const row = await this.queries.preparation(actor.role.boardId);
    return row === null ? null : preparationView(row);
  }

  /** Throws NotFound. */
  async requireReadable(actor: Actor, id: string): Promise<void> {
    const subject = await this.queries.subject(id);
    if (subject === null) throw new NotFound();
    this.access.require(actor, 'circulation.read', subject);
  }
}
