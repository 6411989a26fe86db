import { type DynamicModule, Module } from '@nestjs/common';
import { entities } from './entities.ts';
import { AccountsModule } from './features/accounts/accounts.module.ts';
import { PublicBodiesModule } from './features/public-bodies/public-bodies.module.ts';
import type { Config } from './platform/config/config.ts';
import type { Log } from './platform/http/log.ts';
import { PlatformModule } from './platform/platform.module.ts';

/** Every feature, earlier before later: a feature knows only those above it. */
export const features = [PublicBodiesModule, AccountsModule];

@Module({})
export class AppModule {
  static with(config: Config, log: Log): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with({ config, log, entities }), ...features] };
  }
}
