import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AuthorisationKind } from '@gremia/domain/reporting/authority';
import type { AuthoriseProviderReason } from '@gremia/domain/reporting/authorise-provider';

export interface AuthorisationKindWords {
  readonly word: MessageDescriptor;
  readonly hint: MessageDescriptor;
}

export const authorisationKindWords: Record<AuthorisationKind, AuthorisationKindWords> = {
  standing: {
    word: msg`Für alle Beschlüsse`,
    hint: msg`Was er meldet, gilt sofort. Sie sehen es und können es berichtigen.`,
  },
  confirmed: {
    word: msg`Wir bestätigen jede Meldung`,
    hint: msg`Was er meldet, gilt erst, wenn Sie es bestätigt haben.`,
  },
  perProcedure: {
    word: msg`Nur für bestimmte Verfahren`,
    hint: msg`Was er zu diesen Standards meldet, gilt sofort. Zu anderen kann er nichts melden.`,
  },
};

export const authoriseRefusals: Record<AuthoriseProviderReason, MessageDescriptor> = {
  bodyMerged: msg`Ihre Kommune ist in einer anderen aufgegangen. Bitte ermächtigen Sie im Namen der Nachfolgerin.`,
  notAProvider: msg`Bitte wählen Sie einen IT-Dienstleister aus der Liste.`,
  startsInPast: msg`Der Beginn liegt in der Vergangenheit. Eine Ermächtigung gilt von heute an oder später.`,
  startsTooFar: msg`Der Beginn liegt mehr als zwei Jahre entfernt. Bitte prüfen Sie das Jahr.`,
  endsBeforeStart: msg`Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie beide.`,
  proceduresMissing: msg`Bitte wählen Sie mindestens ein Verfahren, oder ermächtigen Sie für alle Beschlüsse.`,
  procedureUnknown: msg`Eines der Verfahren gibt es nicht mehr. Bitte laden Sie die Seite neu.`,
  alreadyAuthorised: msg`Für einen Teil dieser Zeit haben Sie diesen Dienstleister schon ermächtigt. Bitte ändern oder beenden Sie die bestehende Ermächtigung.`,
  changedMeanwhile: msg`Diese Ermächtigung wurde inzwischen beendet oder ersetzt. Oben steht, was jetzt gilt.`,
};
