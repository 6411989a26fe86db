import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import type { Config } from './platform/config/config.ts';
import { createHttpApp } from './platform/http/http-app.ts';

/** The product with all its features; connected and answering after `listen()`. */
export function createApp(config: Config): Promise<NestFastifyApplication> {
  return createHttpApp(config, (log) => AppModule.with(config, log));
}
