import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { StepUpReason } from '@gremia/domain/boards/step-up';
import type { AnnulBallotReason } from '@gremia/domain/voting/annul-ballot';
import type { CastVoteReason } from '@gremia/domain/voting/cast-vote';
import type { CertifyBallotReason } from '@gremia/domain/voting/certify-ballot';
import type { CloseBallotReason } from '@gremia/domain/voting/close-ballot';
import type { OpenBallotReason } from '@gremia/domain/voting/open-ballot';
import type { PaperReason, RecordPaperCountReason } from '@gremia/domain/voting/paper-vote';
import type { RuleFitReason } from '@gremia/domain/voting/rule-fit';
import type { HandsReason, RecordHandsReason } from '@gremia/domain/voting/show-of-hands';
import { stepUpRefusals } from '../../platform/act/step-up-words';

/** Why a vote does not count: what happened, what it means, what to do, and by which rule. */
export const castVoteRefusals: Record<CastVoteReason | StepUpReason, MessageDescriptor> = {
  ...stepUpRefusals,
  ballotNotOpen: msg`Die Abstimmung ist noch nicht eröffnet. Ihre Stimme wurde nicht gezählt. Sobald die Sitzungsleitung eröffnet, können Sie hier abstimmen.`,
  afterClosing: msg`Die Abstimmung ist geschlossen. Nach dem Schließen ändert sich nichts mehr: Ihre Stimme wurde nicht gezählt. Bei Fragen wenden Sie sich bitte an die Geschäftsstelle.`,
  ballotAnnulled: msg`Die Abstimmung wurde aufgehoben. Ihre Stimme wurde nicht gezählt. Wird über den Punkt neu abgestimmt, sehen Sie das hier.`,
  afterDeadline: msg`Die Frist ist abgelaufen. Gezählt wird, was vor der genannten Sekunde eingeht. Ihre Stimme wurde nicht gezählt. Bitte wenden Sie sich an die Geschäftsstelle.`,
  formWithoutSingleVotes: msg`In dieser Form der Abstimmung wird nicht am eigenen Gerät abgestimmt. Bitte folgen Sie der Sitzungsleitung.`,
  notInElectorate: msg`Ihr Sitz gehörte bei der Eröffnung nicht zur Wählerschaft. Sie wird mit der Eröffnung festgeschrieben. Ihre Stimme wurde nicht gezählt.`,
  advisorySeat: msg`Ihr Sitz ist beratend und hat kein Stimmrecht. Ihre Meinung können Sie in der Beratung einbringen.`,
  recused: msg`Sie sind bei diesem Punkt als befangen verzeichnet. Befangene nehmen an Beratung und Abstimmung nicht teil (Vorbild: § 31 GO NRW). Stimmt das nicht, wenden Sie sich bitte an die Geschäftsstelle.`,
  seatAbsent: msg`Ihr Sitz ist nicht als anwesend verzeichnet. Abstimmen können nur Anwesende. Sind Sie da, bitten Sie die Geschäftsstelle, Ihre Anwesenheit einzutragen, und stimmen Sie danach ab.`,
  remoteVotingBarred: msg`Sie nehmen per Video teil. Die Geschäftsordnung lässt nur Stimmen im Raum zu. Ihre Stimme wurde nicht gezählt.`,
  deputyWhileMemberPresent: msg`Das Mitglied, das Sie vertreten, stimmt selbst ab. Eine Stellvertretung stimmt nur ab, wenn das Mitglied fehlt oder verhindert ist. Ihre Stimme wurde nicht gezählt.`,
  memberRepresentedByDeputy: msg`Für Ihren Sitz stimmt die Stellvertretung ab. Sind Sie selbst da, lassen Sie das eintragen und stimmen Sie danach ab.`,
  alreadyVoted: msg`Für Ihren Sitz ist schon eine Stimme gezählt. Die Geschäftsordnung lässt keine Änderung zu. Die erste Stimme bleibt bestehen.`,
};

/** Why the person cannot vote now, said beforehand where nothing was tried yet. */
export const hindranceWords: Record<CastVoteReason, MessageDescriptor> = {
  ...castVoteRefusals,
  ballotNotOpen: msg`Die Abstimmung ist noch nicht eröffnet.`,
  afterClosing: msg`Die Abstimmung ist geschlossen.`,
  ballotAnnulled: msg`Die Abstimmung wurde aufgehoben.`,
  afterDeadline: msg`Die Frist ist abgelaufen.`,
  notInElectorate: msg`Ihr Sitz gehörte bei der Eröffnung nicht zur Wählerschaft. Sie wird mit der Eröffnung festgeschrieben.`,
  remoteVotingBarred: msg`Sie nehmen per Video teil. Die Geschäftsordnung lässt nur Stimmen im Raum zu.`,
  deputyWhileMemberPresent: msg`Das Mitglied, das Sie vertreten, stimmt selbst ab. Ist es verhindert, trägt es das ein oder bittet die Geschäftsstelle darum.`,
  alreadyVoted: msg`Ihre Stimme ist gezählt. Die Geschäftsordnung lässt keine Änderung zu.`,
};

