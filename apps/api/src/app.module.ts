import { type DynamicModule, Module } from '@nestjs/common';
import { entities } from './entities.ts';
import { AccessExplainedModule } from './features/access/access.module.ts';
import { AccountsModule } from './features/accounts/accounts.module.ts';
import { AuditModule } from './features/audit/audit.module.ts';
import { BoardsModule } from './features/boards/boards.module.ts';
import { CirculationModule } from './features/circulation/circulation.module.ts';
import { DataProtectionModule } from './features/data-protection/data-protection.module.ts';
import { DossiersModule } from './features/dossiers/dossiers.module.ts';
import { FederalModule } from './features/federal/federal.module.ts';
import { ImplementationModule } from './features/implementation/implementation.module.ts';
import { MeetingsModule } from './features/meetings/meetings.module.ts';
import { MinutesModule } from './features/minutes/minutes.module.ts';
import { NeighboursModule } from './features/neighbours/neighbours.module.ts';
import { OfficesModule } from './features/offices/offices.module.ts';
import { ProposalsModule } from './features/proposals/proposals.module.ts';
import { PublicBodiesModule } from './features/public-bodies/public-bodies.module.ts';
import { RemindersModule } from './features/reminders/reminders.module.ts';
import { ReportingModule } from './features/reporting/reporting.module.ts';
import { ResolutionsModule } from './features/resolutions/resolutions.module.ts';
import { RolloutsModule } from './features/rollouts/rollouts.module.ts';
import { SecretariatModule } from './features/secretariat/secretariat.module.ts';
import { SignInModule } from './features/sign-in/sign-in.module.ts';
import { StandardsModule } from './features/standards/standards.module.ts';
import { VotingModule } from './features/voting/voting.module.ts';
import { WaitingModule } from './features/waiting/waiting.module.ts';
import type { Config } from './platform/config/config.ts';
import type { Log } from './platform/http/log.ts';
import { PlatformModule } from './platform/platform.module.ts';

/** Every feature, earlier before later: a feature knows only those above it. */
export const features = [
  PublicBodiesModule,
  AccountsModule,
  SignInModule,
  BoardsModule,
  OfficesModule,
  MeetingsModule,
  ProposalsModule,
  VotingModule,
  CirculationModule,
  ResolutionsModule,
  FederalModule,
  StandardsModule,
  ImplementationModule,
  RolloutsModule,
  DossiersModule,
  NeighboursModule,
  ReportingModule,
  RemindersModule,
  MinutesModule,
  SecretariatModule,
  WaitingModule,
  AuditModule,
  AccessExplainedModule,
  DataProtectionModule,
];

@Module({})
export class AppModule {
  static with(config: Config, log: Log): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with({ config, log, entities }), ...features] };
  }
}
