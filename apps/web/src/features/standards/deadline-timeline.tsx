import { useLingui } from '@lingui/react/macro';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { Timeline } from '@gremia/ui/timeline';
import { formatDay, formatRelative } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { type DeadlineOfStandard, useDeadlineWords } from '../implementation/implementation.public';

interface Dated {
  readonly slug: string;
  readonly name: string;
  readonly deadlines: readonly DeadlineOfStandard[];
}

/** Deadlines of standards in time, what is still ahead dashed. */
export function DeadlineTimeline({ standards }: { standards: readonly Dated[] }) {
  const { t } = useLingui();
  const words = useDeadlineWords();
  const today = dateInBerlin(new Date());
  const entries = standards
    .flatMap(({ slug, name, deadlines }) =>
      deadlines.flatMap((deadline) =>
        deadline.dueOn === null ? [] : [{ ...deadline, slug, name, dueOn: deadline.dueOn }],
      ),
    )
    .sort((one, other) => other.dueOn.localeCompare(one.dueOn));
  if (entries.length === 0) return <p className="muted">{t`Kein Tag ist genannt.`}</p>;
  return (
    <Timeline
      label={t`Fristen`}
      entries={entries.map(({ slug, name, text, deadlineClass, dueOn }) => ({
        key: `${slug} ${text}`,
        when: `${formatDay(dueOn)} (${formatRelative(dueOn)})`,
        title: <PlaceLink to={places.standard(slug)}>{name}</PlaceLink>,
        icon: 'calendar',
        ahead: dueOn >= today,
        children: words({ text, deadlineClass }),
      }))}
    />
  );
}
