import { createApp } from '../../../apps/api/src/create-app.ts';
import { seedDemoPersons } from '../../../apps/api/src/features/accounts/seed/demo-persons.seed.ts';
import { seedBoards } from '../../../apps/api/src/features/boards/seed/boards.seed.ts';
import { seedMeetings } from '../../../apps/api/src/features/meetings/seed/meetings.seed.ts';
import { seedPublicBodies } from '../../../apps/api/src/features/public-bodies/seed/public-bodies.seed.ts';
import { configFor } from '../../support/config-for.ts';
import { migrated, type Template } from '../../support/postgres.ts';

const firstSteps = [seedPublicBodies, seedDemoPersons, seedBoards, seedMeetings];

/** Persons, boards and the two example meetings as they are before anybody votes. */
export const boardsAndMeetings: Template = { name: 'boards', from: migrated, prepare: seedFirstSteps };

async function seedFirstSteps(databaseUrl: string): Promise<void> {
  const app = await createApp(configFor(databaseUrl));
  try {
    await app.init();
    // Twice: a seed that runs again changes nothing and does not fail.
    for (const step of [...firstSteps, ...firstSteps]) await step.run(app);
  } finally {
    await app.close();
  }
}
