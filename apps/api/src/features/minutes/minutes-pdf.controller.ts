import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { MinutesQueries } from './minutes.queries.ts';

/** The published minutes as a file, for everybody. */
@Controller('niederschriften')
export class MinutesPdfController {
  constructor(private readonly queries: MinutesQueries) {}

  @Get(':meeting.pdf')
  @Access('public')
  async pdf(
    @Param('meeting') meetingSlug: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const published = await this.queries.publishedPdf(meetingSlug);
    if (published === null) throw new NotFound();
    const etag = `"${published.sha256}"`;
    void reply.header('etag', etag).header('cache-control', 'public, max-age=300');
    if (isKnown(known, etag)) return void reply.code(304).send();
    const name = `niederschrift-${meetingSlug}.pdf`;
    void reply
      .header('content-disposition', `inline; filename="${name}"`)
      .type('application/pdf')
      .send(published.pdf);
  }
}

/** The header may name several, and a proxy that compresses marks them as weak (RFC 9110, 13.1.2). */
function isKnown(known: string | undefined, etag: string): boolean {
  const tags = known?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}
