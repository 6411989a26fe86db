import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mostFileBytes } from '@gremia/domain/reporting/report-file';
import { FileTrouble } from './file-trouble.ts';

/**
 * Puts what is sent into a file of its own while `work` looks at it: reading takes longer than a request may be
 * under way. Throws FileTrouble where more comes than allowed; nothing is kept afterwards.
 */
export async function spooled<T>(sent: Readable, work: (path: string) => Promise<T>): Promise<T> {
  const place = await mkdtemp(join(tmpdir(), 'gremia-file-'));
  try {
    const path = join(place, 'file');
    await pipeline(sent, limited(), createWriteStream(path));
    return await work(path);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

function limited(): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > mostFileBytes) done(new FileTrouble('tooManyBytes'));
      else done(null, chunk);
    },
  });
}
