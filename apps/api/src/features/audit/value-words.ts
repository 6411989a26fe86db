import type { ApiScope, RoleKind } from '@gremia/domain/access/actor';
import type { MembershipKind } from '@gremia/domain/boards/board';
import type { StepUpAct } from '@gremia/domain/boards/step-up';
import type { CheckFinding } from '@gremia/domain/dossiers/plausibility';
import type { ExtensionState } from '@gremia/domain/dossiers/extension';
import type { CommitmentState } from '@gremia/domain/implementation/commitment';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { ResponseState } from '@gremia/domain/implementation/response';
import type { MoveDirection } from '@gremia/domain/meetings/agenda';
import type { AttendanceState, MeetingState } from '@gremia/domain/meetings/meeting';
import type { MinutesSigner } from '@gremia/domain/minutes/minutes';
import type { OfficeChangeKind } from '@gremia/domain/offices/office-change';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { ProposalState } from '@gremia/domain/proposals/proposal';
import type { BodyChangeKind } from '@gremia/domain/public-bodies/change-bodies';
import type { AuthorisationKind } from '@gremia/domain/reporting/authority';
import type { ResolutionEnding } from '@gremia/domain/resolutions/end-resolution';
import type { RelationKind } from '@gremia/domain/standards/keep-standard';
import type { StandardState } from '@gremia/domain/standards/standard';
import type { NeedState } from '@gremia/domain/standards/standard-need';
import type { BallotForm, BallotOutcome, Choice } from '@gremia/domain/voting/ballot';
import type { ChallengeKind } from '@gremia/domain/voting/challenge';
import type { AuditedActs } from '../../platform/audit/audited-acts.ts';
import type { Word } from './detail-words.ts';

type State =
  | AttendanceState
  | CommitmentState
  | ExtensionState
  | MeetingState
  | NeedState
  | ObligationState
  | ProposalState
  | ResponseState
  | StandardState;
type Kind =
  | AuthorisationKind
  | BodyChangeKind
  | ChallengeKind
  | MembershipKind
  | OfficeChangeKind
  | RelationKind
  | ResolutionEnding
  | RoleKind;
type Way = AuditedActs['session.opened']['way'] | MoveDirection | MinutesSigner | ApiScope | StepUpAct;
type Result = BallotForm | BallotOutcome | BasisOfForce | CheckFinding | Choice | 'feedback' | 'voting';
type Value = State | Kind | Way | Result | 'page' | 'file' | 'api';

