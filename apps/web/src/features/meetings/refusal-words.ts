import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  AddAgendaItemReason,
  MoveAgendaItemReason,
  RemoveAgendaItemReason,
} from '@gremia/domain/meetings/agenda';
import type {
  RecordAttendanceOfAllReason,
  RecordAttendanceReason,
  RecordDepartureReason,
} from '@gremia/domain/meetings/attendance';
import type {
  CallItemReason,
  CloseMeetingReason,
  FinishItemReason,
  InterruptMeetingReason,
  OpenMeetingReason,
  ResumeMeetingReason,
} from '@gremia/domain/meetings/conduct-meeting';
import type { CancelMeetingReason, PostponeMeetingReason } from '@gremia/domain/meetings/call-off-meeting';
import type { InviteToMeetingReason } from '@gremia/domain/meetings/invite-to-meeting';
import type { PlanMeetingReason } from '@gremia/domain/meetings/plan-meeting';
import type { RecordRecusalReason, WithdrawRecusalReason } from '@gremia/domain/meetings/recusal';

type Texts<Reason extends string> = Record<Reason, MessageDescriptor>;

const ballotOpen = msg`Zu diesem Punkt läuft noch eine Abstimmung oder ihr Ergebnis ist nicht festgestellt. Bitte schließen Sie sie zuerst ab.`;
const meetingOver = msg`Die Sitzung ist zu Ende. Hier lässt sich nichts mehr ändern.`;
const notInvited = msg`Zu dieser Sitzung ist noch nicht eingeladen. Bitte laden Sie zuerst ein.`;
const reasonTooLong = msg`Der Grund darf 1.000 Zeichen haben. Bitte kürzen Sie ihn.`;
const itemFinished = msg`Dieser Punkt ist schon abgeschlossen.`;

export const planTexts: Texts<PlanMeetingReason> = {
  titleMissing: msg`Bitte geben Sie der Sitzung einen Titel.`,
  titleTooLong: msg`Der Titel darf 300 Zeichen haben. Bitte kürzen Sie ihn.`,
  startsInThePast: msg`Der Beginn liegt in der Vergangenheit. Bitte wählen Sie einen späteren Termin.`,
  startsTooFarAhead: msg`Der Beginn liegt mehr als zehn Jahre in der Zukunft. Bitte prüfen Sie das Jahr.`,
  placeTooLong: msg`Der Ort darf 500 Zeichen haben. Bitte kürzen Sie ihn.`,
  placeMissing: msg`Bitte nennen Sie den Ort. Nur eine Sitzung, zu der sich alle zuschalten, braucht keinen.`,
};

export const inviteTexts: Texts<InviteToMeetingReason> = {
  stateNotPossible: msg`Zu dieser Sitzung kann nicht mehr eingeladen werden. Vielleicht war jemand schneller.`,
  agendaEmpty: msg`Die Tagesordnung ist noch leer. Bitte ergänzen Sie mindestens einen Punkt.`,
  noticeTooShort: msg`Die Ladungsfrist der Geschäftsordnung ist nicht mehr zu halten. In dringenden Fällen dürfen Sie mit einer Begründung kürzer einladen.`,
  reasonTooLong,
  urgentNoticeTooShort: msg`Auch die verkürzte Ladungsfrist ist nicht mehr zu halten. Bitte planen Sie einen späteren Termin.`,
};

export const cancelTexts: Texts<CancelMeetingReason> = {
  meetingBegun: msg`Die Sitzung hat schon begonnen oder ist zu Ende. Sie lässt sich nur noch schließen.`,
  alreadyCancelled: msg`Die Sitzung ist schon abgesagt. Vielleicht war jemand schneller.`,
  reasonMissing: msg`Bitte nennen Sie den Grund in ein paar Worten. Die Eingeladenen lesen ihn.`,
  reasonTooLong,
};

export const postponeTexts: Texts<PostponeMeetingReason> = {
  meetingBegun: cancelTexts.meetingBegun,
  alreadyCancelled: cancelTexts.alreadyCancelled,
  reasonMissing: cancelTexts.reasonMissing,
  reasonTooLong,
  alreadyPostponed: msg`Die Sitzung ist schon verschoben. Laden Sie zum neuen Termin ein; danach lässt sie sich noch einmal verschieben.`,
  startsInThePast: planTexts.startsInThePast,
  startsTooFarAhead: planTexts.startsTooFarAhead,
  sameTime: msg`Das ist der bisherige Termin. Bitte wählen Sie einen anderen.`,
};

