import { extname, join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const forever = 'public, max-age=31536000, immutable';
const asked = 'no-cache';

/** The one page of the built web client. */
export function readPage(root: string): Buffer {
  const file = join(root, 'index.html');
  if (!existsSync(file)) throw new Error(`WEB_ROOT „${root}“ enthält keine index.html.`);
  return readFileSync(file);
}

/** Serves the built web client; an address that is no file belongs to the client's own router. */
export async function serveWeb(server: FastifyInstance, root: string): Promise<void> {
  await server.register(serveStatic, { root, serve: false, cacheControl: false, preCompressed: true });
  server.get('/*', answer);
}

function answer(request: FastifyRequest, reply: FastifyReply): FastifyReply | void {
  const path = new URL(request.url, 'http://any').pathname;
  // Only files with a hash in their name stand in /assets.
  if (path.startsWith('/assets/')) return reply.header('cache-control', forever).sendFile(path);
  if (extname(path) !== '') return reply.header('cache-control', asked).sendFile(path);
  if (!wantsPage(request)) return reply.callNotFound();
  return reply.header('cache-control', asked).sendFile('index.html');
}

/** Whether it is a browser that opens an address. */
export function wantsPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false;
}
