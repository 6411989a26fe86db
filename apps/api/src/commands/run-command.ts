import { ConfigProblem } from '../platform/config/config.ts';

/** Told to whoever typed the command, without a stack. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}

/** Runs a command of the operator; its failure is a sentence on stderr and exit code 1. */
export function runCommand(command: (args: readonly string[]) => Promise<void>): void {
  command(process.argv.slice(2)).catch((error: unknown) => {
    const isTold = error instanceof CommandProblem || error instanceof ConfigProblem;
    console.error(isTold ? error.message : error);
    process.exitCode = 1;
  });
}
