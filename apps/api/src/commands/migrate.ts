import 'reflect-metadata';
import { readConfig } from '../platform/config/config.ts';
import { migrate, migrateDown } from '../platform/database/migrate.ts';
import { runCommand } from './run-command.ts';

// `--down` takes every table away again and is meant for development.
runCommand(async (args) => {
  const { databaseUrl } = readConfig(process.env);
  await (args.includes('--down') ? migrateDown(databaseUrl) : migrate(databaseUrl));
});
