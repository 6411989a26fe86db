/**
 * How to run npm: the one that started us, or the one in the path.
 * @param {string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const started = process.env['npm_execpath'];
  if (started && /\bnpm-cli\.c?js$/.test(started)) {
    return { command: process.execPath, args: [started, ...args], shell: false };
  }
  // On Windows npm is a script that only a shell runs.
  return { command: 'npm', args, shell: process.platform === 'win32' };
}
