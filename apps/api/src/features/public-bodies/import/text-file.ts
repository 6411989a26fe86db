import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { ImportProblem } from './import-problem.ts';

const megabyte = 1024 * 1024;
export const largestFile = 256 * megabyte;

type Encoding = 'utf-8' | 'windows-1252';

/** A text file that has been looked through once: how large it is, how it is encoded, what separates its columns. */
export interface TextFile {
  readonly path: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly delimiter: ';' | ',';
}

/** Looks a file through without keeping it in memory; throws an ImportProblem for what cannot be a CSV file. */
export async function inspect(path: string): Promise<TextFile> {
  const bytes = await sizeOf(path);
  const { encoding, head } = await lookThrough(path);
  const firstLine = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  if (firstLine.trim() === '') throw new ImportProblem([`Die erste Zeile von ${path} ist leer.`]);
  const semicolons = firstLine.split(';').length;
  const commas = firstLine.split(',').length;
  if (semicolons === 1 && commas === 1) {
    throw new ImportProblem([`${path} ist keine CSV-Datei: Die erste Zeile nennt keine Spalten.`]);
  }
  return { path, bytes, encoding, delimiter: semicolons >= commas ? ';' : ',' };
}

/** The file as text, piece by piece; `seen` is told the bytes of each piece. */
export async function* decoded(file: TextFile, seen: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(file.encoding);
  for await (const piece of pieces(file.path)) {
    seen(piece.length);
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ImportProblem([`Die Datei ${path} gibt es nicht.`]);
  if (found.size === 0) throw new ImportProblem([`Die Datei ${path} ist leer.`]);
  if (found.size <= largestFile) return found.size;
  const megabytes = Math.ceil(found.size / megabyte);
  throw new ImportProblem([
    `Die Datei ${path} ist ${megabytes} MB groß; übernommen werden bis zu ${largestFile / megabyte} MB.`,
  ]);
}

async function lookThrough(path: string): Promise<{ encoding: Encoding; head: string }> {
  let start = Buffer.alloc(0);
  let decoder: TextDecoder | null = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of pieces(path)) {
    if (piece.includes(0))
      throw new ImportProblem([`${path} ist keine CSV-Datei, sondern enthält Binärdaten.`]);
    if (start.length < 64 * 1024) start = Buffer.concat([start, piece]);
    if (decoder && !canRead(decoder, piece, true)) decoder = null;
  }
  if (decoder && !canRead(decoder, Buffer.alloc(0), false)) decoder = null;
  const encoding = decoder ? 'utf-8' : 'windows-1252';
  return { encoding, head: new TextDecoder(encoding).decode(start) };
}

function canRead(decoder: TextDecoder, piece: Buffer, stream: boolean): boolean {
  try {
    decoder.decode(piece, { stream });
    return true;
  } catch {
    // No UTF-8: then it is what office programs on Windows write.
    return false;
  }
}

async function* pieces(path: string): AsyncGenerator<Buffer> {
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    yield Buffer.from(piece);
  }
}
