import { Module } from '@nestjs/common';
import { RolloutsQueries } from './rollouts.queries.ts';
import { RolloutsResolver } from './rollouts.resolver.ts';

@Module({ providers: [RolloutsQueries, RolloutsResolver] })
export class RolloutsModule {}
