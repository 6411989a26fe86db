import { useLingui } from '@lingui/react/macro';
import { Timeline, type TimelineEntry } from '@gremia/ui/timeline';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { daysUntil, formatDay } from '../../platform/i18n/formats';
import { deadlineWords } from '../proposals/proposals.public';

export const ResolutionHistoryFragment = graphql(`
  fragment ResolutionHistory on Resolution {
    adoptedOn
    publishedAt
    effectiveOn
    endedOn
    endedBy {
      number
    }
    boardName
    terms {
      deadlines {
        deadlineClass
        dueOn
      }
    }
    accessions {
      accededOn
      name
    }
  }
`);

/** What happened and what is still to come, in order. */
export function ResolutionHistory({
  resolution,
}: {
  resolution: FragmentOf<typeof ResolutionHistoryFragment>;
}) {
  const { t } = useLingui();
  const facts = readFragment(ResolutionHistoryFragment, resolution);
  const { adoptedOn, publishedAt, effectiveOn, boardName, terms, accessions } = facts;
  const { endedOn, endedBy } = facts;
  const first = accessions.at(-1);
  const entries: (TimelineEntry & { day: string })[] = [
    {
      key: 'adopted',
      day: adoptedOn,
      when: formatDay(adoptedOn),
      title: t`Beschlossen`,
      tone: 'success',
      children: boardName,
    },
  ];
  if (publishedAt !== null) {
    const title = t`Im Register veröffentlicht`;
    const look = { tone: 'success', icon: 'seal' } as const;
    entries.push({ key: 'published', day: publishedAt, when: formatDay(publishedAt), title, ...look });
  }
  if (effectiveOn !== null) {
    const ahead = daysUntil(effectiveOn) > 0;
    const title = ahead ? t`Wird wirksam` : t`Wirksam geworden`;
    entries.push({
      key: 'effective',
      day: `${effectiveOn}T24`,
      when: formatDay(effectiveOn),
      title,
      tone: 'active',
      icon: 'flag',
      ahead,
    });
  }
  if (first !== undefined) {
    const title = t`Erster Beitritt: ${first.name}`;
    entries.push({
      key: 'accession',
      day: `${first.accededOn}T25`,
      when: formatDay(first.accededOn),
      title,
      tone: 'success',
      icon: 'people',
    });
  }
  if (endedOn !== null) {
    const title = endedBy === null ? t`Aufgehoben` : t`Beendet durch Beschluss ${endedBy.number}`;
    entries.push({ key: 'ended', day: `${endedOn}T27`, when: formatDay(endedOn), title, icon: 'flag' });
  }
  for (const { deadlineClass, dueOn } of terms.deadlines) {
    const title = t`Frist: ${t(deadlineWords[deadlineClass])}`;
    entries.push({
      key: deadlineClass,
      day: `${dueOn}T26`,
      when: formatDay(dueOn),
      title,
      icon: 'clock',
      ahead: daysUntil(dueOn) > 0,
    });
  }
  const inOrder = entries.toSorted((one, other) => one.day.localeCompare(other.day));
  return <Timeline label={t`Verlauf`} entries={inOrder} />;
}
