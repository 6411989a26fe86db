import { AsyncLocalStorage } from 'node:async_hooks';
import { type Claims, noClaims, productClaims } from '@gremia/domain/access/claims';

const current = new AsyncLocalStorage<{ claims: Claims }>();

/** Runs a request: until somebody is identified in it, it reads what is public. */
export function asNobodyYet<T>(work: () => T): T {
  return current.run({ claims: noClaims }, work);
}

/** Runs the product's own work, a job or the seed: it reads everything. */
export function asProduct<T>(work: () => T): T {
  return current.run({ claims: productClaims }, work);
}

/** From now on the request reads under these claims. */
export function claimForCaller(claims: Claims): void {
  const caller = current.getStore();
  if (caller !== undefined) caller.claims = claims;
}

/** What is read outside of any request is read as nobody. */
export function callerClaims(): Claims {
  return current.getStore()?.claims ?? noClaims;
}
