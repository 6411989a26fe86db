import { Module } from '@nestjs/common';
import { ImplementationModule } from '../implementation/implementation.module.ts';
import { HelpOfferService } from './help-offer.service.ts';
import { NeighboursQueries } from './neighbours.queries.ts';
import { NeighboursResolver } from './neighbours.resolver.ts';

@Module({
  imports: [ImplementationModule],
  providers: [NeighboursQueries, HelpOfferService, NeighboursResolver],
})
export class NeighboursModule {}