/** How the values of particulars are called that are words of ours; one without its words does not build. */
export const valueWords: Readonly<Record<Value, Word>> = {
  absent: { de: 'abwesend', en: 'absent' },
  abstain: { de: 'Enthaltung', en: 'abstention' },
  accepted: { de: 'angenommen', en: 'accepted' },
  accession: { de: 'Beitritt', en: 'accession' },
  administrator: { de: 'Administration', en: 'administrator' },
  adopted: { de: 'angenommen', en: 'adopted' },
  agreement: { de: 'Vereinbarung', en: 'agreement' },
  api: { de: 'Programm', en: 'program' },
  appoint: { de: 'Berufung', en: 'appointment' },
  approved: { de: 'verabschiedet', en: 'approved' },
  asked: { de: 'beantragt', en: 'asked for' },
  assessed: { de: 'bewertet', en: 'assessed' },
  auditor: { de: 'Revision', en: 'auditor' },
  boardMember: { de: 'Gremienmitglied', en: 'board member' },
  cancelled: { de: 'abgesagt', en: 'cancelled' },
  certify: { de: 'Feststellen', en: 'certifying' },
  chair: { de: 'Vorsitz', en: 'chair' },
  checked: { de: 'geprüft', en: 'checked' },
  closed: { de: 'geschlossen', en: 'closed' },
  coSigning: { de: 'in Mitzeichnung', en: 'being co-signed' },
  confirmed: { de: 'mit Bestätigung', en: 'with confirmation' },
  consentList: { de: 'Liste ohne Aussprache', en: 'consent list' },
  declined: { de: 'abgelehnt', en: 'declined' },
  declines: { de: 'folgt nicht', en: 'does not follow' },
  decommissioning: { de: 'läuft aus', en: 'being phased out' },
  delivered: { de: 'geliefert', en: 'delivered' },
  demo: { de: 'Vorführung', en: 'demo' },
  dependsOn: { de: 'setzt voraus', en: 'depends on' },
  deputy: { de: 'Stellvertretung', en: 'deputy' },
  doubtful: { de: 'zweifelhaft', en: 'doubtful' },
  down: { de: 'nach unten', en: 'down' },
  draft: { de: 'Entwurf', en: 'draft' },
  enable: { de: 'Wiederöffnung', en: 'opening again' },
  end: { de: 'Ende', en: 'end' },
  excused: { de: 'entschuldigt', en: 'excused' },
  extended: { de: 'verlängert', en: 'extended' },
  feedback: { de: 'Rückmeldephase', en: 'feedback phase' },
  file: { de: 'Datei', en: 'file' },
  follows: { de: 'folgt', en: 'follows' },
  followsInPart: { de: 'folgt in Teilen', en: 'follows in part' },
  granted: { de: 'gewährt', en: 'granted' },
  handedOver: { de: 'übergeben', en: 'handed over' },
  implemented: { de: 'umgesetzt', en: 'implemented' },
  inDevelopment: { de: 'in Entwicklung', en: 'in development' },
  inProgress: { de: 'in Arbeit', en: 'in progress' },
  interrupted: { de: 'unterbrochen', en: 'interrupted' },
  invitation: { de: 'Einladung', en: 'invitation' },
  invited: { de: 'eingeladen', en: 'invited' },
  law: { de: 'Gesetz', en: 'law' },
  mail: { de: 'Link per E-Mail und Einmalcode', en: 'link by e-mail and one-time code' },
  member: { de: 'Mitglied', en: 'member' },
  merged: { de: 'Zusammenschluss', en: 'merger' },
  needReported: { de: 'Bedarf gemeldet', en: 'need reported' },
  no: { de: 'Nein', en: 'no' },
  none: { de: 'keine', en: 'none' },
  notApplicable: { de: 'nicht zuständig', en: 'not competent' },
  notQuorate: { de: 'nicht beschlussfähig', en: 'not quorate' },
  obligationsRead: { de: 'Pflichten lesen', en: 'reading duties' },
  open: { de: 'offen', en: 'open' },
  openElectronic: { de: 'offen, elektronisch', en: 'open, electronic' },
  openIdConnect: { de: 'Anmeldedienst', en: 'identity provider' },
  operated: { de: 'im Betrieb', en: 'in operation' },
  page: { de: 'Seite', en: 'page' },
  paper: { de: 'auf Papier', en: 'on paper' },
  passkey: { de: 'Passkey', en: 'passkey' },
  perProcedure: { de: 'je Verfahren', en: 'per procedure' },
  planned: { de: 'geplant', en: 'planned' },
  plausible: { de: 'plausibel', en: 'plausible' },
  postponed: { de: 'verschoben', en: 'postponed' },
  present: { de: 'anwesend', en: 'present' },
  promised: { de: 'zugesagt', en: 'promised' },
  providerReporter: { de: 'Meldestelle eines IT-Dienstleisters', en: 'reporter of an IT provider' },
  publish: { de: 'Veröffentlichen', en: 'publishing' },
  recorder: { de: 'Schriftführung', en: 'recorder' },
  referred: { de: 'verwiesen', en: 'referred' },
  regulation: { de: 'Verordnung', en: 'regulation' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
  rekeyed: { de: 'neuer Schlüssel', en: 'new key' },
  remote: { de: 'zugeschaltet', en: 'by video' },
  renamed: { de: 'neuer Name', en: 'new name' },
  repeal: { de: 'Aufhebung', en: 'repeal' },
  reported: { de: 'gemeldet', en: 'reported' },
  reporter: { de: 'Meldestelle', en: 'reporter' },
  reportsWrite: { de: 'Melden', en: 'reporting' },
  retired: { de: 'außer Betrieb', en: 'retired' },
  rollCall: { de: 'namentlich', en: 'roll call' },
  secrecy: { de: 'geheim', en: 'secret' },
  secretariat: { de: 'Geschäftsstelle', en: 'secretariat' },
  showOfHands: { de: 'Handzeichen', en: 'show of hands' },
  sign: { de: 'Unterzeichnen', en: 'signing' },
  standing: { de: 'für alle Verfahren', en: 'for all procedures' },
  succeeds: { de: 'löst ab', en: 'succeeds' },
  supersede: { de: 'Ersetzung', en: 'replacement' },
  tabled: { de: 'eingebracht', en: 'tabled' },
  taken: { de: 'aufgenommen', en: 'taken up' },
  up: { de: 'nach oben', en: 'up' },
  vote: { de: 'Abstimmen', en: 'voting' },
  voting: { de: 'Abstimmungsphase', en: 'voting phase' },
  withdrawn: { de: 'zurückgezogen', en: 'withdrawn' },
  yes: { de: 'Ja', en: 'yes' },
};
