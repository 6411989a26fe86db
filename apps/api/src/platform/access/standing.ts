import { isDeepStrictEqual } from 'node:util';
import type { Actor, IdentifiedActor } from '@gremia/domain/access/actor';
import { Denied, Unauthenticated } from '../graphql/errors.ts';

const sources = new WeakMap<Actor, () => Promise<IdentifiedActor>>();

/** Keeps how an actor was found, to ask the same once more. */
export function rememberSource(actor: Actor, again: () => Promise<IdentifiedActor>): void {
  sources.set(actor, again);
}

/**
 * The actor at the present version of the person's rights, where they are what they were: something else of the
 * person ended. Throws what a later request would get where they are not: Unauthenticated or Denied.
 */
export async function stillStanding(actor: Actor): Promise<Actor> {
  const now = await sources.get(actor)?.();
  if (now === undefined || now.person === null) throw new Unauthenticated();
  if (!isDeepStrictEqual(rightsOf(now), rightsOf(actor))) throw new Denied();
  return { ...actor, accessVersion: now.accessVersion };
}

function rightsOf({ person, role, scopes }: Actor): object {
  return { person, role, scopes };
}
