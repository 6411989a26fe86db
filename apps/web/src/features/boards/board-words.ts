import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { BoardKind, MembershipKind } from '@gremia/domain/boards/board';
import type { BoardPulse } from '@gremia/domain/boards/pulse';
import type { IconName } from '@gremia/ui/icon';
import type { Tone } from '@gremia/ui/state-badge';

export const kindWords: Record<BoardKind, MessageDescriptor> = {
  coordination: msg`Abstimmung von Verwaltung mit Verwaltung`,
  advisory: msg`Beirat`,
  federal: msg`Gremium von Bund und Ländern`,
  workingGroup: msg`Arbeitsgremium`,
};

/** A silent board also says since when; see `PulseBadge`. */
export const pulseLooks: Record<BoardPulse, { word: MessageDescriptor; tone: Tone; icon: IconName }> = {
  regular: { word: msg`tagt regelmäßig`, tone: 'success', icon: 'check-circle' },
  silent: { word: msg`still`, tone: 'danger', icon: 'bell' },
  unknown: { word: msg`keine neueren Angaben`, tone: 'quiet', icon: 'question' },
  noCadence: { word: msg`kein Turnus festgelegt`, tone: 'quiet', icon: 'minus-circle' },
};

export const membershipWords: Record<MembershipKind, MessageDescriptor> = {
  member: msg`Mitglied`,
  deputy: msg`Stellvertretung`,
};
