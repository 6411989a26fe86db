import { Readable, pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly sum: number;
  readonly packed: number;
  readonly plain: number;
}

// Sizes follow the data (bit 3), names are UTF-8 (bit 11): PKWARE APPNOTE 4.4.4.
const flags = 0x0808;
const deflated = 8;
const version = 20;
/** 1 January 1980: the same content gives the same bytes. */
const firstDay = 0x0021;

/** A zip archive as it is made, nothing of it held; no part may reach 4 GB. */
export async function* zipped(parts: AsyncIterable<ZipPart>): AsyncGenerator<Buffer> {
  const all: Written[] = [];
  let offset = 0;
  for await (const part of parts) {
    const name = Buffer.from(part.name);
    const head = localHead(name);
    yield head;
    const sums = { sum: 0, packed: 0, plain: 0 };
    for await (const chunk of packed(part.content, sums)) yield chunk;
    yield sizesAfter(sums);
    all.push({ name, offset, ...sums });
    offset += head.length + sums.packed + 16;
  }
  const directory = Buffer.concat(all.map(directoryEntry));
  yield directory;
  yield endOf(all.length, directory.length, offset);
}

async function* packed(
  content: AsyncIterable<string>,
  sums: { sum: number; packed: number; plain: number },
): AsyncGenerator<Buffer> {
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const text of content) {
      const bytes = Buffer.from(text);
      sums.sum = crc32(bytes, sums.sum);
      sums.plain += bytes.length;
      yield bytes;
    }
  }
  const deflate = createDeflateRaw();
  // What breaks in the content breaks the reading of `deflate` below, which throws it.
  pipeline(Readable.from(counted()), deflate, () => undefined);
  for await (const chunk of deflate as AsyncIterable<Buffer>) {
    sums.packed += chunk.length;
    yield chunk;
  }
}

function localHead(name: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(version, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(deflated, 8);
  head.writeUInt16LE(firstDay, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function sizesAfter({ sum, packed: size, plain }: Omit<Written, 'name' | 'offset'>): Buffer {
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(0x08074b50, 0);
  sizes.writeUInt32LE(sum, 4);
  sizes.writeUInt32LE(size, 8);
  sizes.writeUInt32LE(plain, 12);
  return sizes;
}

function directoryEntry({ name, offset, sum, packed: size, plain }: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(version, 4);
  entry.writeUInt16LE(version, 6);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(deflated, 10);
  entry.writeUInt16LE(firstDay, 14);
  entry.writeUInt32LE(sum, 16);
  entry.writeUInt32LE(size, 20);
  entry.writeUInt32LE(plain, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

function endOf(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