const ruleFit: Record<RuleFitReason, MessageDescriptor> = {
  electorateEmpty: msg`Kein stimmberechtigter Sitz ist mehr übrig, weil alle fehlen oder befangen sind. So lässt sich nicht entscheiden.`,
  benchMissing: msg`Die Regel nennt eine Bank, zu der kein Sitz gehört. Bitte wählen Sie eine andere Regel.`,
  weightMissing: msg`Die Regel zählt ein Stimmgewicht, das kein Sitz trägt. Bitte wählen Sie eine andere Regel.`,
  castingVoteSeatMissing: msg`Der Sitz, der bei Stimmengleichheit entscheidet, ist befangen oder nicht stimmberechtigt. Bitte wählen Sie eine andere Regel.`,
};

const hands: Record<HandsReason, MessageDescriptor> = {
  handsNotCountable: msg`Bitte tragen Sie je Bank ganze Zahlen ein, jede Bank einmal.`,
  benchUnknown: msg`Diese Bank hat keinen stimmberechtigten Sitz.`,
  moreHandsThanPresent: msg`Sie haben mehr Hände gezählt, als stimmberechtigte Sitze der Bank anwesend sind. Bitte prüfen Sie die Zahlen und die Anwesenheit.`,
  objectionWithoutNo: msg`Wer widersprochen hat, zählt zu den Nein-Stimmen seiner Bank. Bitte erhöhen Sie diese Zahl.`,
  objectionOfOtherSeat: msg`Widersprechen kann nur ein anwesender, stimmberechtigter Sitz.`,
};

const papers: Record<PaperReason, MessageDescriptor> = {
  papersNotCountable: msg`Bitte tragen Sie ganze Zahlen ein, jede Summe einmal.`,
  papersPerBenchNeeded: msg`Die Regel zählt die Stimmen einer Bank. Bitte zählen Sie die Stimmzettel je Bank.`,
  papersTogetherNeeded: msg`Die Regel fragt nach keiner Bank. Bitte zählen Sie alle Stimmzettel zusammen: So bleibt die Abstimmung geheim.`,
  benchUnknown: msg`Diese Bank hat keinen stimmberechtigten Sitz.`,
  morePapersThanPresent: msg`Sie haben mehr Stimmzettel gezählt, als stimmberechtigte Sitze anwesend sind. Bitte prüfen Sie die Zahlen und die Anwesenheit.`,
};

export const openBallotRefusals: Record<OpenBallotReason, MessageDescriptor> = {
  ...ruleFit,
  meetingNotOpen: msg`Die Sitzung ist nicht eröffnet oder gerade unterbrochen. Abgestimmt wird nur in einer laufenden Sitzung.`,
  itemNotCalled: msg`Der Punkt ist noch nicht aufgerufen. Bitte rufen Sie ihn zuerst auf.`,
  itemFinished: msg`Der Punkt ist abgeschlossen. Über ihn wird nicht mehr abgestimmt.`,
  alreadyBeingVotedOn: msg`Über diesen Punkt läuft schon eine Abstimmung. Eine neue ist möglich, sobald sie festgestellt oder aufgehoben ist.`,
  proposalNotTabled: msg`Die Beschlussvorlage ist nicht eingebracht oder schon entschieden.`,
  inCirculation: msg`Die Beschlussvorlage ist gerade im Umlauf. Abgestimmt wird dort.`,
  deadlinePassed: msg`Die Frist liegt in der Vergangenheit. Bitte nennen Sie eine spätere.`,
  deadlineTooFarAhead: msg`Die Frist liegt mehr als zehn Jahre in der Zukunft. Bitte prüfen Sie das Jahr.`,
  deadlineTooSoon: msg`Die Frist ist kürzer, als die Geschäftsordnung für eine Abstimmung mit Frist verlangt. Bitte nennen Sie eine spätere.`,
  deadlineNeedsSingleVotes: msg`Eine Frist gibt es nur, wo alle am eigenen Gerät abstimmen. Bitte wählen Sie die elektronische oder namentliche Form, oder lassen Sie die Frist weg.`,
  questionTooLong: msg`Die Frage darf 1.000 Zeichen haben. Bitte kürzen Sie sie.`,
  questionMissing: msg`Zu diesem Punkt gibt es keine Beschlussvorlage. Bitte schreiben Sie die Frage, über die abgestimmt wird.`,
  ruleNotInForce: msg`Diese Beschlussregel steht nicht in der geltenden Geschäftsordnung. Bitte wählen Sie eine andere.`,
  formNeedsHeadsOnly: msg`Diese Regel zählt Stimmgewichte oder eine ausschlaggebende Stimme. Mit Handzeichen oder Stimmzetteln ist das nicht festzustellen: Bitte lassen Sie elektronisch oder namentlich abstimmen.`,
  rollCallDemanded: msg`Genug Anwesende verlangen eine namentliche Abstimmung. Eine andere Form ist für diesen Punkt nicht möglich.`,
  secrecyDemanded: msg`Genug Anwesende verlangen eine geheime Abstimmung. Elektronisch geht das noch nicht: Bitte lassen Sie auf Papier abstimmen. Geheim geht vor namentlich (Vorbild: § 50 Abs. 1 GO NRW).`,
};

