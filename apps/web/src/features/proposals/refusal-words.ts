import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { DraftProposalReason } from '@gremia/domain/proposals/draft-proposal';
import { proposalLimits, type ProposalFlaw } from '@gremia/domain/proposals/proposal-draft';
import type { ReviseProposalReason } from '@gremia/domain/proposals/revise-proposal';
import type { TableProposalReason } from '@gremia/domain/proposals/table-proposal';

const { title, text, funding, commitmentTitle, commitments, bodies } = proposalLimits;

/** What is wrong with a field, and what to do. `{value}` is what was written there. */
export const flawWords: Record<ProposalFlaw, MessageDescriptor> = {
  titleMissing: msg`Bitte geben Sie der Vorlage einen Titel.`,
  titleTooLong: msg`Der Titel ist zu lang. Erlaubt sind ${title} Zeichen.`,
  textMissing: msg`Bitte schreiben Sie den Beschlusstext: Worüber wird abgestimmt?`,
  textTooLong: msg`Der Beschlusstext ist zu lang. Erlaubt sind ${text} Zeichen.`,
  rationaleTooLong: msg`Die Begründung ist zu lang. Erlaubt sind ${text} Zeichen.`,
  fundingTooLong: msg`Die Angaben zur Finanzierung sind zu lang. Erlaubt sind ${funding} Zeichen.`,
  scopeMissing: msg`Bitte wählen Sie, an wen sich die Vorlage richtet.`,
  standardUnknown: msg`Diesen Standard kennt der Katalog nicht. Bitte wählen Sie einen anderen oder keinen.`,
  bodyUnknown: msg`Diesen Schlüssel gibt es nicht. Bitte prüfen Sie die Ziffern.`,
  tooManyBodies: msg`Das sind zu viele einzelne Stellen. Erlaubt sind ${bodies}. Wählen Sie besser ein gemeinsames Merkmal.`,
  deadlineClassTwice: msg`Für diese Verfahren ist schon eine Frist genannt.`,
  dateNotReal: msg`Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 31.12.2027.`,
  deadlineInPast: msg`Diese Frist liegt vor heute. Ist das gewollt? Dann bestätigen Sie es bitte unten.`,
  commitmentTitleMissing: msg`Bitte schreiben Sie, was zugesagt wird.`,
  commitmentTitleTooLong: msg`Die Zusage ist zu lang. Erlaubt sind ${commitmentTitle} Zeichen.`,
  amountNotPossible: msg`Diesen Betrag verstehen wir nicht. Schreiben Sie ganze Euro, zum Beispiel 1.250.000.`,
  securityNeverPublic: msg`Bei einem Standard zur Sicherheit wird der Stand einzelner Stellen nie veröffentlicht. Bitte wählen Sie „Nur Summen“.`,
  tooManyCommitments: msg`Das sind zu viele Zusagen. Erlaubt sind ${commitments}.`,
};

/** Each flaw stands at its field besides. */
const flawed = msg`Bitte prüfen Sie Ihre Angaben.`;

export const draftRefusals: Record<DraftProposalReason, MessageDescriptor> = {
  flawed,
  itemTaken: msg`Zu diesem Tagesordnungspunkt gibt es schon eine Beschlussvorlage. Ihr Text ist nicht verloren: Er bleibt auf diesem Gerät gesichert.`,
  meetingOver: msg`Die Sitzung ist schon zu Ende oder abgesagt. Ihr Text ist nicht verloren: Er bleibt auf diesem Gerät gesichert.`,
};

export const reviseRefusals: Record<ReviseProposalReason, MessageDescriptor> = {
  flawed,
  concluded: msg`Über diese Vorlage ist schon entschieden. Sie lässt sich nicht mehr ändern.`,
  underVote: msg`Über diese Vorlage wird gerade abgestimmt. Ihr Wortlaut lässt sich jetzt nicht ändern.`,
  revisedMeanwhile: msg`Inzwischen hat jemand anderes eine neue Fassung geschrieben. Ihr Text bleibt auf diesem Gerät gesichert. Öffnen Sie die Vorlage in einem zweiten Fenster und übernehmen Sie, was noch fehlt.`,
};

export const tableRefusals: Record<TableProposalReason, MessageDescriptor> = {
  concluded: msg`Über diese Vorlage ist schon entschieden, oder sie wurde zurückgezogen.`,
  itemTaken: msg`Zu diesem Tagesordnungspunkt gibt es schon eine andere Vorlage.`,
  meetingOver: msg`Die Sitzung ist schon zu Ende oder abgesagt.`,
  otherBoard: msg`Der Tagesordnungspunkt gehört zu einem anderen Gremium.`,
  tabledElsewhere: msg`Die Vorlage steht schon auf der Tagesordnung einer anderen Sitzung.`,
};
