import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, type ErrorCode, internalMessage } from '../graphql/errors.ts';
import { isUnreadableValue } from '../database/database-errors.ts';

interface Told {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

const statuses: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  DENIED: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  INTERNAL: 500,
};

/** Sentences for what Fastify itself turns away. */
const ofTheServer: Readonly<Record<number, Told>> = {
  413: {
    status: 413,
    code: 'INVALID_INPUT',
    message: 'Die Anfrage ist größer als 1 MB. Bitte senden Sie weniger auf einmal.',
  },
  415: {
    status: 415,
    code: 'INVALID_INPUT',
    message: 'Erwartet wird eine Anfrage im Format application/json.',
  },
};

/** Errors of REST routes and of the server in the same words and codes as GraphQL's. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    // In GraphQL the masking tells it.
    if (host.getType<'graphql' | 'http'>() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const told = tell(error);
    if (told.status >= 500) request.log.error({ err: error }, 'A bug');
    const extensions = told.status >= 500 ? { code: told.code, requestId: request.id } : { code: told.code };
    void host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .code(told.status)
      .header('cache-control', 'no-store')
      .send({ errors: [{ message: told.message, extensions }] });
  }
}

function tell(error: unknown): Told {
  if (error instanceof Problem)
    return { status: statuses[error.code], code: error.code, message: error.message };
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const known = ofTheServer[status];
  if (known) return known;
  if (status === 404) return { status, code: 'NOT_FOUND', message: 'Diese Adresse gibt es nicht.' };
  if (isUnreadableValue(error) || (status >= 400 && status < 500)) {
    return {
      status: status < 500 ? status : 400,
      code: 'INVALID_INPUT',
      message: 'Die Anfrage ist nicht lesbar.',
    };
  }
  return { status: 500, code: 'INTERNAL', message: internalMessage };
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
}
