import { Module } from '@nestjs/common';
import { Standards } from './standards.public.ts';
import { StandardsQueries } from './standards.queries.ts';
import { StandardsRepository } from './standards.repository.ts';
import { StandardsResolver } from './standards.resolver.ts';

@Module({
  providers: [StandardsQueries, StandardsRepository, StandardsResolver, Standards],
  exports: [Standards],
})
export class StandardsModule {}
