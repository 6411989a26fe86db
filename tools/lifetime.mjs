/* global AbortController */
import { interruptCommands } from './child-process.mjs';
import { reportProblem } from './problem.mjs';

/** npm passes on the Ctrl-C that the terminal has already sent us: that is one wish, not two. */
const sameWishMs = 1500;

/** The operator wants it to end: nothing to report. */
class Interrupted extends Error {}

/**
 * What a command started, in order; it is ended in the reverse order whatever happens.
 */
export class Lifetime {
  /** @type {{ end: () => Promise<unknown> | unknown, hurry: () => unknown }[]} */
  #held = [];
  #over = new AbortController();

  /**
   * @param {() => Promise<unknown> | unknown} end
   * @param {() => unknown} [hurry] for a second Ctrl-C
   */
  hold(end, hurry = () => undefined) {
    this.#held.push({ end, hurry });
  }

  /** @param {() => void} listener told as soon as the end has come, before anything is ended */
  onOver(listener) {
    this.#over.signal.addEventListener('abort', listener, { once: true });
  }

  /** Between two steps: nothing new begins once the end has come. */
  goOn() {
    this.#over.signal.throwIfAborted();
  }

  /** @param {unknown} reason */
  end(reason) {
    if (this.#over.signal.aborted) return;
    this.#over.abort(reason);
    interruptCommands();
  }

  /** Waits for a signal, or for something that ended by itself. */
  async untilOver() {
    const { signal } = this.#over;
    if (!signal.aborted) await new Promise((over) => signal.addEventListener('abort', over, { once: true }));
    throw signal.reason;
  }

  #listen() {
    let first = 0;
    const onSignal = () => {
      if (first === 0) {
        first = Date.now();
        console.log('\nWird beendet …');
        this.end(new Interrupted());
      } else if (Date.now() - first > sameWishMs) this.#held.forEach(({ hurry }) => hurry());
    };
    for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, onSignal);
    if (process.env['npm_lifecycle_event']) this.#followNpm(onSignal);
    process.on('uncaughtException', (error) => this.end(error));
    process.on('unhandledRejection', (error) => this.end(error));
    // A closed terminal is no reason to leave the database running.
    process.stdout.on('error', () => undefined);
    process.stderr.on('error', () => undefined);
  }

  /**
   * A killed npm cannot pass its signal on; the launcher it started would stay behind unseen.
   * @param {() => void} onEnd
   */
  #followNpm(onEnd) {
    const npm = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === npm) return;
      clearInterval(timer);
      onEnd();
    }, 500);
    timer.unref();
  }

  /** @returns {Promise<number>} how many of them could not be ended */
  async #endAll() {
    let failures = 0;
    for (const { end } of this.#held.reverse()) {
      try {
        await end();
      } catch (error) {
        failures += 1;
        reportProblem(error);
      }
    }
    return failures;
  }

  /**
   * Runs a command to its end and leaves with its exit code.
   * @param {(life: Lifetime) => Promise<number | void>} command
   */
  async run(command) {
    this.#listen();
    const unfinished = () => {
      process.exitCode = reportProblem(new Error('Gremia hat aufgehört, ohne fertig zu sein.'));
    };
    process.once('exit', unfinished);
    let code = 0;
    try {
      code = (await command(this)) ?? 0;
    } catch (error) {
      const cause = this.#over.signal.aborted ? this.#over.signal.reason : error;
      if (!(cause instanceof Interrupted)) code = reportProblem(cause);
    }
    const failures = await this.#endAll();
    if (this.#over.signal.reason instanceof Interrupted && failures === 0) console.log('Gremia ist beendet.');
    process.off('exit', unfinished);
    process.exit(failures > 0 ? 1 : code);
  }
}
