import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ProblemKind } from '../graphql/problem';

/** Why an act was neither done nor refused; loaded when it happens. Without a connection nothing can be loaded. */
export const unansweredWords: Record<Exclude<ProblemKind, 'offline'>, MessageDescriptor> = {
  UNAUTHENTICATED: msg`Sie sind nicht mehr angemeldet, deshalb ist nichts geschehen. Ihre Eingaben sind noch da: Bitte melden Sie sich in einem neuen Fenster an und versuchen Sie es dann hier noch einmal.`,
  DENIED: msg`In Ihrer aktuellen Rolle ist das nicht erlaubt, deshalb ist nichts geschehen. Vielleicht haben Sie in einem anderen Fenster die Rolle gewechselt. Ihre Eingaben sind noch da.`,
  NOT_FOUND: msg`Das gibt es nicht mehr, oder Ihre aktuelle Rolle sieht es nicht. Es ist nichts geschehen, Ihre Eingaben sind noch da.`,
  INVALID_INPUT: msg`Eine Angabe hat eine Form, die der Server nicht annimmt. Es ist nichts geschehen, Ihre Eingaben sind noch da. Bitte prüfen Sie sie.`,
  busy: msg`Gerade kommen sehr viele Anfragen, deshalb ist nichts geschehen. Ihre Eingaben sind noch da: Bitte warten Sie eine Minute und versuchen Sie es noch einmal.`,
  outdated: msg`Gremia wurde erneuert, deshalb ist nichts geschehen. Ihre Eingaben sind noch da: Kopieren Sie sie, bevor Sie die Seite neu laden.`,
  INTERNAL: msg`Im System ist ein Fehler aufgetreten. Ihre Eingaben sind noch da. Bitte sehen Sie nach, ob es schon geschehen ist, und versuchen Sie es sonst später noch einmal.`,
};
