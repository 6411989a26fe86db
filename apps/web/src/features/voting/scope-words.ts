import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { DeadlineClass } from '@gremia/domain/proposals/proposal-terms';
import type { CompetenceTask, PublicBodyKind } from '@gremia/domain/public-bodies/public-body';

export const kindWords: Record<PublicBodyKind, MessageDescriptor> = {
  gemeinde: msg`alle Gemeinden`,
  kreis: msg`alle Kreise`,
  landschaftsverband: msg`die Landschaftsverbände`,
  ministry: msg`die Ministerien`,
  stateAgency: msg`die Landesbehörden`,
  itProvider: msg`die IT-Dienstleister`,
  association: msg`die Verbände`,
};

export const competenceWords: Record<CompetenceTask, MessageDescriptor> = {
  buildingSupervision: msg`soweit für die Bauaufsicht zuständig`,
  landUsePlanning: msg`soweit für die Bauleitplanung zuständig`,
};

export const deadlineWords: Record<DeadlineClass, MessageDescriptor> = {
  newOrChanged: msg`Neue oder wesentlich geänderte Verfahren`,
  existing: msg`Bestehende Verfahren`,
  all: msg`Alle Verfahren`,
};

/** What a yes brings about: force follows from its basis, it is never just chosen. */
export const yesWords: Record<BasisOfForce, MessageDescriptor> = {
  law: msg`Ein Ja macht den Beschluss verbindlich, weil ein Gesetz das so bestimmt.`,
  regulation: msg`Ein Ja macht den Beschluss verbindlich, sobald die Rechtsverordnung oder der Erlass dazu gilt.`,
  agreement: msg`Ein Ja macht den Beschluss verbindlich für alle, die die Vereinbarung unterzeichnen.`,
  accession: msg`Ein Ja macht den Beschluss verbindlich für jede Kommune, die ihm beitritt. Für die übrigen ist er eine Empfehlung, zu der sie sich äußern.`,
  none: msg`Ein Ja macht den Beschluss zur Empfehlung. Sie bindet niemanden; wer angesprochen ist, sagt, ob er ihr folgt.`,
};
