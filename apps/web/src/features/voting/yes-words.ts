import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';

/** What a yes brings about: force follows from its basis, it is never just chosen. */
export const yesWords: Record<BasisOfForce, MessageDescriptor> = {
  law: msg`Ein Ja macht den Beschluss verbindlich, weil ein Gesetz das so bestimmt.`,
  regulation: msg`Ein Ja macht den Beschluss verbindlich, sobald die Rechtsverordnung oder der Erlass dazu gilt.`,
  agreement: msg`Ein Ja macht den Beschluss verbindlich für alle, die die Vereinbarung unterzeichnen.`,
  accession: msg`Ein Ja macht den Beschluss verbindlich für jede Kommune, die ihm beitritt. Für die übrigen ist er eine Empfehlung, zu der sie sich äußern.`,
  none: msg`Ein Ja macht den Beschluss zur Empfehlung. Sie bindet niemanden; wer angesprochen ist, sagt, ob er ihr folgt.`,
};
