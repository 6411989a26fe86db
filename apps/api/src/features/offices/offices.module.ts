import { Module } from '@nestjs/common';
import { AppointReporterService } from './appoint-reporter.service.ts';
import { AppointToSeatService } from './appoint-to-seat.service.ts';
import { OfficesQueries } from './offices.queries.ts';
import { OfficesRepository } from './offices.repository.ts';
import { OfficesResolver } from './offices.resolver.ts';

@Module({
  providers: [
    OfficesRepository,
    OfficesQueries,
    AppointToSeatService,
    AppointReporterService,
    OfficesResolver,
  ],
})
export class OfficesModule {}
