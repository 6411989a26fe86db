import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { createApp } from '../create-app.ts';
import { readConfig } from '../platform/config/config.ts';
import { publishedSchema } from '../platform/graphql/published-schema.ts';
import { CommandProblem, runCommand } from './run-command.ts';

// Writes the published schema to the given file. Nothing is connected: no database is needed.
runCommand(async ([path]) => {
  if (path === undefined)
    throw new CommandProblem('Erwartet wird der Pfad der Datei, zum Beispiel apps/api/schema.graphql.');
  const config = readConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1/none', LOG_LEVEL: 'warn' });
  await writeFile(path, await publishedSchema(await createApp(config)));
});
