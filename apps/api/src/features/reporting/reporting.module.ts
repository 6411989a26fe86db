import { Module } from '@nestjs/common';
import { ImplementationModule } from '../implementation/implementation.module.ts';
import { CollectiveReportService } from './collective-report.service.ts';
import { ProposalService } from './proposal.service.ts';
import { ReportingQueries } from './reporting.queries.ts';
import { ReportingRepository } from './reporting.repository.ts';
import { ReportingResolver } from './reporting.resolver.ts';
import { RowsForReport } from './rows-for-report.ts';
import { UndoService } from './undo.service.ts';

@Module({
  imports: [ImplementationModule],
  providers: [
    ReportingQueries,
    ReportingRepository,
    RowsForReport,
    CollectiveReportService,
    UndoService,
    ProposalService,
    ReportingResolver,
  ],
})
export class ReportingModule {}
