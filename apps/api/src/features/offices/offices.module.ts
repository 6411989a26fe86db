import { Module } from '@nestjs/common';
import { AccountStateService } from './account-state.service.ts';
import { AccountListQueries } from './account-list.queries.ts';
import { AdministrationResolver } from './administration.resolver.ts';
import { Administrators } from './administrators.ts';
import { AppointService } from './appoint.service.ts';
import { ChangeMails } from './change-mails.service.ts';
import { EndOfficeService } from './end-office.service.ts';
import { OfficeChanges } from './office-changes.ts';
import { OfficesQueries } from './offices.queries.ts';
import { OfficesRepository } from './offices.repository.ts';
import { OfficesResolver } from './offices.resolver.ts';
import { Openings } from './openings.ts';
import { SettleChangeService } from './settle-change.service.ts';

@Module({
  providers: [
    OfficesRepository,
    OfficesQueries,
    AccountListQueries,
    Administrators,
    Openings,
    OfficeChanges,
    ChangeMails,
    AppointService,
    EndOfficeService,
    SettleChangeService,
    AccountStateService,
    OfficesResolver,
    AdministrationResolver,
  ],
})
export class OfficesModule {}
