import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AccedeReason } from '@gremia/domain/resolutions/accede';
import type { PublishResolutionReason } from '@gremia/domain/resolutions/publish-resolution';
import type { RegisterEntryKind } from '@gremia/domain/resolutions/register-entry';
import type { ResolutionState } from '@gremia/domain/resolutions/resolution';
import type { IconName } from '@gremia/ui/icon';
import type { Tone } from '@gremia/ui/state-badge';

export const resolutionStates: Record<
  ResolutionState,
  { word: MessageDescriptor; tone: Tone; icon?: IconName }
> = {
  adopted: { word: msg`beschlossen, noch nicht veröffentlicht`, tone: 'warning', icon: 'eye' },
  published: { word: msg`veröffentlicht, noch nicht wirksam`, tone: 'active' },
  effective: { word: msg`wirksam`, tone: 'success' },
  suspended: { word: msg`ausgesetzt`, tone: 'warning', icon: 'pause' },
  superseded: { word: msg`ersetzt`, tone: 'quiet' },
  repealed: { word: msg`aufgehoben`, tone: 'quiet' },
  expired: { word: msg`abgelaufen`, tone: 'quiet' },
};

export const entryKinds: Record<RegisterEntryKind, MessageDescriptor> = {
  adopted: msg`beschlossen`,
  published: msg`veröffentlicht`,
  corrected: msg`berichtigt`,
  suspended: msg`ausgesetzt`,
  superseded: msg`ersetzt`,
  repealed: msg`aufgehoben`,
};

export const publishRefusals: Record<PublishResolutionReason, MessageDescriptor> = {
  alreadyPublished: msg`Der Beschluss ist schon veröffentlicht. Bitte laden Sie die Seite neu.`,
  notPublishable: msg`In seinem jetzigen Zustand lässt sich der Beschluss nicht veröffentlichen.`,
  dateNotReal: msg`Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 1.1.2027.`,
  effectiveBeforeAdoption: msg`Ein Beschluss kann nicht wirksam werden, bevor er gefasst wurde. Bitte nennen Sie einen späteren Tag.`,
  effectiveTooFarAhead: msg`Dieser Tag liegt mehr als zehn Jahre voraus. Bitte prüfen Sie das Jahr.`,
};

export const accedeRefusals: Record<AccedeReason, MessageDescriptor> = {
  accessionNotForeseen: msg`Zu diesem Beschluss ist kein Beitritt vorgesehen.`,
  notInForce: msg`Dieser Beschluss gilt nicht mehr oder noch nicht. Ein Beitritt ist nicht möglich.`,
  notAddressed: msg`Dieser Beschluss richtet sich nicht an Ihre Stelle.`,
  noteTooLong: msg`Die Anmerkung ist zu lang. Erlaubt sind 1.000 Zeichen.`,
};
