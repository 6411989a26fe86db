import { Transform, type TransformCallback } from 'node:stream';
import { TextDecoder } from 'node:util';
import { FileTrouble } from './file-trouble.ts';

/**
 * Bytes of a text file as UTF-8. Spreadsheets write UTF-8 (with a mark or without), UTF-16 with a mark, or
 * Windows-1252; what has no mark is taken for UTF-8 until its first bytes above ASCII say otherwise.
 */
export class WrittenText extends Transform {
  private decoder: TextDecoder | null = null;
  private begun = false;

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    try {
      if (!this.begun) this.decoder = markedDecoder(chunk);
      this.begun = true;
      done(null, this.decode(chunk));
    } catch (error) {
      done(error instanceof TypeError ? new FileTrouble('mixedEncoding') : asError(error));
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      done(null, this.decoder?.decode() ?? '');
    } catch {
      // The text breaks off in the middle of a letter.
      done(new FileTrouble('mixedEncoding'));
    }
  }

  private decode(chunk: Buffer): string | Buffer {
    if (this.decoder === null && chunk.every((byte) => byte < 0x80)) return chunk;
    if (this.decoder !== null) return this.decoder.decode(chunk, { stream: true });
    const strict = new TextDecoder('utf-8', { fatal: true });
    try {
      const text = strict.decode(chunk, { stream: true });
      this.decoder = strict;
      return text;
    } catch {
      // An umlaut in UTF-8 beside letters that are none: two files were put together.
      if (/\u00c3[\u0080-\u00bf]/.test(chunk.toString('latin1'))) throw new FileTrouble('mixedEncoding');
      // No UTF-8: what is left on German desks is Windows-1252.
      this.decoder = new TextDecoder('windows-1252');
      return this.decoder.decode(chunk, { stream: true });
    }
  }
}

function markedDecoder(chunk: Buffer): TextDecoder | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  const isUtf8 = chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
  return isUtf8 ? new TextDecoder('utf-8', { fatal: true }) : null;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
