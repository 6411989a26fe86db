import 'reflect-metadata';
import { createApp } from '../create-app.ts';
import { ImportMunicipalities } from '../features/public-bodies/import/import-municipalities.ts';
import { ImportProblem } from '../features/public-bodies/import/import-problem.ts';
import { readConfig } from '../platform/config/config.ts';
import { progressOn } from './progress-bar.ts';
import { CommandProblem, runCommand } from './run-command.ts';

const usage = 'Aufruf: npm run import -- municipalities DATEI.csv';

runCommand(async ([what, path, ...rest]) => {
  if (what !== 'municipalities' || path === undefined || rest.length > 0) throw new CommandProblem(usage);
  const app = await createApp(readConfig({ LOG_LEVEL: 'warn', ...process.env }));
  try {
    await app.init();
    const show = progressOn(process.stderr);
    const rows = await app.get(ImportMunicipalities, { strict: false }).run(path, show);
    console.error(
      rows === 1 ? 'Eine Kommune übernommen.' : `${rows.toLocaleString('de-DE')} Kommunen übernommen.`,
    );
  } catch (error) {
    throw error instanceof ImportProblem ? new CommandProblem(error.message) : error;
  } finally {
    await app.close();
  }
});
