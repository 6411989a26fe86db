import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { WaitingKind } from '@gremia/domain/waiting/waiting';
import type { Tone } from '@gremia/ui/state-badge';
import { places } from '../../platform/routing/places';

export interface WaitingLook {
  /** What is to be done, as a word or two beside the row. */
  readonly word: MessageDescriptor;
  readonly tone: Tone;
  readonly group: WaitingGroup;
  /** From the parts of the address that the kind has. */
  readonly to: (address: readonly string[]) => string;
}

export type WaitingGroup = 'now' | 'soon' | 'ahead' | 'others';

const meeting = ([slug = '']: readonly string[]) => places.meeting(slug);
const ballot = ([id = '']: readonly string[]) => places.ballot(id);
const circulation = ([id = '']: readonly string[]) => places.circulation(id);
const minutes = ([slug = '']: readonly string[]) => places.minutes(slug);
const house = ([key = '']: readonly string[]) => places.house(key);

export const waitingLooks: Record<WaitingKind, WaitingLook> = {
  voteToCast: { word: msg`Stimme abgeben`, tone: 'warning', group: 'now', to: ballot },
  circulationReminder: { word: msg`Ihre Stimme fehlt noch`, tone: 'danger', group: 'now', to: circulation },
  circulationVote: { word: msg`Im Umlauf abstimmen`, tone: 'warning', group: 'now', to: circulation },
  circulationToComment: { word: msg`Rückmeldung geben`, tone: 'info', group: 'soon', to: circulation },
  circulationToPlace: {
    word: msg`Auf eine Tagesordnung setzen`,
    tone: 'warning',
    group: 'now',
    to: circulation,
  },
  ballotToClose: { word: msg`Abstimmung schließen`, tone: 'warning', group: 'now', to: ballot },
  ballotToCertify: { word: msg`Ergebnis feststellen`, tone: 'warning', group: 'now', to: ballot },
  reportsToConfirm: {
    word: msg`Meldungen bestätigen`,
    tone: 'warning',
    group: 'now',
    to: ([key = '']) => places.proposals(key),
  },
  extensionToDecide: {
    word: msg`Über mehr Zeit entscheiden`,
    tone: 'warning',
    group: 'now',
    to: ([id = '']) => places.duty(id),
  },
  officeChangeToSettle: {
    word: msg`Vier Augen: entscheiden`,
    tone: 'warning',
    group: 'now',
    to: places.administeredOffices,
  },
  officeChangeProposed: {
    word: msg`Wartet auf eine zweite Administration`,
    tone: 'active',
    group: 'others',
    to: places.administeredOffices,
  },
  questionToAnswer: {
    word: msg`Rückfrage beantworten`,
    tone: 'warning',
    group: 'now',
    to: ([id = '']) => places.duty(id),
  },
  answerToRead: {
    word: msg`Antwort ist da`,
    tone: 'info',
    group: 'soon',
    to: ([id = '']) => places.duty(id),
  },
  obligationsOverdue: { word: msg`Frist überschritten`, tone: 'danger', group: 'now', to: house },
  resolutionToPublish: {
    word: msg`Beschluss veröffentlichen`,
    tone: 'warning',
    group: 'now',
    to: ([slug = '']) => places.resolution(slug),
  },
  minutesToSign: { word: msg`Niederschrift unterschreiben`, tone: 'warning', group: 'now', to: minutes },
  minutesToWrite: { word: msg`Niederschrift schreiben`, tone: 'warning', group: 'now', to: minutes },
  minutesToPublish: { word: msg`Niederschrift veröffentlichen`, tone: 'warning', group: 'now', to: minutes },
  objectionsPossible: { word: msg`Einwendungen möglich`, tone: 'info', group: 'soon', to: minutes },
  obligationsDueSoon: { word: msg`In den nächsten 90 Tagen fällig`, tone: 'info', group: 'soon', to: house },
  recommendationsToAnswer: { word: msg`Rückmeldung erbeten`, tone: 'info', group: 'soon', to: house },
  federalDecisionToConfirm: {
    word: msg`Pflichten entstehen lassen`,
    tone: 'info',
    group: 'soon',
    to: ([slug = '']) => places.federalDecision(slug),
  },
  boardSilent: {
    word: msg`Gremium ist still`,
    tone: 'danger',
    group: 'soon',
    to: ([slug = '']) => places.board(slug),
  },
  meetingCancelled: { word: msg`Abgesagt`, tone: 'danger', group: 'ahead', to: meeting },
  meetingPostponed: { word: msg`Verschoben`, tone: 'warning', group: 'ahead', to: meeting },
  meetingAhead: { word: msg`Sitzung`, tone: 'neutral', group: 'ahead', to: meeting },
};

export const groupTitles: Record<WaitingGroup, MessageDescriptor> = {
  now: msg`Jetzt`,
  soon: msg`Demnächst`,
  ahead: msg`Sitzungen`,
  others: msg`Wartet auf andere`,
};
