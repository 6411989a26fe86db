import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config.ts';
import { requireHarmlessRole } from './app-role.ts';
import { createDataSource } from './connection.ts';
import { Reads } from './reads.ts';
import { UnitOfWork } from './unit-of-work.ts';

/** Acts through the unit of work, reads through Reads; the data source itself stays inside. */
@Global()
@Module({})
export class DatabaseModule implements OnModuleInit, OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static with(entities: readonly (new () => object)[]): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          useFactory: (config: Config) => createDataSource(config, [...entities]),
          inject: [CONFIG],
        },
        UnitOfWork,
        Reads,
      ],
      exports: [UnitOfWork, Reads],
    };
  }

  async onModuleInit(): Promise<void> {
    await this.dataSource.initialize();
    await requireHarmlessRole(this.dataSource).catch(async (error: unknown) => {
      await this.dataSource.destroy();
      throw error;
    });
  }

  /** Only now: requests and jobs that were under way have finished. */
  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
