import { useLingui } from '@lingui/react/macro';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { pulseLooks } from './board-words';

export const PulseBadgeFragment = graphql(`
  fragment PulseBadge on BoardCadence {
    pulse
    lastMeetingOn
    lastMeetingText
  }
`);

/** Whether the board meets as it should, as word, icon and tone. */
export function PulseBadge({ cadence }: { cadence: FragmentOf<typeof PulseBadgeFragment> }) {
  const { t } = useLingui();
  const { pulse, lastMeetingOn, lastMeetingText } = readFragment(PulseBadgeFragment, cadence);
  const { word, tone, icon } = pulseLooks[pulse];
  const since = lastMeetingText ?? (lastMeetingOn === null ? null : formatDay(lastMeetingOn));
  return (
    <StateBadge tone={tone} icon={icon}>
      {pulse === 'silent' && since !== null ? t`still seit ${since}` : t(word)}
    </StateBadge>
  );
}