export const openTexts: Texts<OpenMeetingReason> = {
  notInvited,
  alreadyOpen: msg`Die Sitzung ist schon eröffnet. Vielleicht war jemand schneller.`,
  meetingOver,
};

export const interruptTexts: Texts<InterruptMeetingReason> = {
  notOpen: msg`Nur eine laufende Sitzung lässt sich unterbrechen.`,
};

export const resumeTexts: Texts<ResumeMeetingReason> = {
  notInterrupted: msg`Die Sitzung ist nicht unterbrochen. Vielleicht war jemand schneller.`,
};

export const closeTexts: Texts<CloseMeetingReason> = {
  notOpen: msg`Nur eine eröffnete Sitzung lässt sich schließen.`,
  alreadyClosed: msg`Die Sitzung ist schon geschlossen: Jemand anderes war schneller. Sie müssen nichts weiter tun.`,
  ballotOpen: msg`Es läuft noch eine Abstimmung oder ihr Ergebnis ist nicht festgestellt. Die Sitzung bleibt offen, bis das erledigt ist.`,
};

export const callTexts: Texts<CallItemReason> = {
  meetingNotOpen: msg`Aufrufen können Sie einen Punkt nur, während die Sitzung läuft.`,
  itemFinished,
  ballotOpen,
};

export const finishTexts: Texts<FinishItemReason> = {
  meetingNotOpen: msg`Abschließen können Sie einen Punkt nur, während die Sitzung läuft.`,
  itemNotCalled: msg`Dieser Punkt ist nicht aufgerufen.`,
  ballotOpen,
};

export const addItemTexts: Texts<AddAgendaItemReason> = {
  meetingOver,
  titleMissing: msg`Bitte geben Sie dem Punkt einen Titel.`,
  titleTooLong: planTexts.titleTooLong,
  explanationTooLong: msg`Die Erläuterung darf 5.000 Zeichen haben. Was länger ist, gehört in eine Beschlussvorlage.`,
  topicAlreadyListed: msg`Dieses Thema des IT-Planungsrats steht schon auf der Tagesordnung.`,
  proposalAlreadyListed: msg`Diese Beschlussvorlage steht schon auf der Tagesordnung.`,
};

export const moveItemTexts: Texts<MoveAgendaItemReason> = {
  meetingOver,
  itemAlreadyCalled: msg`Aufgerufene Punkte behalten ihren Platz, und kein Punkt rückt vor sie.`,
  alreadyAtTheEdge: msg`Der Punkt steht schon am Rand der Tagesordnung.`,
  movedMeanwhile: msg`Die Tagesordnung wurde inzwischen geändert. Sie sehen jetzt den neuen Stand.`,
};

export const removeItemTexts: Texts<RemoveAgendaItemReason> = {
  meetingOver,
  itemAlreadyCalled: msg`Ein aufgerufener Punkt bleibt auf der Tagesordnung.`,
  proposalAttached: msg`Zu diesem Punkt gehört eine Vorlage oder ein Thema des IT-Planungsrats. Er lässt sich deshalb nicht einfach streichen.`,
};

export const attendanceTexts: Texts<RecordAttendanceReason> = {
  notInvited,
  meetingOver: msg`Die Sitzung ist zu Ende. Die Anwesenheit steht fest.`,
  seatVacant: msg`Dieser Sitz ist nicht besetzt.`,
  personNotOfSeat: msg`Diese Person ist weder Mitglied noch Stellvertretung dieses Sitzes.`,
  personAttendsElsewhere: msg`Diese Person nimmt schon einen anderen Sitz ein. Sie kann nur für einen sprechen.`,
  noRemotePlaces: msg`Die Sitzung findet nur vor Ort statt. Zuschalten ist nicht vorgesehen.`,
  noRoom: msg`Die Sitzung findet ohne Raum statt. Bitte wählen Sie „zugeschaltet“.`,
};

export const attendanceOfAllTexts: Texts<RecordAttendanceOfAllReason> = {
  notInvited,
  meetingOver: attendanceTexts.meetingOver,
};

export const departureTexts: Texts<RecordDepartureReason> = {
  notInvited,
  meetingOver: attendanceTexts.meetingOver,
  notAttending: msg`Dieser Sitz war nicht anwesend und kann deshalb nicht gehen.`,
};

export const recusalTexts: Texts<RecordRecusalReason | WithdrawRecusalReason> = {
  meetingOver,
  itemFinished,
  personNotOfSeat: attendanceTexts.personNotOfSeat,
  ballotOpen: msg`Die Abstimmung zu diesem Punkt hat begonnen. Wer mitstimmt, steht damit fest.`,
};
