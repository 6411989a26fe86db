import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.ts';
import { DraftKeyResolver } from './draft-key.resolver.ts';
import { ProposalRevised } from './proposal-revised.ts';
import { Proposals } from './proposals.public.ts';
import { ProposalsQueries } from './proposals.queries.ts';
import { ProposalsRepository } from './proposals.repository.ts';
import { ProposalsResolver } from './proposals.resolver.ts';
import { ProposalsService } from './proposals.service.ts';

@Module({
  imports: [MeetingsModule],
  providers: [
    ProposalsRepository,
    ProposalRevised,
    ProposalsQueries,
    ProposalsService,
    ProposalsResolver,
    DraftKeyResolver,
    Proposals,
  ],
  exports: [Proposals, ProposalRevised],
})
export class ProposalsModule {}
