import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { StepUpReason } from '@gremia/domain/boards/step-up';
import type { AttendanceState } from '@gremia/domain/meetings/meeting';
import type {
  EditSectionRefusal,
  MoveMinutesRefusal,
  ObjectToMinutesRefusal,
  PublishMinutesRefusal,
  SignMinutesRefusal,
} from '@gremia/domain/minutes/minutes-acts';
import type { MinutesSigner, MinutesState } from '@gremia/domain/minutes/minutes';
import type { Tone } from '@gremia/ui/state-badge';
import { stepUpRefusals } from '../../platform/act/step-up-words';

export const minutesStateLooks: Record<MinutesState, { word: MessageDescriptor; tone: Tone }> = {
  draft: { word: msg`Entwurf`, tone: 'neutral' },
  inReview: { word: msg`Zur Unterschrift`, tone: 'active' },
  signed: { word: msg`Unterschrieben`, tone: 'active' },
  objectionPeriod: { word: msg`Einwendungsfrist läuft`, tone: 'info' },
  final: { word: msg`Endgültig`, tone: 'success' },
  published: { word: msg`Veröffentlicht`, tone: 'success' },
};

export const signerWords: Record<MinutesSigner, MessageDescriptor> = {
  chair: msg`Vorsitz`,
  recorder: msg`Schriftführung`,
};

export const attendanceWords: Record<AttendanceState, MessageDescriptor> = {
  present: msg`anwesend`,
  remote: msg`zugeschaltet`,
  absent: msg`abwesend`,
  excused: msg`entschuldigt`,
};

type Refusal =
  | EditSectionRefusal
  | MoveMinutesRefusal
  | SignMinutesRefusal
  | ObjectToMinutesRefusal
  | PublishMinutesRefusal
  | StepUpReason;

/** Every reason for which an act on minutes is refused: what happened and what to do. */
export const minutesRefusals: Record<Refusal, MessageDescriptor> = {
  ...stepUpRefusals,
  notInDraft: msg`Der Text liegt schon zur Unterschrift und lässt sich nicht mehr ändern. Geben Sie die Niederschrift zuerst zurück in den Entwurf.`,
  changedMeanwhile: msg`Jemand anderes hat diesen Abschnitt inzwischen geändert. Ihr Text ist nicht gespeichert, steht aber noch im Feld. Bitte vergleichen Sie ihn mit der anderen Fassung darunter.`,
  textMissing: msg`Bitte schreiben Sie einen Text.`,
  textTooLong: msg`Der Text ist zu lang. Er darf höchstens 20.000 Zeichen haben.`,
  notPossibleNow: msg`Das ist in diesem Stand der Niederschrift nicht möglich. Bitte laden Sie die Seite neu.`,
  notInReview: msg`Die Niederschrift liegt nicht zur Unterschrift. Bitte laden Sie die Seite neu.`,
  alreadySigned: msg`Diese Unterschrift ist schon geleistet.`,
  samePerson: msg`Vorsitz und Schriftführung müssen zwei verschiedene Personen sein. Sie haben schon unterschrieben.`,
  textChanged: msg`Der Text wurde geändert, seit Sie ihn gelesen haben. Bitte laden Sie die Seite neu und lesen Sie ihn noch einmal.`,
  noObjectionPeriod: msg`Die Einwendungsfrist läuft nicht.`,
  periodOver: msg`Die Einwendungsfrist ist abgelaufen. Ihre Einwendung wurde nicht aufgenommen. Bitte wenden Sie sich an die Geschäftsstelle.`,
  notSigned: msg`Es fehlt noch mindestens eine Unterschrift.`,
  objectionPeriodRuns: msg`Die Einwendungsfrist läuft noch. Erst danach ist die Niederschrift endgültig.`,
  alreadyPublished: msg`Die Niederschrift ist schon veröffentlicht.`,
};
