import { readTrackingView } from '@gremia/domain/implementation/tracking-view';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { tableFormats } from '../../platform/tables/table.ts';
import { sendTable } from '../../platform/tables/table-reply.ts';
import { orderOf, trackingTable } from './tracking-table.ts';
import { TrackingQueries } from './tracking.queries.ts';

/** The table of all duties as a file: the view that its address names, every page of it. */
@Controller('umsetzung')
export class TrackingController {
  constructor(private readonly queries: TrackingQueries) {}

  @Get('pflichten.:format')
  @Access('obligation.track')
  async file(
    @Param('format') format: string,
    @Query() search: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = tableFormats.find((one) => one === format);
    if (wanted === undefined) throw new NotFound();
    const view = readTrackingView(search);
    await sendTable(reply, 'pflichten', wanted, trackingTable(view, this.queries.all(orderOf(view))));
  }
}
