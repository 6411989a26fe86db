import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  CancelCirculationReason,
  ExtendCirculationReason,
} from '@gremia/domain/circulation/circulation-course';
import type { PlaceCirculationReason } from '@gremia/domain/circulation/place-circulation';
import type { StartCirculationReason } from '@gremia/domain/circulation/start-circulation';
import type {
  CommentReason,
  ObjectReason,
  RecuseReason,
  RepresentReason,
} from '@gremia/domain/circulation/take-part';

const ended = msg`Das Umlaufverfahren ist schon beendet. Es wurde nichts geändert.`;
const reasonMissing = msg`Bitte nennen Sie den Grund in ein paar Worten. Er bleibt beim Umlauf stehen.`;
const reasonTooLong = msg`Der Grund darf 1.000 Zeichen haben. Bitte kürzen Sie ihn.`;
const tooFarAhead = msg`Der letzte Tag liegt mehr als zehn Jahre in der Zukunft. Bitte prüfen Sie das Jahr.`;

export const startRefusals: Record<StartCirculationReason, MessageDescriptor> = {
  rulesWithoutCirculation: msg`Die geltende Geschäftsordnung dieses Gremiums kennt kein Umlaufverfahren.`,
  ruleNotInForce: msg`Diese Beschlussregel steht nicht in der geltenden Geschäftsordnung. Bitte wählen Sie eine andere.`,
  proposalConcluded: msg`Über diese Vorlage ist schon entschieden, oder sie wurde zurückgezogen.`,
  alreadyCirculating: msg`Diese Vorlage ist schon im Umlauf.`,
  onInvitedAgenda: msg`Diese Vorlage steht auf einer Tagesordnung, die schon verschickt ist. Entschieden wird dort.`,
  underVote: msg`Über diese Vorlage läuft schon eine Abstimmung.`,
  feedbackTooShort: msg`Die Rückmeldephase ist kürzer, als die Geschäftsordnung verlangt. Bitte nennen Sie einen späteren Tag.`,
  votingTooShort: msg`Die Zeit zum Abstimmen ist kürzer, als die Geschäftsordnung verlangt. Bitte nennen Sie einen späteren Tag.`,
  tooFarAhead,
  electorateEmpty: msg`Das Gremium hat keinen stimmberechtigten Sitz.`,
  benchMissing: msg`Die Regel nennt eine Bank, zu der kein Sitz gehört. Bitte wählen Sie eine andere Regel.`,
  weightMissing: msg`Die Regel zählt ein Stimmgewicht, das kein Sitz trägt. Bitte wählen Sie eine andere Regel.`,
  castingVoteSeatMissing: msg`Den Sitz, der bei Stimmengleichheit entscheidet, gibt es nicht. Bitte wählen Sie eine andere Regel.`,
};

export const extendRefusals: Record<ExtendCirculationReason, MessageDescriptor> = {
  ended,
  phaseOver: msg`Die Phase ist schon zu Ende. Verlängern lässt sie sich nur vorher.`,
  tooFarAhead,
  notLater: msg`Eine Frist wird nur verlängert, nie verkürzt. Bitte nennen Sie einen späteren Tag.`,
  reasonMissing,
  reasonTooLong,
};

export const cancelRefusals: Record<CancelCirculationReason, MessageDescriptor> = {
  ended,
  reasonMissing,
  reasonTooLong,
};

export const commentRefusals: Record<CommentReason, MessageDescriptor> = {
  feedbackOver: msg`Die Rückmeldephase ist zu Ende. Ihr Kommentar wurde nicht gespeichert; der Text steht noch hier.`,
  recused: msg`Ihr Sitz ist bei diesem Umlauf als befangen verzeichnet.`,
  textMissing: msg`Bitte schreiben Sie etwas.`,
  textTooLong: msg`Der Kommentar ist länger als 5000 Zeichen. Bitte kürzen Sie ihn oder teilen Sie ihn auf.`,
};

export const objectRefusals: Record<ObjectReason, MessageDescriptor> = {
  ended,
  afterDeadline: msg`Die Frist ist abgelaufen. Einspruch war bis zum Ende der Abstimmung möglich.`,
  advisorySeat: msg`Ihr Sitz ist beratend. Einspruch gegen das Verfahren erheben stimmberechtigte Mitglieder.`,
  recused: msg`Ihr Sitz ist bei diesem Umlauf als befangen verzeichnet.`,
  deputyWhileMemberPresent: msg`Das Mitglied handelt selbst. Ist es verhindert, trägt es Ihre Vertretung ein.`,
  memberRepresentedByDeputy: msg`Für Ihren Sitz handelt die Stellvertretung. Sind Sie wieder da, tragen Sie das zuerst ein.`,
  reasonMissing,
  reasonTooLong,
};

export const representRefusals: Record<RepresentReason, MessageDescriptor> = {
  ended,
  notADeputy: msg`Diese Person ist keine Stellvertretung des Sitzes.`,
};

export const recuseRefusals: Record<RecuseReason, MessageDescriptor> = {
  ended,
  alreadyVoted: msg`Für diesen Sitz ist schon eine Stimme gezählt. War er befangen, bricht die Geschäftsstelle den Umlauf ab und beginnt neu.`,
  reasonMissing,
  reasonTooLong,
};

export const placeRefusals: Record<PlaceCirculationReason, MessageDescriptor> = {
  notObjected: msg`Auf eine Tagesordnung kommt ein Umlauf nur nach einem Einspruch.`,
  alreadyPlaced: msg`Der Umlauf steht schon auf einer Tagesordnung.`,
  meetingOver: msg`Diese Sitzung ist vorbei oder abgesagt. Bitte wählen Sie eine andere.`,
};
