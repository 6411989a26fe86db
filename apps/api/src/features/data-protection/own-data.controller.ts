import type { Actor } from '@gremia/domain/access/actor';
import { everyTable } from '@gremia/domain/data-protection/every-table';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import type { RecentReason } from '@gremia/domain/sign-in/recent';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { ownDataFile } from './own-data-file.ts';
import { ownDataPage, pagePolicy } from './own-data-page.ts';
import { type OwnData, OwnDataService } from './own-data.service.ts';

/** What is stored about a person: as a page to read and print, and as JSON to keep (Art. 15 DSGVO). */
@Controller()
export class OwnDataController {
  constructor(private readonly data: OwnDataService) {}

  @Get('konto/meine-daten.:format')
  @Access('personalData.own')
  async own(
    @CurrentActor() actor: Actor,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, writerOf(format), await this.data.own(actor));
  }

  @Get('verwaltung/konten/:person/daten.:format')
  @Access('personalData.manage')
  async ofPerson(
    @CurrentActor() actor: Actor,
    @Param('person') personId: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, writerOf(format), await this.data.ofPerson(actor, personId));
  }
}

type Writer = (reply: FastifyReply, data: OwnData) => string;

const writers: Readonly<Record<string, Writer>> = {
  html: (reply, data) => {
    void reply.header('content-security-policy', pagePolicy).type('text/html; charset=utf-8');
    return ownDataPage(everyTable, data);
  },
  json: (reply, data) => {
    void reply.header('content-disposition', 'attachment; filename="meine-daten.json"');
    void reply.type('application/json; charset=utf-8');
    return ownDataFile(everyTable, data);
  },
};

function writerOf(format: string): Writer {
  const writer = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (writer === undefined) throw new NotFound();
  return writer;
}

/** Who signed in long ago is sent to where it is said how to go on. */
function send(reply: FastifyReply, write: Writer, data: Outcome<OwnData, RecentReason>): void {
  void reply.header('cache-control', 'private, no-store');
  if (data.accepted) void reply.send(write(reply, data.fact));
  else void reply.redirect(`/konto?grund=${data.reason}`, 303);
}
