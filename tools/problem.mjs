/** Something the operator can put right: a plain sentence, and what to do about it. */
export class Problem extends Error {
  /**
   * @param {string} sentence what is wrong
   * @param {string} [advice] what to do
   * @param {number} [exitCode]
   */
  constructor(sentence, advice = '', exitCode = 1) {
    super(sentence);
    this.name = 'Problem';
    this.advice = advice;
    this.exitCode = exitCode;
  }
}

/**
 * Prints why a command ended, and returns the exit code for it.
 * @param {unknown} error
 */
export function reportProblem(error) {
  if (error instanceof Problem) {
    console.error(`\n✗ ${error.message}`);
    if (error.advice) console.error(`  ${error.advice.replaceAll('\n', '\n  ')}`);
    return error.exitCode;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`\n✗ Unerwarteter Fehler: ${text}`);
  console.error('  Das ist ein Mangel in Gremia. Bitte mit dieser Ausgabe melden.');
  return 1;
}

/**
 * @param {unknown} error
 * @returns {string} the system's or driver's code such as EACCES, or an empty string
 */
export function codeOf(error) {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return String(error.code);
}
