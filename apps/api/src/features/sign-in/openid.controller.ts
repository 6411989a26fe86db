import type { Actor } from '@gremia/domain/access/actor';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import type { Caller } from '../../platform/access/caller.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { CurrentCaller } from '../../platform/access/current-caller.ts';
import { OpenIdSignInService } from './openid-sign-in.service.ts';

/** Where the identity provider sends browsers back to. */
@Controller('anmelden')
export class OpenIdController {
  constructor(private readonly openId: OpenIdSignInService) {}

  @Get('rueckkehr')
  @Access('public')
  async comeBack(
    @CurrentActor() actor: Actor,
    @CurrentCaller() caller: Caller,
    @Req() { url }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const query = new URL(url, 'http://any').search;
    const outcome = await this.openId.comeBack(actor, caller, query);
    const page = actor.person === null ? '/anmelden' : '/konto';
    void reply.header('cache-control', 'no-store').code(303);
    if (!outcome.accepted) {
      void reply.header('location', `${page}?grund=${outcome.reason}`);
      return;
    }
    const { cookie, page: next } = outcome.fact;
    if (cookie !== null) void reply.header('set-cookie', cookie);
    void reply.header('location', next);
  }
}
