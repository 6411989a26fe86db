import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { InvalidInput, type Problem } from './errors.ts';
import type { AskedOperation, TrustedDocuments } from './trusted-documents.ts';

const path = '/graphql';

/**
 * Puts the text of a trusted document where Apollo looks for it, and turns away what is not trusted before anything
 * of it is parsed. A GET reads trusted queries only; what everybody reads alike may be kept and asked for by its ETag.
 */
export function takeTrustedDocuments(server: FastifyInstance, documents: TrustedDocuments): void {
  server.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== path) return done();
    const problem = problemOf(request, documents);
    if (problem === null) return done();
    void refuse(reply, problem);
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    const isRead = request.method === 'GET' && request.routeOptions.url === path;
    done(null, isRead ? kept(request, reply, payload) : payload);
  });
}

/** Why the request is turned away; null where it may go on. */
function problemOf(request: FastifyRequest, documents: TrustedDocuments): Problem | null {
  try {
    if (request.method === 'GET') readByAddress(request, documents);
    if (request.method === 'POST') putText(request, documents);
    return null;
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

function putText(request: FastifyRequest, documents: TrustedDocuments): void {
  const isProgram = /^Bearer /i.test(request.headers.authorization ?? '');
  const asked = operationIn(request.body);
  const query = documents.textOf(asked, isProgram);
  if (asked.documentId !== undefined) request.body = { ...asked, documentId: undefined, query };
}

/** A list of operations has none of its own: it is for Apollo to refuse. */
function operationIn(body: unknown): AskedOperation {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
}

function readByAddress(request: FastifyRequest, documents: TrustedDocuments): void {
  // Fastify reads a search part into an object of strings, or of lists where a name comes twice.
  const { documentId, variables } = request.query as Readonly<Record<string, unknown>>;
  if (documentId === undefined) throw new InvalidInput('Bitte senden Sie Abfragen mit POST als JSON.');
  const search = new URLSearchParams({ query: documents.readableBy(documentId) });
  if (typeof variables === 'string') search.set('variables', variables);
  // The integration hands Apollo the address and the headers of a GET. What it reads is known, so no page can choose it.
  request.raw.url = `${path}?${search.toString()}`;
  request.headers['apollo-require-preflight'] = 'known';
}

function refuse(reply: FastifyReply, { message, extensions }: Problem): FastifyReply {
  return reply
    .code(400)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions }] });
}

/** Only an answer with data and without errors begins like this: Apollo puts errors first. */
const onlyData = '{"data":';

/** Anybody's answer may be kept, and is asked for again each time; that of a person is for this person alone. */
function kept({ headers }: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  const isAnybodys = headers.cookie === undefined && headers.authorization === undefined;
  const isData = typeof payload === 'string' && payload.startsWith(onlyData) && reply.statusCode === 200;
  void reply.header('vary', 'Cookie, Authorization, Accept');
  if (!isAnybodys || !isData || reply.hasHeader('set-cookie')) {
    void reply.header('cache-control', 'private, no-store');
    return payload;
  }
  const tag = `"${createHash('sha256').update(payload).digest('base64url')}"`;
  void reply.header('cache-control', 'public, max-age=0, must-revalidate').header('etag', tag);
  if (!namesTag(headers['if-none-match'], tag)) return payload;
  void reply.code(304);
  return '';
}

/** `*`, or a list; proxies that pack an answer mark its tag as weak. */
function namesTag(known: string | undefined, tag: string): boolean {
  return (known ?? '').split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}
