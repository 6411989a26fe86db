import { isIP } from 'node:net';

/** The name for which passkeys are made, and the address of the pages that may use them. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]']);

/**
 * Passkeys belong to a name: browsers make none for an IP address (Web Authentication, 5.1.3). On the own computer
 * the product answers to the name localhost as well; elsewhere PUBLIC_URL has to have a name, or there are none.
 */
export function relyingParty(publicUrl: string): RelyingParty | null {
  const url = new URL(publicUrl);
  if (loopback.has(url.hostname)) url.hostname = 'localhost';
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) return null;
  return { id: url.hostname, origin: url.origin };
}
