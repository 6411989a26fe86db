import { Module } from '@nestjs/common';
import { BoardsModule } from '../boards/boards.module.ts';
import { FederalModule } from '../federal/federal.module.ts';
import { PublicBodiesModule } from '../public-bodies/public-bodies.module.ts';
import { ResolutionsModule } from '../resolutions/resolutions.module.ts';
import { StandardsModule } from '../standards/standards.module.ts';
import { ImplementationActsResolver } from './acts.resolver.ts';
import { AddressingRepository } from './addressing.repository.ts';
import { AddressResolution } from './address-resolution.ts';
import { AnswerService } from './answer.service.ts';
import { CommitmentService } from './commitment.service.ts';
import { ConfirmationService } from './confirmation.service.ts';
import { CounterCheck } from './counter-check.ts';
import { DutiesCarried } from './duties-carried.ts';
import { DutyMoves } from './duty-moves.ts';
import { EvidenceController } from './evidence.controller.ts';
import { EvidenceQueries } from './evidence.queries.ts';
import { EvidenceRepository } from './evidence.repository.ts';
import { EvidenceService } from './evidence.service.ts';
import { HouseQueries } from './house.queries.ts';
import { Obligations } from './implementation.public.ts';
import { ImplementationRepository } from './implementation.repository.ts';
import { ImplementationResolver } from './implementation.resolver.ts';
import { MunicipalitiesQueries } from './municipalities.queries.ts';
import { PreviewQueries } from './preview.queries.ts';
import { ReportService } from './report.service.ts';
import { RolloutLiveResolver } from './rollout-live.resolver.ts';
import { RolloutNotices } from './rollout-notices.ts';
import { OpenDataController } from './open-data.controller.ts';
import { RolloutQueries } from './rollout.queries.ts';
import { YearlyReportController } from './yearly-report.controller.ts';
import { YearlyReportQueries } from './yearly-report.queries.ts';
import { TrackingController } from './tracking.controller.ts';
import { TrackingQueries } from './tracking.queries.ts';
import { TrackingResolver } from './tracking.resolver.ts';
import { CarryDuties } from './carry-duties.ts';
import { DeadlinePauses } from './deadline-pauses.ts';
import { EndDuties } from './end-duties.ts';
import { EndFederalDecisionService } from './end-federal-decision.service.ts';
import { ExampleReports } from './seed/example-reports.ts';

@Module({
  imports: [PublicBodiesModule, BoardsModule, FederalModule, ResolutionsModule, StandardsModule],
  controllers: [TrackingController, OpenDataController, YearlyReportController, EvidenceController],
  providers: [
    AddressingRepository,
    ImplementationRepository,
    ConfirmationService,
    ReportService,
    EvidenceRepository,
    EvidenceService,
    EvidenceQueries,
    AnswerService,
    CommitmentService,
    AddressResolution,
    EndDuties,
    EndFederalDecisionService,
    CarryDuties,
    DutiesCarried,
    DeadlinePauses,
    RolloutNotices,
    CounterCheck,
    RolloutQueries,
    HouseQueries,
    MunicipalitiesQueries,
    PreviewQueries,
    TrackingQueries,
    YearlyReportQueries,
    TrackingResolver,
    ImplementationResolver,
    ImplementationActsResolver,
    RolloutLiveResolver,
    ExampleReports,
    Obligations,
    DutyMoves,
  ],
  exports: [Obligations, DutyMoves, DutiesCarried],
})
export class ImplementationModule {}
