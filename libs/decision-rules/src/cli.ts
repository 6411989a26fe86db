import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { answerText } from './answer-text.ts';

const USAGE = 'Usage: npm run --silent decide -- FILE…   (- is standard input)';
const BAD_DOCUMENT = 1;
const UNREADABLE_FILE = 2;

// `npm run` changes to the workspace's root; a file is meant from where the person stands.
const startedFrom = process.env['npm_lifecycle_event'] === 'decide' ? process.env['INIT_CWD'] : undefined;
let standardInput: Promise<Uint8Array> | undefined;

// Whoever reads only the first lines (`| head -1`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await answerFiles(process.argv.slice(2));

async function answerFiles(files: readonly string[]): Promise<number> {
  if (files.length === 0) return complain(USAGE);
  let status = 0;
  for (const file of files) status = Math.max(status, await answerFile(file));
  return status;
}

async function answerFile(file: string): Promise<number> {
  const bytes = await bytesOf(file).catch((problem: Error) => problem);
  if (bytes instanceof Error) return complain(`${file}: ${bytes.message}`);
  const { lines, refused } = answerText(decode(bytes));
  for (const line of lines) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
  return refused ? BAD_DOCUMENT : 0;
}

function bytesOf(file: string): Promise<Uint8Array> {
  if (file !== '-') return readFile(resolve(startedFrom ?? '', file));
  standardInput ??= buffer(process.stdin);
  return standardInput;
}

/** Drops a byte order mark. Bytes that are no UTF-8 are no JSON either (RFC 8259, section 8.1). */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return UNREADABLE_FILE;
}
