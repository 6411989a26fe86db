const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** Without a terminal a long step says every so often that it is still at work. */
const heartbeatMs = 10_000;

/** @param {number} since */
function elapsed(since) {
  return `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;
}

/** @typedef {{ tell: (detail: string) => void, end: (mark: string) => void }} Display */

/** @param {string} text @param {number} since @returns {Display} a line that is drawn over */
function spinner(text, since) {
  let turn = 0;
  let detail = '';
  const timer = setInterval(() => {
    turn += 1;
    const line = `${frames[turn % frames.length]} ${text} … ${elapsed(since)}  ${detail}`;
    process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns || 80) - 1)}`);
  }, 100);
  timer.unref();
  return {
    tell: (news) => {
      detail = news;
    },
    end: (mark) => {
      clearInterval(timer);
      process.stdout.write(`\r\x1b[2K${mark} ${text} (${elapsed(since)})\n`);
    },
  };
}

/** @param {string} text @param {number} since @returns {Display} lines for a log */
function lines(text, since) {
  console.log(`… ${text}`);
  const timer = setInterval(() => console.log(`… ${text}: noch dabei (${elapsed(since)})`), heartbeatMs);
  timer.unref();
  return {
    tell: (news) => console.log(`  ${news}`),
    end: (mark) => {
      clearInterval(timer);
      console.log(`${mark} ${text} (${elapsed(since)})`);
    },
  };
}

/**
 * Shows a step while it runs, and how long it took.
 * @template T
 * @param {string} text
 * @param {(tell: (detail: string) => void) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(text, work) {
  const since = Date.now();
  const display = process.stdout.isTTY ? spinner(text, since) : lines(text, since);
  try {
    const result = await work(display.tell);
    display.end('✓');
    return result;
  } catch (error) {
    display.end('✗');
    throw error;
  }
}

/** @param {string} sentence */
export function note(sentence) {
  console.log(`• ${sentence}`);
}
