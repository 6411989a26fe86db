/* eslint-disable @nx/enforce-module-boundaries --
   Migrations stand at the root: they belong to the database and to no project. */
import { PublicBodies20261122060000 } from '../../../../../migrations/20261122060000-public-bodies.ts';
import { Accounts20261122060100 } from '../../../../../migrations/20261122060100-accounts.ts';
import { Boards20261122060200 } from '../../../../../migrations/20261122060200-boards.ts';
import { Federal20261122060300 } from '../../../../../migrations/20261122060300-federal.ts';
import { Meetings20261122060400 } from '../../../../../migrations/20261122060400-meetings.ts';
import { Voting20261122060500 } from '../../../../../migrations/20261122060500-voting.ts';
import { Resolutions20261122060600 } from '../../../../../migrations/20261122060600-resolutions.ts';
import { Standards20261122060700 } from '../../../../../migrations/20261122060700-standards.ts';
import { Implementation20261122060800 } from '../../../../../migrations/20261122060800-implementation.ts';
import { Minutes20261122060900 } from '../../../../../migrations/20261122060900-minutes.ts';
import { Audit20261122061000 } from '../../../../../migrations/20261122061000-audit.ts';
import { Counters20261122090300 } from '../../../../../migrations/20261122090300-counters.ts';
import { AddressedLands20261122090400 } from '../../../../../migrations/20261122090400-addressed-lands.ts';
import { Tracking20261122090500 } from '../../../../../migrations/20261122090500-tracking.ts';
import { StandardsAgenda20261122100100 } from '../../../../../migrations/20261122100100-standards-agenda.ts';
import { Challenges20261122101500 } from '../../../../../migrations/20261122101500-challenges.ts';
import { ConsentList20261122101700 } from '../../../../../migrations/20261122101700-consent-list.ts';
import { Circulation20261122102200 } from '../../../../../migrations/20261122102200-circulation.ts';
import { CallOffMeetings20261122102500 } from '../../../../../migrations/20261122102500-call-off-meetings.ts';
import { Reporting20261122102700 } from '../../../../../migrations/20261122102700-reporting.ts';
import { ReportFiles20261122102800 } from '../../../../../migrations/20261122102800-report-files.ts';
import { ApiTokens20261122102900 } from '../../../../../migrations/20261122102900-api-tokens.ts';
import { LiveChanges20261122104300 } from '../../../../../migrations/20261122104300-live-changes.ts';
import { Dossiers20261122110500 } from '../../../../../migrations/20261122110500-dossiers.ts';
import { ReportDetails20261122130000 } from '../../../../../migrations/20261122130000-report-details.ts';
import { HelpOffers20261122130100 } from '../../../../../migrations/20261122130100-help-offers.ts';
import { EndOfResolutions20261122133000 } from '../../../../../migrations/20261122133000-end-of-resolutions.ts';
import { DeadlinePauses20261122133100 } from '../../../../../migrations/20261122133100-deadline-pauses.ts';
import { BodyChanges20261122133200 } from '../../../../../migrations/20261122133200-body-changes.ts';
import { Reminders20261122133300 } from '../../../../../migrations/20261122133300-reminders.ts';
import { OwnSessions20261122134500 } from '../../../../../migrations/20261122134500-own-sessions.ts';
import { Authorisations20261122160000 } from '../../../../../migrations/20261122160000-authorisations.ts';
import { DetailsOfReportsForMany20261122161500 } from '../../../../../migrations/20261122161500-details-of-reports-for-many.ts';
import { SeveralEvidenceFiles20261122161600 } from '../../../../../migrations/20261122161600-several-evidence-files.ts';
import { CommitmentHistory20261122161700 } from '../../../../../migrations/20261122161700-commitment-history.ts';
import { Passkeys20261122163000 } from '../../../../../migrations/20261122163000-passkeys.ts';
import { Invitations20261122163100 } from '../../../../../migrations/20261122163100-invitations.ts';
import { SignInLimits20261122163200 } from '../../../../../migrations/20261122163200-sign-in-limits.ts';
import { OneTimeCodes20261122163300 } from '../../../../../migrations/20261122163300-one-time-codes.ts';
import { AuditReading20261122164500 } from '../../../../../migrations/20261122164500-audit-reading.ts';
import { Roles20261122191000 } from '../../../../../migrations/20261122191000-roles.ts';
import { BoardMattersRowSecurity20261122191100 } from '../../../../../migrations/20261122191100-board-matters-row-security.ts';
import { CredentialsRowSecurity20261122191200 } from '../../../../../migrations/20261122191200-credentials-row-security.ts';
import { DutiesRowSecurity20261122191300 } from '../../../../../migrations/20261122191300-duties-row-security.ts';
import { Administration20261122192000 } from '../../../../../migrations/20261122192000-administration.ts';
import { AccessVersions20261122193000 } from '../../../../../migrations/20261122193000-access-versions.ts';
import { StepUp20261122193100 } from '../../../../../migrations/20261122193100-step-up.ts';
import { SealedCodes20261122193200 } from '../../../../../migrations/20261122193200-sealed-codes.ts';
import { Retention20261122195000 } from '../../../../../migrations/20261122195000-retention.ts';
import { EntriesAtOnce20261122225900 } from '../../../../../migrations/20261122225900-entries-at-once.ts';
import { RecusedPapers20261122230501 } from '../../../../../migrations/20261122230501-recused-papers.ts';
import { ReleasedDuties20261123010000 } from '../../../../../migrations/20261123010000-released-duties.ts';
import { TrackingByDay20261123010001 } from '../../../../../migrations/20261123010001-tracking-by-day.ts';
import { SealedDrafts20261123020000 } from '../../../../../migrations/20261123020000-sealed-drafts.ts';
import { RecusedVotes20261123020100 } from '../../../../../migrations/20261123020100-recused-votes.ts';
import { ShortPolicies20261123030000 } from '../../../../../migrations/20261123030000-short-policies.ts';
import { ObligationsRowSecurity20261123070000 } from '../../../../../migrations/20261123070000-obligations-row-security.ts';
import { AccountsRowSecurity20261123070600 } from '../../../../../migrations/20261123070600-accounts-row-security.ts';
import { OfficesRowSecurity20261123070601 } from '../../../../../migrations/20261123070601-offices-row-security.ts';
import { CountersRowSecurity20261123080000 } from '../../../../../migrations/20261123080000-counters-row-security.ts';
import { NotApplicableGround20261123080100 } from '../../../../../migrations/20261123080100-not-applicable-ground.ts';
import { RecusedMinutes20261123080300 } from '../../../../../migrations/20261123080300-recused-minutes.ts';

