import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccessModule } from './access/access.module.ts';
import { AuditTrail } from './audit/audit-trail.ts';
import { CONFIG, type Config } from './config/config.ts';
import { DatabaseModule } from './database/database.module.ts';
import { GraphqlModule } from './graphql/graphql.module.ts';
import { HealthController } from './http/health.controller.ts';
import { Log } from './http/log.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { Jobs } from './jobs/jobs.ts';
import { Live } from './live/live.ts';
import { LiveLog } from './live/live-log.ts';
import { LiveViews } from './live/live-views.ts';
import { NotificationListener } from './live/notification-listener.ts';
import { Mailer } from './mail/mailer.ts';
import { Outbox } from './outbox/outbox.ts';

export interface PlatformParts {
  readonly config: Config;
  readonly log: Log;
  readonly entities: readonly (new () => object)[];
}

/** Everything that every feature stands on, available without an import. */
@Global()
@Module({})
export class PlatformModule {
  static with({ config, log, entities }: PlatformParts): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule.with(entities), AccessModule, GraphqlModule],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Log, useValue: log },
        { provide: APP_FILTER, useClass: ProblemFilter },
        AuditTrail,
        Outbox,
        Jobs,
        Live,
        LiveLog,
        LiveViews,
        Mailer,
        NotificationListener,
      ],
      exports: [CONFIG, Log, AuditTrail, Outbox, Jobs, Live, LiveViews, Mailer],
    };
  }
}
