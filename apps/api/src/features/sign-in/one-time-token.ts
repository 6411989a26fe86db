import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess, in 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database knows of a token: who reads the table can do nothing with it. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
