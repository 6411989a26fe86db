import type { FormState } from './form-state';

/** What was typed and not sent. */
export interface Kept {
  readonly form: FormState;
  /** When it was kept, as ISO text. */
  readonly at: string;
  /** The idempotency key of the act that will send it. */
  readonly key: string;
}

/** One place on this device for one form of one person. */
export interface DraftSafe {
  /** Null where nothing is kept, or nothing that this person's key opens. */
  read(): Promise<Kept | null>;
  /** Whether it is kept. */
  write(kept: Kept): Promise<boolean>;
  remove(): void;
}

const algorithm = 'AES-GCM';
// NIST SP 800-38D, 8.2: a nonce of 96 bits.
const nonceBytes = 12;

/** For who is not signed in, and browsers that keep or encrypt nothing. */
export const noSafe: DraftSafe = {
  read: () => Promise.resolve(null),
  write: () => Promise.resolve(false),
  remove: () => undefined,
};

/**
 * Drafts outlive the session, so they lie encrypted: without the key, which only the person's own session is told,
 * nobody reads them on the device (docs/decisions/0052-drafts-on-devices.md).
 * @param name of the entry; bound into the text, so that an entry under another name opens nothing
 * @param keyText 32 bytes in base 64
 */
export async function openDraftSafe(name: string, keyText: string): Promise<DraftSafe> {
  const key = await keyOf(keyText);
  if (key === null) return noSafe;
  const additionalData = new TextEncoder().encode(name);

  return {
    async read() {
      try {
        const sealed = bytesOf(localStorage.getItem(name) ?? '');
        const iv = sealed.subarray(0, nonceBytes);
        const text = sealed.subarray(nonceBytes);
        const opened = await crypto.subtle.decrypt({ name: algorithm, iv, additionalData }, key, text);
        // Written below by this file alone: its tag says so.
        return JSON.parse(new TextDecoder().decode(opened)) as Kept;
      } catch {
        return null;
      }
    },
    async write(kept) {
      try {
        const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
        const text = new TextEncoder().encode(JSON.stringify(kept));
        const sealed = await crypto.subtle.encrypt({ name: algorithm, iv, additionalData }, key, text);
        localStorage.setItem(name, textOf(new Uint8Array([...iv, ...new Uint8Array(sealed)])));
        return true;
      } catch {
        // Storage is full or blocked: the note then says nothing of saving.
        return false;
      }
    },
    remove() {
      try {
        localStorage.removeItem(name);
      } catch {
        // Nothing was kept.
      }
    },
  };
}

async function keyOf(text: string): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('raw', bytesOf(text), algorithm, false, ['encrypt', 'decrypt']);
  } catch {
    // A browser encrypts on pages of safe origins only.
    return null;
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
