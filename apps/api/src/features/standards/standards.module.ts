import { Module } from '@nestjs/common';
import { NeedsRepository } from './needs.repository.ts';
import { NeedsService } from './needs.service.ts';
import { StandardActsResolver } from './standard-acts.resolver.ts';
import { Standards } from './standards.public.ts';
import { StandardsQueries } from './standards.queries.ts';
import { StandardsRepository } from './standards.repository.ts';
import { StandardsResolver } from './standards.resolver.ts';
import { StandardsService } from './standards.service.ts';

@Module({
  providers: [
    StandardsQueries,
    StandardsRepository,
    NeedsRepository,
    StandardsService,
    NeedsService,
    StandardsResolver,
    StandardActsResolver,
    Standards,
  ],
  exports: [Standards, NeedsService],
})
export class StandardsModule {}
