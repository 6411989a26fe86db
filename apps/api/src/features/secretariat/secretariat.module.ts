import { Module } from '@nestjs/common';
import { CockpitQueries } from './cockpit.queries.ts';
import { SecretariatResolver } from './secretariat.resolver.ts';

@Module({ providers: [SecretariatResolver, CockpitQueries] })
export class SecretariatModule {}
