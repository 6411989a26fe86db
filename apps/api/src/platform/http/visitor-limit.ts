import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Denied } from '../graphql/errors.ts';

const windowMs = 60_000;
/** Who shows a session or a token gets this many times as much: it may be invented. */
const withCredentials = 40;
/** Files of the web client, and what a supervisor asks. */
const uncounted: ReadonlySet<string | undefined> = new Set([
  undefined,
  '/*',
  '/health/live',
  '/health/ready',
]);

/**
 * Turns away an address that reads without end, before anything is read for it. Each instance counts for itself: with
 * a second one there is twice as much, and nobody waits for a count.
 * @param most requests within a minute of one address that show neither a session nor a token
 */
export function limitVisitors(server: FastifyInstance, most: number): void {
  const counts = new VisitorCounts(most, performance.now());
  // Without a promise: every request passes here.
  server.addHook('onRequest', (request, reply, done) => {
    if (uncounted.has(request.routeOptions.url)) return done();
    const wait = counts.take(addressOf(request.ip), isVisitor(request), performance.now());
    if (wait === null) return done();
    void refuse(reply, wait);
  });
}

/** How often each address has asked since the window began. */
export class VisitorCounts {
  private readonly asked = new Map<string, { visitor: number; all: number }>();

  constructor(
    private readonly most: number,
    private began: number,
  ) {}

  /** Counts a request; whole seconds until the next one is answered, null where this one is. @param now in ms */
  take(address: string, isVisitor: boolean, now: number): number | null {
    if (now - this.began >= windowMs) {
      this.asked.clear();
      this.began = now;
    }
    const count = this.asked.get(address) ?? { visitor: 0, all: 0 };
    this.asked.set(address, count);
    count.all += 1;
    if (isVisitor) count.visitor += 1;
    const isTooMuch = count.all > this.most * withCredentials || (isVisitor && count.visitor > this.most);
    return isTooMuch ? Math.max(1, Math.ceil((this.began + windowMs - now) / 1000)) : null;
  }
}

function isVisitor({ headers }: FastifyRequest): boolean {
  return headers.cookie === undefined && headers.authorization === undefined;
}

/** One connection has a whole /64 of IPv6 addresses. */
function addressOf(ip: string): string {
  return ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip;
}

function refuse(reply: FastifyReply, wait: number): FastifyReply {
  const { code } = new Denied();
  const message = `Von Ihrer Internetadresse kommen gerade sehr viele Anfragen. Bitte versuchen Sie es in ${wait} Sekunden noch einmal.`;
  return reply
    .code(429)
    .header('retry-after', String(wait))
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code, reason: 'TOO_MANY_REQUESTS' } }] });
}
