import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { StepUpReason } from '@gremia/domain/boards/step-up';
import type {
  ListItemHindrance,
  OpenConsentListReason,
  PutOnConsentListReason,
  TakeOffConsentListReason,
} from '@gremia/domain/voting/consent-list';
import type {
  CertifyConsentListReason,
  CloseConsentListReason,
} from '@gremia/domain/voting/consent-list-ending';
import type { ConsentObjectionReason } from '@gremia/domain/voting/consent-list-objection';
import type { ConsentListState, ConsentStanding } from '@gremia/domain/voting/consent-list-standing';
import type { BallotOutcome } from '@gremia/domain/voting/ballot';
import type { Tone } from '@gremia/ui/state-badge';
import { stepUpRefusals } from '../../platform/act/step-up-words';

export const consentListLooks: Record<ConsentListState, { word: MessageDescriptor; tone: Tone }> = {
  gathering: { word: msg`noch nicht eröffnet`, tone: 'neutral' },
  open: { word: msg`eröffnet`, tone: 'active' },
  closed: { word: msg`geschlossen, noch nicht festgestellt`, tone: 'warning' },
};

export const standingLooks: Record<ConsentStanding, { word: MessageDescriptor; tone: Tone }> = {
  offList: { word: msg`nicht auf der Liste`, tone: 'quiet' },
  listed: { word: msg`auf der Liste`, tone: 'neutral' },
  open: { word: msg`kein Widerspruch`, tone: 'active' },
  objected: { word: msg`Widerspruch: wird einzeln behandelt`, tone: 'warning' },
  closed: { word: msg`ohne Widerspruch geschlossen`, tone: 'warning' },
  decided: { word: msg`festgestellt`, tone: 'success' },
};

export const outcomeWords: Record<BallotOutcome, { word: MessageDescriptor; tone: Tone }> = {
  adopted: { word: msg`angenommen`, tone: 'success' },
  rejected: { word: msg`abgelehnt`, tone: 'danger' },
  notQuorate: { word: msg`nicht beschlussfähig`, tone: 'warning' },
};

/** Said before it is decided, where it will not be adopted. */
export const outlookWarnings: Record<BallotOutcome, MessageDescriptor | null> = {
  adopted: null,
  rejected: msg`Auch wenn niemand widerspricht, reichen die Anwesenden unter dieser Regel nicht für eine Annahme: Die Vorlagen wären abgelehnt.`,
  notQuorate: msg`Das Gremium ist nach der jetzigen Anwesenheit nicht beschlussfähig: Die Vorlagen blieben unentschieden.`,
};

export const objectionRefusals: Record<ConsentObjectionReason, MessageDescriptor> = {
  meetingOver: msg`Die Sitzung ist zu Ende. Ein Widerspruch ist nicht mehr möglich.`,
  listClosed: msg`Die Grüne Liste ist schon geschlossen. Widersprechen können Sie nur bis dahin: Ihr Widerspruch wurde nicht eingetragen. Bei Fragen wenden Sie sich bitte an die Geschäftsstelle.`,
  notOnList: msg`Der Punkt steht nicht mehr auf der Grünen Liste. Er wird einzeln beraten und abgestimmt: Sie müssen nichts weiter tun.`,
  notInElectorate: msg`Dieser Sitz gehörte bei der Eröffnung der Liste nicht zur Wählerschaft. Der Widerspruch wurde nicht eingetragen.`,
  advisorySeat: msg`Ein beratender Sitz kann der Grünen Liste nicht widersprechen. Bitten Sie ein stimmberechtigtes Mitglied darum.`,
  recused: msg`Für diesen Sitz ist bei diesem Punkt Befangenheit verzeichnet. Befangene wirken daran nicht mit (Vorbild: § 31 GO NRW).`,
  seatAbsent: msg`Dieser Sitz ist nicht als anwesend verzeichnet. Bitte lassen Sie zuerst die Anwesenheit eintragen.`,
  deputyWhileMemberPresent: msg`Das Mitglied, das Sie vertreten, ist selbst anwesend. Widersprechen kann nur, wer den Sitz gerade wahrnimmt.`,
  memberRepresentedByDeputy: msg`Für Ihren Sitz ist die Stellvertretung als anwesend verzeichnet. Sind Sie selbst da, bitten Sie die Geschäftsstelle, das einzutragen.`,
};

