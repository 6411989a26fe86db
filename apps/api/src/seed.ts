import type { INestApplicationContext } from '@nestjs/common';
import { asProduct } from './platform/database/caller-claims.ts';
import { seedSteps } from './seed-steps.ts';

/** Brings all example data in; `tell` gets a line for each step. */
export async function seed(app: INestApplicationContext, tell: (line: string) => void): Promise<void> {
  for (const step of seedSteps) {
    const begin = performance.now();
    const summary = await asProduct(() => step.run(app));
    tell(`${step.name}: ${summary} (${Math.round(performance.now() - begin)} ms)`);
  }
}
