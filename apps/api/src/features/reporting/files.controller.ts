import { Readable } from 'node:stream';
import type { Actor } from '@gremia/domain/access/actor';
import { mostFileBytes } from '@gremia/domain/reporting/report-file';
import { Controller, Get, Headers, Param, Put, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { Denied, InvalidInput, NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { tableFormats } from '../../platform/tables/table.ts';
import { sendTable } from '../../platform/tables/table-reply.ts';
import { dutiesTable } from './duties-table.ts';
import { FileTrouble } from './file-trouble.ts';
import { ReportFileQueries } from './report-file.queries.ts';
import { ReportFileReader } from './report-file-reader.ts';
import { spooled } from './spooled-file.ts';
import { tabularLines } from './tabular-lines.ts';

/** Duties for spreadsheets, and what comes back from them. */
@Controller('sammelmeldung')
export class FilesController {
  constructor(
    private readonly queries: ReportFileQueries,
    private readonly reader: ReportFileReader,
  ) {}

  @Get('pflichten.:format')
  @Access('obligation.read')
  async duties(
    @CurrentActor() actor: Actor,
    @Param('format') format: string,
    @Query('beschluss') decision: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = tableFormats.find((one) => one === format);
    if (wanted === undefined) throw new NotFound();
    await sendTable(reply, 'pflichten', wanted, dutiesTable(this.queries.duties(actor, decision || null)));
  }

  /** Takes a file under an id that the client has made; how far it is and what it says is asked for by that id. */
  @Put('dateien/:id')
  @Access('obligation.reportMany')
  async upload(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query('name') name: string | undefined,
    @Headers('sec-fetch-site') site: string | undefined,
    @Headers('content-length') length: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<{ readonly id: string }> {
    if (site !== undefined && site !== 'same-origin') throw new Denied();
    if (!isUuid(id)) throw new InvalidInput('Die Kennung der Datei muss eine UUID sein.');
    const sent = request.body;
    if (!(sent instanceof Readable)) throw new InvalidInput('Erwartet wird eine Datei als CSV oder XLSX.');
    const file = { id, name: (name ?? 'meldungen.csv').slice(0, 200) };
    if (Number(length ?? 0) > mostFileBytes) {
      sent.resume();
      await this.reader.read(actor, file, refusing(new FileTrouble('tooManyBytes')));
      return { id };
    }
    await this.take(actor, file, sent);
    return { id };
  }

  private async take(actor: Actor, file: { id: string; name: string }, sent: Readable): Promise<void> {
    try {
      await spooled(sent, (path) => this.reader.read(actor, file, tabularLines(path)));
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      await this.reader.read(actor, file, refusing(error));
    }
  }
}

/** A file of which nothing can be read. */
async function* refusing(trouble: FileTrouble): AsyncGenerator<never> {
  yield* await Promise.reject<never[]>(trouble);
}
