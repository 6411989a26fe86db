import 'reflect-metadata';
import { createApp } from '../create-app.ts';
import { readConfig } from '../platform/config/config.ts';
import { load, LoadRefused } from '../seed/load.ts';
import { loadUsage, readLoadWishes } from '../seed/load-wishes.ts';
import { CommandProblem, runCommand } from './run-command.ts';

runCommand(async (args) => {
  const wishes = readLoadWishes(args);
  if (wishes === null) throw new CommandProblem(loadUsage);
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env });
  // Parts of the load are the owner's to do.
  const app = await createApp({ ...config, databaseAppUrl: config.databaseUrl });
  const begin = performance.now();
  const tell = (line: string) =>
    console.error(`${Math.round((performance.now() - begin) / 1000)} s: ${line}`);
  try {
    await app.init();
    const { obligations, reports } = await load(app, wishes, tell);
    tell(
      `fertig: ${obligations.toLocaleString('de-DE')} Pflichten, ${reports.toLocaleString('de-DE')} Meldungen`,
    );
  } catch (error) {
    throw error instanceof LoadRefused ? new CommandProblem(error.message) : error;
  } finally {
    await app.close();
  }
});
