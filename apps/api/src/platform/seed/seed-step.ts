import type { INestApplicationContext } from '@nestjs/common';

/** One part of the example data. Runs as often as anybody likes and then changes nothing. */
export interface SeedStep {
  /** German, for the progress line: `Stellen`. */
  readonly name: string;
  /** Returns what the progress line tells: `429 Kommunen`. */
  readonly run: (app: INestApplicationContext) => Promise<string>;
}
