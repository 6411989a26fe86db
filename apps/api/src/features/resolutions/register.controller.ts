import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { RegisterQueries } from './register.queries.ts';

/** The register for programs: one resolution with everything that it takes to check it. */
@Controller('register')
export class RegisterController {
  constructor(private readonly queries: RegisterQueries) {}

  @Get(':slug(^[a-z0-9-]+).json')
  @Access('public')
  async record(
    @Param('slug') slug: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const record = await this.queries.record(slug);
    if (record === null) throw new NotFound();
    const body = JSON.stringify(record);
    const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    void reply.header('etag', tag).header('cache-control', 'public, no-cache');
    if (known === tag) await reply.code(304).send();
    else await reply.type('application/json; charset=utf-8').send(body);
  }
}
