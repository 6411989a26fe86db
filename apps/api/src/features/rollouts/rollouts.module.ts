import { Module } from '@nestjs/common';
import { CurveController } from './curve.controller.ts';
import { RolloutsQueries } from './rollouts.queries.ts';
import { RolloutsResolver } from './rollouts.resolver.ts';

@Module({ controllers: [CurveController], providers: [RolloutsQueries, RolloutsResolver] })
export class RolloutsModule {}