export const recordHandsRefusals: Record<RecordHandsReason, MessageDescriptor> = {
  ...hands,
  ballotNotOpen: msg`Die Abstimmung ist nicht mehr offen. Die Zahlen wurden nicht geändert.`,
  otherForm: msg`In dieser Form der Abstimmung werden keine Hände gezählt.`,
};

export const recordPaperCountRefusals: Record<RecordPaperCountReason, MessageDescriptor> = {
  ...papers,
  ballotNotOpen: recordHandsRefusals.ballotNotOpen,
  otherForm: msg`In dieser Form der Abstimmung werden keine Stimmzettel gezählt.`,
};

const endsWithItsList = msg`Die Abstimmung gehört zur Grünen Liste. Geschlossen und festgestellt wird die Liste als Ganzes, auf der Seite der Sitzung.`;

export const closeBallotRefusals: Record<CloseBallotReason, MessageDescriptor> = {
  ...ruleFit,
  ...hands,
  ...papers,
  paperCountMissing: msg`Es fehlen die gezählten Stimmzettel. Bitte tragen Sie die Zahlen ein und schließen Sie danach.`,
  castingVoteSeatMissing: msg`Der Sitz, der bei Stimmengleichheit entscheidet, ist seit der Eröffnung befangen. Bitte heben Sie die Abstimmung auf und eröffnen Sie sie unter einer anderen Regel.`,
  benchMissing: msg`Seit der Eröffnung ist eine Bank, die die Regel nennt, ganz befangen. Bitte heben Sie die Abstimmung auf und eröffnen Sie sie unter einer anderen Regel.`,
  endsWithItsList,
  alreadyClosed: msg`Die Abstimmung ist schon geschlossen.`,
  ballotNotOpen: msg`Die Abstimmung ist nicht eröffnet.`,
  ballotAnnulled: msg`Die Abstimmung wurde aufgehoben.`,
  deadlineNotReached: msg`Bis zur Frist können alle abstimmen, deshalb wird jetzt noch nicht geschlossen. Zur Frist wird das Ergebnis von selbst festgestellt. In einer Sitzung geht es früher, sobald alle Sitze abgestimmt haben.`,
  handsMissing: msg`Es fehlen die gezählten Hände. Bitte tragen Sie die Zahlen je Bank ein und schließen Sie danach.`,
};

export const certifyBallotRefusals: Record<CertifyBallotReason | StepUpReason, MessageDescriptor> = {
  ...stepUpRefusals,
  endsWithItsList,
  ballotNotClosed: msg`Die Abstimmung ist noch nicht geschlossen. Festgestellt wird erst danach.`,
  alreadyCertified: msg`Das Ergebnis ist schon festgestellt.`,
  ballotAnnulled: msg`Die Abstimmung wurde aufgehoben. Ein Ergebnis gibt es nicht.`,
};

export const annulBallotRefusals: Record<AnnulBallotReason, MessageDescriptor> = {
  reasonMissing: msg`Bitte nennen Sie den Grund in ein paar Worten. Er bleibt bei der Abstimmung stehen.`,
  reasonTooLong: msg`Der Grund darf 1.000 Zeichen haben. Bitte kürzen Sie ihn.`,
  alreadyCertified: msg`Das Ergebnis ist festgestellt. Danach lässt sich eine Abstimmung nicht mehr aufheben.`,
  inCirculation: msg`Diese Abstimmung gehört zu einem Umlaufverfahren. Sie endet mit ihm: Bitte brechen Sie dort ab.`,
  alreadyAnnulled: msg`Die Abstimmung ist schon aufgehoben.`,
};
