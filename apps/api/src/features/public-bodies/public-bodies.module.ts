import { Module } from '@nestjs/common';
import { PublicBodies } from './public-bodies.public.ts';
import { PublicBodiesQueries } from './public-bodies.queries.ts';
import { PublicBodiesResolver } from './public-bodies.resolver.ts';

@Module({
  providers: [PublicBodiesQueries, PublicBodiesResolver, PublicBodies],
  exports: [PublicBodies],
})
export class PublicBodiesModule {}
