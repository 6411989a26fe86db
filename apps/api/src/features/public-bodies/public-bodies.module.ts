import { Module } from '@nestjs/common';
import { BodyChangesResolver } from './body-changes.resolver.ts';
import { BodyChangesService } from './body-changes.service.ts';
import { BodyMerged } from './body-consequences.ts';
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
    BodyMerged,
    BodyChangesService,
    BodyChangesResolver,
  ],
  exports: [PublicBodies, BodyMerged],
})
export class PublicBodiesModule {}
