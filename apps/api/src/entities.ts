import { OfficeEntity } from './features/accounts/office.entity.ts';
import { AccountEntity } from './features/accounts/account.entity.ts';
import { ProviderAuthorisationEntity } from './features/accounts/provider-authorisation.entity.ts';
import { SessionEntity } from './features/accounts/session.entity.ts';
import { BenchEntity } from './features/boards/bench.entity.ts';
import { BoardEntity } from './features/boards/board.entity.ts';
import { DecisionRuleEntity } from './features/boards/decision-rule.entity.ts';
import { MembershipEntity } from './features/boards/membership.entity.ts';
import { RulesOfProcedureEntity } from './features/boards/rules-of-procedure.entity.ts';
import { SeatEntity } from './features/boards/seat.entity.ts';
import { DutyMessageEntity } from './features/dossiers/duty-message.entity.ts';
import { ExtensionEntity } from './features/dossiers/extension.entity.ts';
import { PlausibilityCheckEntity } from './features/dossiers/plausibility-check.entity.ts';
import { FederalDecisionEntity } from './features/federal/federal-decision.entity.ts';
import { FederalSessionEntity } from './features/federal/federal-session.entity.ts';
import { FederalTopicEntity } from './features/federal/federal-topic.entity.ts';
import { AddressedDeadlineEntity } from './features/implementation/addressed-deadline.entity.ts';
import { AddressedDecisionEntity } from './features/implementation/addressed-decision.entity.ts';
import { CommitmentEntity } from './features/implementation/commitment.entity.ts';
import { HelpOfferEntity } from './features/neighbours/help-offer.entity.ts';
import { EvidenceReleaseEntity } from './features/implementation/evidence-release.entity.ts';
import { ReportEvidenceEntity } from './features/implementation/report-evidence.entity.ts';
import { CommitmentStatementEntity } from './features/implementation/commitment-statement.entity.ts';
import { EvidenceFileEntity } from './features/implementation/evidence-file.entity.ts';
import { ObligationEntity } from './features/implementation/obligation.entity.ts';
import { ReportEntity } from './features/implementation/report.entity.ts';
import { ResponseEntity } from './features/implementation/response.entity.ts';
import { ApiTokenEntity } from './features/reporting/api-token.entity.ts';
import { AuthorisedProcedureEntity } from './features/reporting/authorised-procedure.entity.ts';
import { CollectiveReportEntryEntity } from './features/reporting/collective-report-entry.entity.ts';
import { CollectiveReportEntity } from './features/reporting/collective-report.entity.ts';
import { ReportFileLineEntity } from './features/reporting/report-file-line.entity.ts';
import { ReportFileEntity } from './features/reporting/report-file.entity.ts';
import { ProposedReportEntity } from './features/reporting/proposed-report.entity.ts';
import { AgendaItemEntity } from './features/meetings/agenda-item.entity.ts';
import { AttendanceEntity } from './features/meetings/attendance.entity.ts';
import { MeetingEntity } from './features/meetings/meeting.entity.ts';
import { RecusalEntity } from './features/meetings/recusal.entity.ts';
import { ProposalVersionEntity } from './features/proposals/proposal-version.entity.ts';
import { ProposalEntity } from './features/proposals/proposal.entity.ts';
import { CompetenceEntity } from './features/public-bodies/competence.entity.ts';
import { BodyChangeEntity } from './features/public-bodies/body-change.entity.ts';
import { PublicBodyEntity } from './features/public-bodies/public-body.entity.ts';
import { RegionEntity } from './features/public-bodies/region.entity.ts';
import { CirculationCommentEntity } from './features/circulation/circulation-comment.entity.ts';
import { CirculationRecusalEntity } from './features/circulation/circulation-recusal.entity.ts';
import { CirculationRepresentationEntity } from './features/circulation/circulation-representation.entity.ts';
import { CirculationEntity } from './features/circulation/circulation.entity.ts';
import { AccessionEntity } from './features/resolutions/accession.entity.ts';
import { ResolutionEntity } from './features/resolutions/resolution.entity.ts';
import { InvitationEntity } from './features/sign-in/invitation.entity.ts';
import { PersonIdentityEntity } from './features/sign-in/person-identity.entity.ts';
import { SignInTallyEntity } from './features/sign-in/sign-in-tally.entity.ts';
import { PersonCodeEntity } from './features/sign-in/person-code.entity.ts';
import { SignInLinkEntity } from './features/sign-in/sign-in-link.entity.ts';
import { PasskeyEntity } from './features/sign-in/passkey.entity.ts';
import { SignInAttemptEntity } from './features/sign-in/sign-in-attempt.entity.ts';
import { StandardNeedSupportEntity } from './features/standards/standard-need-support.entity.ts';
import { StandardNeedEntity } from './features/standards/standard-need.entity.ts';
import { StandardRelationEntity } from './features/standards/standard-relation.entity.ts';
import { StandardStepEntity } from './features/standards/standard-step.entity.ts';
import { StandardVersionEntity } from './features/standards/standard-version.entity.ts';
import { StandardEntity } from './features/standards/standard.entity.ts';
import { BallotChallengeEntity } from './features/voting/ballot-challenge.entity.ts';
import { BallotSeatEntity } from './features/voting/ballot-seat.entity.ts';
import { BallotEntity } from './features/voting/ballot.entity.ts';
import { ConsentListObjectionEntity } from './features/voting/consent-list-objection.entity.ts';
import { VoteIntentEntity } from './features/voting/vote-intent.entity.ts';
import { VoteEntity } from './features/voting/vote.entity.ts';
import { MinutesEntity } from './features/minutes/minutes.entity.ts';
import { MinutesObjectionEntity } from './features/minutes/minutes-objection.entity.ts';
import { MinutesSectionEntity } from './features/minutes/minutes-section.entity.ts';
import { MinutesSignatureEntity } from './features/minutes/minutes-signature.entity.ts';
import { LiveChangeEntity } from './platform/live/live-change.entity.ts';
import { OfficeChangeEntity } from './features/offices/office-change.entity.ts';

