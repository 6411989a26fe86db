import { readTrailView } from '@gremia/domain/audit/trail-view';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { sendTable } from '../../platform/tables/table-reply.ts';
import { tableFormats } from '../../platform/tables/table.ts';
import { auditTable } from './audit-table.ts';
import { AuditQueries } from './audit.queries.ts';

/** The audit trail as a file: the view that its address names, every page of it. */
@Controller('verwaltung')
export class AuditController {
  constructor(private readonly queries: AuditQueries) {}

  @Get('pruefpfad.:format')
  @Access('audit.read')
  async file(
    @Param('format') format: string,
    @Query() search: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = tableFormats.find((one) => one === format);
    const { von, bis, person, vorgang, objekt, gremium } = readTrailView(search);
    if (wanted === undefined || (objekt !== undefined && !isUuid(objekt))) throw new NotFound();
    const filter = {
      ...{ from: von ?? null, to: bis ?? null, person: person ?? null },
      ...{ act: vorgang ?? null, objectId: objekt ?? null, board: gremium ?? null },
    };
    await sendTable(reply, 'pruefpfad', wanted, auditTable(this.queries.all(filter)));
  }
}
