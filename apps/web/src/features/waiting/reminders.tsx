import { Plural, useLingui } from '@lingui/react/macro';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const ReminderFragment = graphql(`
  fragment Reminder on ReminderNotice {
    id
    day
    lines {
      obligationId
      title
      dueOn
      overdue
    }
  }
`);

type Notice = ResultOf<typeof ReminderFragment>;

/** The latest reminders of deadlines, each day's in one; nothing where there is none. */
export function Reminders({ reminders }: { reminders: readonly FragmentOf<typeof ReminderFragment>[] }) {
  const { t } = useLingui();
  const notices = readFragment(ReminderFragment, reminders);
  if (notices.length === 0) return null;
  return (
    <Section
      id="erinnerungen"
      title={t`Erinnerungen`}
      lead={t`90, 30 und 0 Tage vor einer Frist und danach jeden Monat, alles eines Tages zusammen.`}
    >
      <ItemList
        label={t`Erinnerungen`}
        items={notices.map((notice) => ({
          key: notice.id,
          title: formatDay(notice.day),
          meta: <Lines notice={notice} />,
          end: <Plural value={notice.lines.length} one="# Frist" other="# Fristen" />,
        }))}
      />
    </Section>
  );
}

function Lines({ notice }: { notice: Notice }) {
  const { t } = useLingui();
  return (
    <>
      {notice.lines.map(({ obligationId, title, dueOn, overdue }) => (
        <div key={obligationId}>
          <PlaceLink to={places.duty(obligationId)}>{title}</PlaceLink>{' '}
          {overdue ? t`überfällig seit ${formatDay(dueOn)}` : t`fällig am ${formatDay(dueOn)}`}
        </div>
      ))}
    </>
  );
}
