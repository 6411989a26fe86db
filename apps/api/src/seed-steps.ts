import { seedDemoPersons } from './features/accounts/seed/demo-persons.seed.ts';
import { seedFederal } from './features/federal/seed/federal.seed.ts';
import { seedCirculation } from './features/circulation/seed/circulation.seed.ts';
import { seedBoards } from './features/boards/seed/boards.seed.ts';
import { seedMeetings } from './features/meetings/seed/meetings.seed.ts';
import { seedProposals } from './features/proposals/seed/proposals.seed.ts';
import { seedMinutes } from './features/minutes/seed/minutes.seed.ts';
import { seedPublicBodies } from './features/public-bodies/seed/public-bodies.seed.ts';
import { seedImplementation } from './features/implementation/seed/implementation.seed.ts';
import { seedNeighbours } from './features/neighbours/seed/neighbours.seed.ts';
import { seedReporting } from './features/reporting/seed/reporting.seed.ts';
import { seedResolutions } from './features/resolutions/seed/resolutions.seed.ts';
import { seedExampleNeeds } from './features/standards/seed/example-needs.seed.ts';
import { seedStandards } from './features/standards/seed/standards.seed.ts';
import type { SeedStep } from './platform/seed/seed-step.ts';

/** The example data in its order: what a step needs stands above it. */
export const seedSteps: readonly SeedStep[] = [
  seedPublicBodies,
  seedDemoPersons,
  seedBoards,
  seedMeetings,
  seedProposals,
  seedFederal,
  seedStandards,
  seedExampleNeeds,
  seedResolutions,
  seedImplementation,
  seedNeighbours,
  seedReporting,
  seedMinutes,
  seedCirculation,
];
