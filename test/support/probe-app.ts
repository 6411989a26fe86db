import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { entities } from '../../apps/api/src/entities.ts';
import { AccountsModule } from '../../apps/api/src/features/accounts/accounts.module.ts';
import type { Config } from '../../apps/api/src/platform/config/config.ts';
import { createHttpApp } from '../../apps/api/src/platform/http/http-app.ts';
import type { Log } from '../../apps/api/src/platform/http/log.ts';
import { PlatformModule } from '../../apps/api/src/platform/platform.module.ts';

interface Probe {
  readonly providers?: readonly Type[];
  readonly controllers?: readonly Type[];
  /** Gets what the product logs, instead of nobody. */
  readonly log?: Log;
}

class ProbeModule {}

/** The platform with accounts and a few doors of the test's own: what holds for every feature needs none of them. */
export function withProbes({ providers = [], controllers = [], log }: Probe = {}) {
  return (config: Config): Promise<NestFastifyApplication> =>
    createHttpApp(config, (ownLog) => ({
      module: ProbeModule,
      imports: [PlatformModule.with({ config, log: log ?? ownLog, entities }), AccountsModule],
      providers: [...providers],
      controllers: [...controllers],
    }));
}
