import { seedDemoPersons } from './features/accounts/seed/demo-persons.seed.ts';
import { seedPublicBodies } from './features/public-bodies/seed/public-bodies.seed.ts';
import type { SeedStep } from './platform/seed/seed-step.ts';

/** The example data in its order: what a step needs stands above it. */
export const seedSteps: readonly SeedStep[] = [seedPublicBodies, seedDemoPersons];