/** Every migration in its order; named one by one, so that the bundle holds them. */
export const migrations = [
  PublicBodies20261122060000,
  Accounts20261122060100,
  Boards20261122060200,
  Federal20261122060300,
  Meetings20261122060400,
  Voting20261122060500,
  Resolutions20261122060600,
  Standards20261122060700,
  Implementation20261122060800,
  Minutes20261122060900,
  Audit20261122061000,
  Counters20261122090300,
  AddressedLands20261122090400,
  Tracking20261122090500,
  StandardsAgenda20261122100100,
  Challenges20261122101500,
  ConsentList20261122101700,
  Circulation20261122102200,
  CallOffMeetings20261122102500,
  Reporting20261122102700,
  ReportFiles20261122102800,
  ApiTokens20261122102900,
  LiveChanges20261122104300,
  Dossiers20261122110500,
  ReportDetails20261122130000,
  HelpOffers20261122130100,
  EndOfResolutions20261122133000,
  DeadlinePauses20261122133100,
  BodyChanges20261122133200,
  Reminders20261122133300,
  OwnSessions20261122134500,
  Authorisations20261122160000,
  DetailsOfReportsForMany20261122161500,
  SeveralEvidenceFiles20261122161600,
  CommitmentHistory20261122161700,
  Passkeys20261122163000,
  Invitations20261122163100,
  SignInLimits20261122163200,
  OneTimeCodes20261122163300,
  AuditReading20261122164500,
  Roles20261122191000,
  BoardMattersRowSecurity20261122191100,
  CredentialsRowSecurity20261122191200,
  DutiesRowSecurity20261122191300,
  Administration20261122192000,
  AccessVersions20261122193000,
  StepUp20261122193100,
  SealedCodes20261122193200,
  Retention20261122195000,
  EntriesAtOnce20261122225900,
  RecusedPapers20261122230501,
  ReleasedDuties20261123010000,
  TrackingByDay20261123010001,
  SealedDrafts20261123020000,
  RecusedVotes20261123020100,
  ShortPolicies20261123030000,
  ObligationsRowSecurity20261123070000,
  AccountsRowSecurity20261123070600,
  OfficesRowSecurity20261123070601,
  CountersRowSecurity20261123080000,
  NotApplicableGround20261123080100,
  RecusedMinutes20261123080300,
];
