import { useLingui, Plural } from '@lingui/react/macro';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDeadline } from '../../platform/i18n/deadline';
import { formatMoment, formatRelative } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { groupTitles, waitingLooks, type WaitingGroup } from './waiting-words';

export const WaitingListFragment = graphql(`
  fragment WaitingList on WaitingItem {
    kind
    title
    context
    count
    at
    address
  }
`);

type Waiting = ResultOf<typeof WaitingListFragment>;

const groups: readonly WaitingGroup[] = ['now', 'soon', 'ahead', 'others'];

/** What waits, the urgent first; each row leads to the page where it is done. */
export function WaitingList({ items }: { items: readonly FragmentOf<typeof WaitingListFragment>[] }) {
  const { t } = useLingui();
  const waiting = readFragment(WaitingListFragment, items);
  return groups
    .map((group) => ({ group, members: waiting.filter(({ kind }) => waitingLooks[kind].group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => (
      <Section key={group} id={group} title={t(groupTitles[group])}>
        <ItemList
          label={t(groupTitles[group])}
          items={members.map((member) => asItem(member, t(waitingLooks[member.kind].word)))}
        />
      </Section>
    ));
}

function asItem(item: Waiting, word: string) {
  const { tone, to } = waitingLooks[item.kind];
  return {
    key: [item.kind, ...item.address].join(' '),
    title: <PlaceLink to={to(item.address)}>{item.title}</PlaceLink>,
    meta: <WaitingFacts item={item} />,
    end: <StateBadge tone={tone}>{word}</StateBadge>,
  };
}

function WaitingFacts({ item: { context, count, at, kind } }: { item: Waiting }) {
  const { t } = useLingui();
  const when = at === null ? null : momentWords(kind, at);
  return (
    <>
      {count === null ? null : kind === 'recommendationsToAnswer' ? (
        <Plural value={count} one="# Empfehlung" other="# Empfehlungen" />
      ) : (
        <Plural value={count} one="# Pflicht" other="# Pflichten" />
      )}
      {kind === 'boardSilent' && context !== null ? t`letzte bekannte Sitzung: ${context}` : context}
      {context !== null && when !== null ? ' · ' : null}
      {count !== null && when !== null ? ' · ' : null}
      {when === null ? null : kind === 'obligationsOverdue' ? t`die älteste ${when}` : when}
    </>
  );
}

const withHour: ReadonlySet<Waiting['kind']> = new Set([
  'meetingAhead',
  'meetingPostponed',
  'meetingCancelled',
]);

/** A day and an hour until which something is possible. */
const untilThen: ReadonlySet<Waiting['kind']> = new Set([
  'voteToCast',
  'circulationVote',
  'circulationReminder',
  'circulationToComment',
  'officeChangeToSettle',
  'officeChangeProposed',
]);

/** A deadline at midnight is one of the day before. */
const lastMoment = (at: string) => new Date(Date.parse(at) - 1);

/** Meetings with their hour; all else by its day, told from today. */
function momentWords(kind: Waiting['kind'], at: string): string {
  if (untilThen.has(kind)) return `${formatDeadline(at)}, ${formatRelative(lastMoment(at))}`;
  return withHour.has(kind) ? formatMoment(at) : formatRelative(at);
}
