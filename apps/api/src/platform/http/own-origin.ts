import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Denied } from '../graphql/errors.ts';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const ownSites: ReadonlySet<unknown> = new Set([undefined, 'same-origin', 'none']);

/**
 * Browsers send our cookies with requests and live connections that any page starts, and say which page that is.
 * Whoever sends no `Origin` is no page: there is nobody's session to misuse.
 */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const [page, own] = [new URL(origin), new URL(publicUrl)];
  return page.origin === own.origin || (page.host === host && page.protocol === own.protocol);
}

/** Turns away what another site's page asks for, before the body is read: cookies alone do not make a request ours. */
export function refuseOtherSites(server: FastifyInstance, publicUrl: string): void {
  server.addHook('onRequest', async ({ method, headers, url }, reply) => {
    if (safeMethods.has(method) && !url.startsWith('/graphql')) return;
    if (ownSites.has(headers['sec-fetch-site']) && isOwnOrigin(headers, publicUrl)) return;
    const { message, extensions } = new Denied();
    await reply
      .code(403)
      .header('cache-control', 'no-store')
      .send({ errors: [{ message, extensions }] });
  });
}
