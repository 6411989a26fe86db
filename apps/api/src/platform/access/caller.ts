import type { Actor, IdentifiedActor } from '@gremia/domain/access/actor';
import { rememberSource } from './standing.ts';

/** Where a request comes from, before anybody looked who it is. */
export interface Caller {
  readonly requestId: string;
  /** The network address of the browser; that of the last untrusted hop behind proxies. */
  readonly address: string;
  /** The `Cookie` header, empty if there was none. */
  readonly cookies: string;
  /** The `Authorization` header, null if there was none. */
  readonly authorization: string | null;
  /** The `User-Agent` header, empty if there was none. */
  readonly userAgent: string;
}

/** Tells who a caller is; the accounts feature knows how. */
export abstract class ActorSource {
  abstract actorOf(caller: Caller): Promise<IdentifiedActor>;
}

const known = new WeakMap<Caller, Promise<Actor>>();
const resolved = new WeakMap<Caller, Actor>();

/** Asks the source once per request, however many root fields it has. */
export async function identify(caller: Caller, source: ActorSource): Promise<Actor> {
  const asked = known.get(caller) ?? source.actorOf(caller);
  known.set(caller, asked);
  const actor = await asked;
  rememberSource(actor, () => source.actorOf(caller));
  resolved.set(caller, actor);
  return actor;
}

/** The actor of a request that has passed the guard. */
export function identified(caller: Caller): Actor {
  const actor = resolved.get(caller);
  if (actor === undefined) throw new Error('The actor was asked for before the access guard');
  return actor;
}

/** Lets the next root field of the same request see who signed in or changed roles. */
export function forget(caller: Caller): void {
  known.delete(caller);
}
