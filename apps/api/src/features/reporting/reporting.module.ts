import { Module } from '@nestjs/common';
import { ImplementationModule } from '../implementation/implementation.module.ts';
import { PublicBodiesModule } from '../public-bodies/public-bodies.module.ts';
import { ApiController } from './api.controller.ts';
import { ApiReportsService } from './api-reports.service.ts';
import { ApiTokensResolver } from './api-tokens.resolver.ts';
import { ApiTokensService } from './api-tokens.service.ts';
import { AuthorisationsQueries } from './authorisations.queries.ts';
import { AuthorisationsRepository } from './authorisations.repository.ts';
import { AuthorisationsResolver } from './authorisations.resolver.ts';
import { AuthorisationsService } from './authorisations.service.ts';
import { FilesController } from './files.controller.ts';
import { ReportFileQueries } from './report-file.queries.ts';
import { ReportFileReader } from './report-file-reader.ts';
import { ReportFileRepository } from './report-file.repository.ts';
import { ReportFileResolver } from './report-file.resolver.ts';
import { ReportFileService } from './report-file.service.ts';
import { CarryAuthorisations } from './carry-authorisations.ts';
import { CollectiveReportService } from './collective-report.service.ts';
import { ProposalService } from './proposal.service.ts';
import { ReportingQueries } from './reporting.queries.ts';
import { ReportingRepository } from './reporting.repository.ts';
import { ReportingResolver } from './reporting.resolver.ts';
import { RevokeTokens } from './revoke-tokens.ts';
import { RowsForReport } from './rows-for-report.ts';
import { UndoService } from './undo.service.ts';

@Module({
  imports: [PublicBodiesModule, ImplementationModule],
  controllers: [FilesController, ApiController],
  providers: [
    ApiTokensService,
    ApiTokensResolver,
    ApiReportsService,
    AuthorisationsQueries,
    AuthorisationsRepository,
    AuthorisationsService,
    AuthorisationsResolver,
    ReportFileQueries,
    ReportFileReader,
    ReportFileRepository,
    ReportFileResolver,
    ReportFileService,
    ReportingQueries,
    ReportingRepository,
    RevokeTokens,
    RowsForReport,
    CarryAuthorisations,
    CollectiveReportService,
    UndoService,
    ProposalService,
    ReportingResolver,
  ],
})
export class ReportingModule {}