/** The stored shapes of every feature, for the one data source. */
export const entities = [
  RegionEntity,
  BodyChangeEntity,
  PublicBodyEntity,
  CompetenceEntity,
  AccountEntity,
  OfficeEntity,
  ProviderAuthorisationEntity,
  SessionEntity,
  PasskeyEntity,
  PersonCodeEntity,
  SignInLinkEntity,
  SignInTallyEntity,
  PersonIdentityEntity,
  InvitationEntity,
  SignInAttemptEntity,
  BenchEntity,
  BoardEntity,
  DecisionRuleEntity,
  MembershipEntity,
  RulesOfProcedureEntity,
  SeatEntity,
  AgendaItemEntity,
  AttendanceEntity,
  MeetingEntity,
  RecusalEntity,
  ProposalVersionEntity,
  ProposalEntity,
  BallotChallengeEntity,
  BallotSeatEntity,
  BallotEntity,
  ConsentListObjectionEntity,
  VoteIntentEntity,
  VoteEntity,
  CirculationEntity,
  CirculationCommentEntity,
  CirculationRecusalEntity,
  CirculationRepresentationEntity,
  AccessionEntity,
  ResolutionEntity,
  FederalDecisionEntity,
  FederalSessionEntity,
  FederalTopicEntity,
  StandardEntity,
  StandardVersionEntity,
  StandardRelationEntity,
  StandardStepEntity,
  StandardNeedEntity,
  StandardNeedSupportEntity,
  AddressedDeadlineEntity,
  AddressedDecisionEntity,
  CommitmentEntity,
  CommitmentStatementEntity,
  EvidenceFileEntity,
  EvidenceReleaseEntity,
  ReportEvidenceEntity,
  HelpOfferEntity,
  ObligationEntity,
  ReportEntity,
  ResponseEntity,
  ApiTokenEntity,
  AuthorisedProcedureEntity,
  CollectiveReportEntity,
  CollectiveReportEntryEntity,
  ProposedReportEntity,
  ReportFileEntity,
  ReportFileLineEntity,
  MinutesEntity,
  MinutesSectionEntity,
  MinutesSignatureEntity,
  MinutesObjectionEntity,
  LiveChangeEntity,
  ExtensionEntity,
  PlausibilityCheckEntity,
  DutyMessageEntity,
  OfficeChangeEntity,
];
