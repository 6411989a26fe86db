import type { WriteStream } from 'node:tty';

interface Progress {
  readonly bytes: number;
  readonly of: number;
}

const width = 30;

/** Shows progress as a bar where somebody watches, otherwise as a line for each tenth. */
export function progressOn(
  stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean },
): (progress: Progress) => void {
  let shown = -1;
  return ({ bytes, of }) => {
    const percent = of === 0 ? 100 : Math.floor((bytes / of) * 100);
    const step = stream.isTTY ? percent : percent - (percent % 10);
    if (step === shown) return;
    shown = step;
    stream.write(stream.isTTY ? bar(percent) : `Gelesen: ${step} %\n`);
  };
}

function bar(percent: number): string {
  const filled = Math.round((percent / 100) * width);
  return `\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${percent} %${percent === 100 ? '\n' : ''}`;
}
