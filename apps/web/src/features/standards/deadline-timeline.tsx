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
  readonly resolutions: readonly {
    readonly number: string;
    readonly title: string;
    readonly boardName: string;
    readonly ended: boolean;
    readonly deadlines: readonly Omit<DeadlineOfStandard, 'text'>[];
  }[];
}

/** Deadlines of standards in time, what is still ahead dashed. */
export function DeadlineTimeline({ standards }: { standards: readonly Dated[] }) {
  const { t } = useLingui();
  const words = useDeadlineWords();
  const today = dateInBerlin(new Date());
  const entries = standards
    .flatMap((standard) =>
      deadlinesOf(standard).flatMap(({ dueOn, ...deadline }) =>
        dueOn === null ? [] : [{ ...deadline, dueOn, slug: standard.slug, name: standard.name }],
      ),
    )
    .sort((one, other) => other.dueOn.localeCompare(one.dueOn));
  if (entries.length === 0) return <p className="muted">{t`Kein Tag ist genannt.`}</p>;
  return (
    <Timeline
      label={t`Fristen`}
      entries={entries.map(({ slug, name, text, by, deadlineClass, dueOn }) => ({
        key: [slug, by, deadlineClass, text].join(' '),
        when: `${formatDay(dueOn)} (${formatRelative(dueOn)})`,
        title: <PlaceLink to={places.standard(slug)}>{name}</PlaceLink>,
        icon: 'calendar',
        ahead: dueOn >= today,
        children: [words({ text, deadlineClass }), by].filter(Boolean).join(' · '),
      }))}
    />
  );
}

/** The days of its source, and those of the boards' resolutions that are in force, with the resolution's name. */
function deadlinesOf({ deadlines, resolutions }: Dated) {
  const ofBoards = resolutions.filter(({ ended }) => !ended);
  return [
    ...deadlines.map((deadline) => ({ ...deadline, by: null })),
    ...ofBoards.flatMap(({ number, title, boardName, deadlines: days }) =>
      days.map((day) => ({ ...day, text: title, by: `${boardName} ${number}` })),
    ),
  ];
}