const finished = msg`Der Punkt ist schon abgeschlossen.`;

export const itemHindranceWords: Record<ListItemHindrance, MessageDescriptor> = {
  purposeNotDecision: msg`Der Punkt ist nicht zur Beschlussfassung vorgesehen.`,
  itemFinished: finished,
  alreadyBeingVotedOn: msg`Über den Punkt läuft schon eine Abstimmung.`,
  otherFormDemanded: msg`Zu dem Punkt ist eine namentliche oder geheime Abstimmung verlangt. Bitte nehmen Sie ihn von der Liste und lassen Sie einzeln abstimmen.`,
  proposalMissing: msg`Zu dem Punkt gibt es noch keine Beschlussvorlage.`,
  proposalNotTabled: msg`Die Beschlussvorlage ist noch nicht eingebracht.`,
  alreadyDecided: msg`Die Beschlussvorlage ist schon entschieden.`,
  electorateEmpty: msg`Kein stimmberechtigter Sitz ist übrig, weil alle befangen sind.`,
  benchMissing: msg`Eine Bank, die die Regel nennt, ist bei diesem Punkt ganz befangen.`,
  weightMissing: msg`Die Regel zählt ein Stimmgewicht, das bei diesem Punkt kein Sitz trägt.`,
  castingVoteSeatMissing: msg`Der Sitz, der bei Stimmengleichheit entscheidet, ist bei diesem Punkt befangen.`,
};

const meetingOver = msg`Die Sitzung ist zu Ende. Die Grüne Liste ändert sich nicht mehr.`;
const listRuns = msg`Die Grüne Liste läuft gerade. Bitte schließen und stellen Sie sie zuerst fest.`;

export const putOnRefusals: Record<PutOnConsentListReason, MessageDescriptor> = {
  ...itemHindranceWords,
  meetingOver,
  listRuns,
  itemAlreadyCalled: msg`Der Punkt ist schon aufgerufen.`,
  objectionStands: msg`Gegen die Behandlung auf der Grünen Liste liegt ein Widerspruch vor.`,
};

export const takeOffRefusals: Record<TakeOffConsentListReason, MessageDescriptor> = {
  meetingOver,
  listRuns: msg`Die Grüne Liste ist eröffnet. Herausnehmen lässt sich ein Punkt jetzt nur durch einen Widerspruch.`,
  itemFinished: finished,
};

export const openListRefusals: Record<OpenConsentListReason, MessageDescriptor> = {
  meetingNotOpen: msg`Die Sitzung ist nicht eröffnet oder gerade unterbrochen. Die Grüne Liste kommt nur in einer laufenden Sitzung dran.`,
  listRuns: msg`Die Grüne Liste ist schon eröffnet. Vielleicht war jemand schneller.`,
  listEmpty: msg`Auf der Grünen Liste steht kein Punkt mehr.`,
  ruleNotInForce: msg`Diese Beschlussregel steht nicht in der geltenden Geschäftsordnung. Bitte wählen Sie eine andere.`,
  itemsHindered: msg`Die Liste wird nur als Ganzes eröffnet. Bitte nehmen Sie diese Punkte von der Liste oder wählen Sie eine andere Regel:`,
};

export const closeListRefusals: Record<CloseConsentListReason, MessageDescriptor> = {
  alreadyClosed: msg`Die Grüne Liste ist schon geschlossen. Vielleicht war jemand schneller.`,
  nothingLeft: msg`Gegen alle Punkte liegt ein Widerspruch vor. Sie werden einzeln behandelt: Zu schließen gibt es nichts mehr.`,
  itemsHindered: msg`Seit der Eröffnung passt die Regel auf diese Punkte nicht mehr. Bitte heben Sie deren Abstimmung auf und schließen Sie danach:`,
};

export const certifyListRefusals: Record<CertifyConsentListReason | StepUpReason, MessageDescriptor> = {
  ...stepUpRefusals,
  listNotClosed: msg`Die Grüne Liste ist noch nicht geschlossen. Festgestellt wird erst danach.`,
  alreadyCertified: msg`Die Ergebnisse sind schon festgestellt.`,
  nothingLeft: closeListRefusals.nothingLeft,
};
