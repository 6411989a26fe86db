import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { TableTrouble } from './table-trouble.ts';

interface ZipEntry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const stored = 0;
const deflated = 8;
const tailBytes = 22 + 0xffff;
const largestDirectory = 4 * 1024 * 1024;

/**
 * The parts of a zip archive by name, unpacked one after the other as they are read. Sizes that the archive states are
 * not believed: the bytes that really come out are counted, over all parts together.
 */
export class ZipReader {
  private left: number;

  private constructor(
    private readonly path: string,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    mostBytes: number,
  ) {
    this.left = mostBytes;
  }

  /** Throws TableTrouble for a file that is no zip archive. */
  static async open(path: string, mostBytes: number): Promise<ZipReader> {
    const file = await open(path);
    try {
      return new ZipReader(path, await directoryOf(file), mostBytes);
    } finally {
      await file.close();
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of a part (UTF-8), piece by piece; throws TableTrouble where it breaks or grows too large. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new TableTrouble('notReadable');
    const decoder = new TextDecoder();
    for await (const chunk of await this.bytes(entry)) {
      this.left -= chunk.length;
      if (this.left < 0) throw new TableTrouble('tooManyBytes');
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  }

  private async bytes({ method, packed, offset }: ZipEntry): Promise<AsyncIterable<Buffer>> {
    const start = await this.dataBegins(offset);
    if (packed === 0) return nothing();
    const source = createReadStream(this.path, { start, end: start + packed - 1 });
    if (method === stored) return source as AsyncIterable<Buffer>;
    if (method !== deflated) throw new TableTrouble('notReadable');
    const inflate = createInflateRaw();
    // What breaks in the file breaks the reading of `inflate`, which throws it.
    pipeline(source, inflate, () => undefined);
    return unpacked(inflate as AsyncIterable<Buffer>);
  }

  private async dataBegins(offset: number): Promise<number> {
    const file = await open(this.path);
    try {
      const head = await part(file, offset, 30);
      if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) throw new TableTrouble('notReadable');
      return offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    } finally {
      await file.close();
    }
  }
}

async function* unpacked(inflated: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* inflated;
  } catch (error) {
    // zlib's own errors: these are not the bytes that the archive promised.
    const broken = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    throw broken ? new TableTrouble('notReadable') : error;
  }
}

async function* nothing(): AsyncGenerator<Buffer> {
  // An empty part has no bytes to read.
}

/** PKWARE APPNOTE 4.3.12 and 4.3.16. */
async function directoryOf(file: FileHandle): Promise<ReadonlyMap<string, ZipEntry>> {
  const { size } = await file.stat();
  const from = Math.max(0, size - tailBytes);
  const tail = await part(file, from, size - from);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 22 > tail.length) throw new TableTrouble('notReadable');
  const bytes = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (bytes > largestDirectory || offset + bytes > size) throw new TableTrouble('notReadable');
  return entriesOf(await part(file, offset, bytes));
}

function entriesOf(directory: Buffer): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50) {
    const nameBytes = directory.readUInt16LE(at + 28);
    const extraBytes = directory.readUInt16LE(at + 30);
    const name = directory.toString('utf8', at + 46, at + 46 + nameBytes);
    const extra = directory.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
    const encrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) throw new TableTrouble('notReadable');
    entries.set(name.replace(/^\//, ''), {
      method: directory.readUInt16LE(at + 10),
      ...placeOf(directory.subarray(at, at + 46), extra),
    });
    at += 46 + nameBytes + extraBytes + directory.readUInt16LE(at + 32);
  }
  return entries;
}

const inExtra = 0xffffffff;

/** Where the data stand. Some programs write each number into the Zip64 field (4.5.3), however small it is. */
function placeOf(entry: Buffer, extra: Buffer): Pick<ZipEntry, 'packed' | 'offset'> {
  const told = [entry.readUInt32LE(24), entry.readUInt32LE(20), entry.readUInt32LE(42)];
  const long = longNumbers(extra);
  const [, packed = inExtra, offset = inExtra] = told.map((value) =>
    value === inExtra ? (long.shift() ?? inExtra) : value,
  );
  if (packed === inExtra || offset === inExtra) throw new TableTrouble('notReadable');
  return { packed, offset };
}

function longNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    const count = Math.floor(field.length / 8);
    return Array.from({ length: count }, (_, index) => Number(field.readBigUInt64LE(index * 8)));
  }
  return [];
}

async function part(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
