import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../access/caller.ts';

/** What a resolver gets with each operation; there is no reply on a live connection. */
export interface GraphqlContext {
  readonly caller: Caller;
  readonly reply: FastifyReply | null;
}

export function contextOfRequest(request: FastifyRequest, reply: FastifyReply): GraphqlContext {
  return { caller: callerBehind(request), reply };
}

function callerBehind({ id, ip, headers }: FastifyRequest): Caller {
  return {
    requestId: id,
    address: ip,
    cookies: headers.cookie ?? '',
    authorization: headers.authorization ?? null,
    userAgent: headers['user-agent'] ?? '',
  };
}

/** The caller behind a GraphQL operation or a REST request. */
export function callerOf(context: ExecutionContext): Caller {
  if (context.getType<'graphql' | 'http'>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<GraphqlContext>().caller;
  }
  const request = context.switchToHttp().getRequest<FastifyRequest & { caller?: Caller }>();
  request.caller ??= callerBehind(request);
  return request.caller;
}
