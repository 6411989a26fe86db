import { createHash } from 'node:crypto';

interface SignedSection {
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

/** What a signature is given to: every section in its order, as SHA-256 in hexadecimal. */
export function contentHash(sections: readonly SignedSection[]): string {
  const content = sections.map(({ number, title, text }) => [number, title, text]);
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
