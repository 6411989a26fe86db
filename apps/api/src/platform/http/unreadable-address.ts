import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { InvalidInput } from '../graphql/errors.ts';
import { wantsPage } from './static-web.ts';

/**
 * Answers an address that the router cannot read (`/%`, or a part of over 100 characters), for which no hook runs:
 * browsers get the web client, which says so, everybody else the problem as data.
 * @param page of the web client, null where this server does not serve it
 * @param headers that every answer carries
 */
export function answerUnreadable(
  page: Buffer | null,
  headers: OutgoingHttpHeaders,
): (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void {
  const { message, extensions } = new InvalidInput('Diese Adresse ist nicht lesbar.');
  return (_, request, reply) => {
    reply.headers(headers).headers({ 'x-request-id': request.id, 'cache-control': 'no-store' }).code(400);
    if (page !== null && wantsPage(request)) void reply.type('text/html; charset=utf-8').send(page);
    else void reply.send({ errors: [{ message, extensions }] });
  };
}
