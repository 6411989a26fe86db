import { Module } from '@nestjs/common';
import { ImportMunicipalities } from './import/import-municipalities.ts';
import { PublicBodies } from './public-bodies.public.ts';
import { PublicBodiesQueries } from './public-bodies.queries.ts';
import { PublicBodiesRepository } from './public-bodies.repository.ts';
import { PublicBodiesResolver } from './public-bodies.resolver.ts';

@Module({
  providers: [
    PublicBodiesQueries,
    PublicBodiesRepository,
    PublicBodiesResolver,
    PublicBodies,
    ImportMunicipalities,
  ],
  exports: [PublicBodies],
})
export class PublicBodiesModule {}
