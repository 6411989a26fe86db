import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Type } from '@nestjs/common';
import { AppModule } from '../../apps/api/src/app.module.ts';
import type { Config } from '../../apps/api/src/platform/config/config.ts';
import { createHttpApp } from '../../apps/api/src/platform/http/http-app.ts';
import type { Log } from '../../apps/api/src/platform/http/log.ts';

interface Probe {
  readonly providers?: readonly Type[];
  readonly controllers?: readonly Type[];
  /** Gets what the product logs, instead of nobody. */
  readonly log?: Log;
}

class ProbeModule {}

/** The product with a few doors more, for what no door of the product itself does. */
export function withProbes({ providers = [], controllers = [], log }: Probe) {
  return (config: Config): Promise<NestFastifyApplication> =>
    createHttpApp(config, (ownLog) => {
      const product = AppModule.with(config, log ?? ownLog);
      const probe = { module: ProbeModule, providers: [...providers], controllers: [...controllers] };
      return { ...product, imports: [...(product.imports ?? []), probe] };
    });
}
