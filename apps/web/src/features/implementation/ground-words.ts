import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { NotApplicableGround } from '@gremia/domain/implementation/report';

/** Why a duty does not apply, in the words of the form and of every list. */
export const groundWords: Record<NotApplicableGround, { word: MessageDescriptor; hint: MessageDescriptor }> =
  {
    notCompetent: {
      word: msg`Nicht zuständig`,
      hint: msg`Die Aufgabe liegt bei einer anderen Stelle, zum Beispiel beim Kreis.`,
    },
    notInUse: {
      word: msg`Verfahren nicht im Einsatz`,
      hint: msg`Es ist kein Verfahren im Einsatz, das der Beschluss betrifft.`,
    },
  };
