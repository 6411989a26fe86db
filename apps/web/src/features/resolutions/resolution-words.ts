import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { StepUpReason } from '@gremia/domain/boards/step-up';
import type { AccedeReason } from '@gremia/domain/resolutions/accede';
import type { EndResolutionReason } from '@gremia/domain/resolutions/end-resolution';
import type { PublishResolutionReason } from '@gremia/domain/resolutions/publish-resolution';
import type { RegisterEntryKind } from '@gremia/domain/resolutions/register-entry';
import type { ResolutionState } from '@gremia/domain/resolutions/resolution';
import type { IconName } from '@gremia/ui/icon';
import type { Tone } from '@gremia/ui/state-badge';
import { stepUpRefusals } from '../../platform/act/step-up-words';

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

export const publishRefusals: Record<PublishResolutionReason | StepUpReason, MessageDescriptor> = {
  ...stepUpRefusals,
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

export const endRefusals: Record<EndResolutionReason, MessageDescriptor> = {
  notInForce: msg`Dieser Beschluss ist noch nicht veröffentlicht. Aufheben oder ersetzen lässt sich nur, was gilt.`,
  alreadyEnded: msg`Dieser Beschluss ist schon auf andere Weise beendet. Bitte laden Sie die Seite neu.`,
  dateNotReal: msg`Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 1.1.2027.`,
  dateInFuture: msg`Dieser Tag liegt in der Zukunft. Bitte tragen Sie das Ende ein, wenn es so weit ist.`,
  beforeItTookEffect: msg`Der Beschluss war an diesem Tag noch gar nicht wirksam. Bitte nennen Sie einen späteren Tag.`,
  reasonMissing: msg`Bitte nennen Sie den Grund. Er steht danach bei jeder Pflicht, die endet.`,
  reasonTooLong: msg`Der Grund ist zu lang. Erlaubt sind 1.000 Zeichen.`,
  successorMissing: msg`Bitte wählen Sie den Beschluss, der diesen ersetzt.`,
  successorIsItself: msg`Ein Beschluss kann sich nicht selbst ersetzen. Bitte wählen Sie einen anderen.`,
  successorNotInForce: msg`Der gewählte Beschluss gilt nicht mehr oder ist noch nicht veröffentlicht. Bitte wählen Sie einen anderen.`,
};
