import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Actor } from '@gremia/domain/access/actor';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { rolloutCsv } from './rollout-csv.ts';
import { RolloutQueries } from './rollout.queries.ts';

/** The figures of a decision for spreadsheets: the same that the page shows to the same reader. */
@Controller('umsetzung')
export class RolloutController {
  constructor(private readonly queries: RolloutQueries) {}

  @Get(':slug(^[a-z0-9-]+).csv')
  @Access('public')
  async csv(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const rollout = await this.queries.one(actor, slug);
    const places = rollout === null ? null : await this.queries.map(actor, slug);
    if (rollout === null || places === null) throw new NotFound();
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="umsetzung-${slug}.csv"`)
      .header('cache-control', 'private, no-store')
      .send(rolloutCsv(rollout, places));
  }
}
