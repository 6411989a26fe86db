import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  AttendanceState,
  ItemPurpose,
  MeetingFormat,
  MeetingState,
} from '@gremia/domain/meetings/meeting';
import type { IconName } from '@gremia/ui/icon';
import type { Tone } from '@gremia/ui/state-badge';

export interface Look {
  word: MessageDescriptor;
  tone: Tone;
  icon: IconName;
}

export const meetingLooks: Record<MeetingState, Look> = {
  planned: { word: msg`Geplant`, tone: 'neutral', icon: 'calendar' },
  invited: { word: msg`Eingeladen`, tone: 'info', icon: 'send' },
  open: { word: msg`Läuft`, tone: 'active', icon: 'play' },
  interrupted: { word: msg`Unterbrochen`, tone: 'warning', icon: 'pause' },
  closed: { word: msg`Geschlossen`, tone: 'quiet', icon: 'check-circle' },
  cancelled: { word: msg`Abgesagt`, tone: 'danger', icon: 'cross-circle' },
  postponed: { word: msg`Verschoben`, tone: 'warning', icon: 'clock' },
};

export const formatWords: Record<MeetingFormat, MessageDescriptor> = {
  onSite: msg`vor Ort`,
  hybrid: msg`vor Ort und zugeschaltet`,
  remote: msg`nur zugeschaltet`,
};

export const purposeWords: Record<ItemPurpose, MessageDescriptor> = {
  information: msg`zur Kenntnis`,
  consultation: msg`zur Beratung`,
  decision: msg`zum Beschluss`,
  election: msg`zur Wahl`,
};

export const attendanceLooks: Record<AttendanceState, Look> = {
  present: { word: msg`anwesend`, tone: 'success', icon: 'check' },
  remote: { word: msg`zugeschaltet`, tone: 'info', icon: 'link' },
  excused: { word: msg`entschuldigt`, tone: 'quiet', icon: 'minus-circle' },
  absent: { word: msg`abwesend`, tone: 'neutral', icon: 'circle' },
};
