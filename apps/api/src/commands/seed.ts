import 'reflect-metadata';
import { createApp } from '../create-app.ts';
import { Accounts } from '../features/accounts/accounts.public.ts';
import { readConfig } from '../platform/config/config.ts';
import { seed } from '../seed.ts';
import { runCommand } from './run-command.ts';

// `--list` prints the persons to sign in as, a JSON object a line, and changes nothing.
runCommand(async (args) => {
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env });
  const app = await createApp(config);
  try {
    await app.init();
    if (!args.includes('--list')) return await seed(app, (line) => console.error(line));
    for (const person of await app.get(Accounts).demoPersons()) console.log(JSON.stringify(person));
  } finally {
    await app.close();
  }
});
