import { createHash, randomBytes } from 'node:crypto';

const name = '__Host-gremia';
const tokenForm = /^[\w-]{43}$/;

/** 256 bits that nobody can guess, in 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database knows of a token: who reads the table cannot sign in with it. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The session's token in a `Cookie` header, null if there is none or it cannot be one of ours. */
export function tokenIn(cookies: string): string | null {
  const prefix = `${name}=`;
  const pair = cookies.split(';').find((part) => part.trim().startsWith(prefix));
  const token = pair?.trim().slice(prefix.length) ?? '';
  return tokenForm.test(token) ? token : null;
}

/** The `Set-Cookie` header that opens a session; `Secure` also holds on http://localhost and http://127.0.0.1. */
export function openingCookie(token: string, hours: number): string {
  return `${name}=${token}; Path=/; Max-Age=${hours * 3600}; HttpOnly; Secure; SameSite=Lax`;
}

export function closingCookie(): string {
  return `${name}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax`;
}
