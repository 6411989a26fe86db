import { Module } from '@nestjs/common';
import { ImplementationModule } from '../implementation/implementation.module.ts';
import { CarryDossiers } from './carry-dossiers.ts';
import { DossiersQueries } from './dossiers.queries.ts';
import { DossiersRepository } from './dossiers.repository.ts';
import { DossiersResolver } from './dossiers.resolver.ts';
import { ExtensionService } from './extension.service.ts';
import { PlausibilityService } from './plausibility.service.ts';

@Module({
  imports: [ImplementationModule],
  providers: [
    CarryDossiers,
    DossiersRepository,
    DossiersQueries,
    ExtensionService,
    PlausibilityService,
    DossiersResolver,
  ],
})
export class DossiersModule {}
