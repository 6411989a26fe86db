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
  server.addHook('onRequest', ({ method, headers, url }, reply, done) => {
    if (safeMethods.has(method) && !url.startsWith('/graphql')) return done();
    if (ownSites.has(headers['sec-fetch-site']) && isOwnOrigin(headers, publicUrl)) return done();
    const { message, extensions } = new Denied();
    void reply
      .code(403)
      .header('cache-control', 'no-store')
      .send({ errors: [{ message, extensions }] });
  });
}
