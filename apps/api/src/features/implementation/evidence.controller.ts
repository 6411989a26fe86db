import { Readable } from 'node:stream';
import type { Actor } from '@gremia/domain/access/actor';
import { type EvidenceFileReason, largestEvidenceBytes } from '@gremia/domain/implementation/evidence-file';
import { Controller, Get, Headers, Param, Put, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { Denied, InvalidInput, NotFound, Unauthenticated } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { EvidenceQueries, type StoredEvidence } from './evidence.queries.ts';
import { EvidenceService } from './evidence.service.ts';

type Told = { readonly id: string } | { readonly reason: EvidenceFileReason };

/** Evidence comes and goes as files; what they say stays between the body and who follows its duties. */
@Controller('files/nachweise')
export class EvidenceController {
  constructor(
    private readonly service: EvidenceService,
    private readonly queries: EvidenceQueries,
    private readonly access: AccessService,
  ) {}

  @Put(':id')
  @Access('obligation.report')
  async put(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query('pflicht') obligationId: string | undefined,
    @Query('name') name: string | undefined,
    @Headers('sec-fetch-site') site: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (site !== undefined && site !== 'same-origin') throw new Denied();
    if (!isUuid(id)) throw new InvalidInput('Die Kennung der Datei muss eine UUID sein.');
    if (obligationId === undefined || !isUuid(obligationId)) throw new NotFound();
    const sent = request.body;
    if (!(sent instanceof Readable)) throw new InvalidInput('Erwartet wird eine Datei: PDF, PNG oder JPEG.');
    const content = await contentOf(sent);
    const [mediaType = ''] = (request.headers['content-type'] ?? '').split(';');
    const told: Told =
      content === null
        ? { reason: 'tooLarge' }
        : await this.take(actor, {
            ...{ id, obligationId, name: name ?? '', mediaType, content },
          });
    await reply.code('reason' in told ? 422 : 201).send(told);
  }

  /** Released evidence is everybody's; all other is asked for by who may read the duty. */
  @Get(':id')
  @Access('public')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = isUuid(id) ? await this.queries.one(id) : null;
    if (file === null || !file.isPublic) this.requireReader(actor, file);
    const { name, mediaType, content } = file;
    await reply
      .type(mediaType)
      // Never shown in the product's own origin.
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(content, 'base64'));
  }

  /** Who may not read a file does not learn whether there is one. */
  private requireReader(actor: Actor, file: StoredEvidence | null): asserts file is StoredEvidence {
    if (actor.person === null) throw new Unauthenticated();
    if (file === null) throw new NotFound();
    const { publicBodyId } = file;
    if (this.access.viewerCan(actor, 'obligation.track')) return;
    if (!this.access.viewerCan(actor, 'obligation.read', { publicBodyId })) throw new NotFound();
  }

  private async take(actor: Actor, sent: Parameters<EvidenceService['take']>[1]): Promise<Told> {
    const outcome = await this.service.take(actor, sent);
    return outcome.accepted ? outcome.fact : { reason: outcome.reason };
  }
}

/** All bytes; null where more come than a file may have: the rest is not even kept. */
async function contentOf(sent: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of sent as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= largestEvidenceBytes) chunks.push(chunk);
  }
  return bytes > largestEvidenceBytes ? null : Buffer.concat(chunks);
}
