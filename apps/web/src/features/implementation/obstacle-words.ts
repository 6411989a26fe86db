import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Obstacle } from '@gremia/domain/implementation/report-details';

/** What hinders, in the words of the form and of every list. */
export const obstacleWords: Record<Obstacle, MessageDescriptor> = {
  legal: msg`Rechtslage`,
  money: msg`Geld`,
  staff: msg`Personal`,
  technology: msg`Technik oder Schnittstelle`,
  provider: msg`Dienstleister oder Hersteller`,
  procurement: msg`Vergabe`,
  other: msg`Sonstiges`,
};
