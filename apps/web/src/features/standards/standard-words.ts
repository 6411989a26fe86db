import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CompetenceTask } from '@gremia/domain/public-bodies/public-body';
import type { StandardAction, StandardState } from '@gremia/domain/standards/standard';
import type { Bindingness } from '@gremia/domain/standards/standard-source';
import type { IconName } from '@gremia/ui/icon';
import type { Tone } from '@gremia/ui/state-badge';

/** How far a standard binds, as word, tone and icon. */
export const bindingnesses: Record<Bindingness, { word: MessageDescriptor; tone: Tone; icon?: IconName }> = {
  binding: { word: msg`verbindlich`, tone: 'info', icon: 'seal' },
  recommended: { word: msg`empfohlen`, tone: 'neutral', icon: 'check' },
  sectoral: { word: msg`durch Fachrecht geregelt`, tone: 'neutral', icon: 'scale' },
  informative: { word: msg`ohne eigene Verbindlichkeit`, tone: 'quiet' },
  planned: { word: msg`Bedarf aufgenommen`, tone: 'active' },
  suspended: { word: msg`ausgesetzt`, tone: 'quiet', icon: 'pause' },
  superseded: { word: msg`abgelöst`, tone: 'quiet', icon: 'history' },
  unclear: { word: msg`Status ungeklärt`, tone: 'quiet', icon: 'question' },
};

/** The life cycle of the Föderales IT-Standardisierungsboard. */
export const standardStates: Record<StandardState, MessageDescriptor> = {
  needReported: msg`Bedarf gemeldet`,
  assessed: msg`bewertet`,
  accepted: msg({ context: 'standards', message: 'angenommen' }),
  inDevelopment: msg`in Entwicklung`,
  approved: msg`freigegeben`,
  handedOver: msg`in den Betrieb übergeben`,
  operated: msg`im Betrieb`,
  decommissioning: msg`läuft aus`,
  retired: msg`außer Kraft`,
};

export const competences: Record<CompetenceTask, MessageDescriptor> = {
  buildingSupervision: msg`Bauaufsicht`,
  landUsePlanning: msg`Bauleitplanung`,
};

/** The steps of the life cycle, as what the secretariat notes. */
export const standardActions: Record<StandardAction, MessageDescriptor> = {
  assess: msg`Als bewertet vermerken`,
  accept: msg`Als angenommen vermerken`,
  develop: msg`Beginn der Entwicklung vermerken`,
  approve: msg`Freigabe vermerken`,
  handOver: msg`Übergabe in den Betrieb vermerken`,
  operate: msg`Beginn des Betriebs vermerken`,
  decommission: msg`Beginn des Auslaufens vermerken`,
  retire: msg`Außerkrafttreten vermerken`,
};
