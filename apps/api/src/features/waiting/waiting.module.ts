import { Module } from '@nestjs/common';
import { WaitingQueries } from './waiting.queries.ts';
import { WaitingResolver } from './waiting.resolver.ts';

@Module({ providers: [WaitingResolver, WaitingQueries] })
export class WaitingModule {}
