import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import type { Config } from '../config/config.ts';

const self = ["'self'"];
const none = ["'none'"];

/** The one style element that React Aria (usePress) puts in itself: touch on what can be pressed. */
const reactAriaTouchStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** No script and no style but our own files; nobody may frame the product. */
export function securityHeaders(config: Config): OutgoingHttpHeaders {
  const encrypted = config.publicUrl.startsWith('https:');
  return headersOf({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: [...self, reactAriaTouchStyle],
        imgSrc: [...self, 'data:'],
        fontSrc: self,
        connectSrc: self,
        manifestSrc: self,
        baseUri: none,
        formAction: self,
        frameAncestors: none,
      },
    },
    strictTransportSecurity: encrypted ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
}

/** Every answer of a route carries them. */
export function setSecurityHeaders(server: FastifyInstance, headers: OutgoingHttpHeaders): void {
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** They are the same on every answer: worked out once, and not once more for each request. */
function headersOf(options: HelmetOptions): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  helmet(options)(request, answer, (problem) => {
    if (problem !== undefined) throw problem;
  });
  return answer.getHeaders();
}
