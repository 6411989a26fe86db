import 'reflect-metadata';
import { createApp } from './create-app.ts';
import { ConfigProblem, readConfig } from './platform/config/config.ts';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await app.listen(config.port, config.host);
}

start().catch((error: unknown) => {
  // Before there is a configuration there is no log either.
  console.error(error instanceof ConfigProblem ? error.message : error);
  process.exitCode = 1;
  // A pool that is half open must not keep a process alive that does not serve.
  setTimeout(() => process.exit(1), 1_000).unref();
});
