import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { KeyFacts, type Fact } from '@gremia/ui/key-facts';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay, formatRelative, formatTime } from '../../platform/i18n/formats';

export const MinutesFactsFragment = graphql(`
  fragment MinutesFacts on Minutes {
    meetingSlug
    openedAt
    closedAt
    place
    state
    dueOn
    objectionEndsOn
    publishedAt
    pdfSha256
  }
`);

export function MinutesFacts({ minutes }: { minutes: FragmentOf<typeof MinutesFactsFragment> }) {
  const { t } = useLingui();
  const record = readFragment(MinutesFactsFragment, minutes);
  const facts: Fact[] = [];
  if (record.openedAt !== null && record.closedAt !== null) {
    facts.push({
      term: t`Dauer`,
      value: t`${formatTime(record.openedAt)} bis ${formatTime(record.closedAt)}`,
    });
  }
  if (record.place !== null) facts.push({ term: t`Ort`, value: record.place });
  const unsigned = record.state === 'draft' || record.state === 'inReview';
  if (record.dueOn !== null && unsigned) {
    facts.push({ term: t`Fällig`, value: formatDay(record.dueOn), note: formatRelative(record.dueOn) });
  }
  if (record.objectionEndsOn !== null && record.publishedAt === null) {
    facts.push({
      term: t`Einwendungen bis`,
      value: formatDay(record.objectionEndsOn),
      note: formatRelative(record.objectionEndsOn),
    });
  }
  if (record.publishedAt !== null)
    facts.push({ term: t`Veröffentlicht`, value: formatDay(record.publishedAt) });
  return (
    <div className="stack stack--large">
      <KeyFacts facts={facts} />
      {record.pdfSha256 === null ? null : (
        <p>
          <a className={buttonClass('secondary')} href={`/niederschriften/${record.meetingSlug}.pdf`}>
            {t`Als PDF öffnen (barrierefrei)`}
          </a>
        </p>
      )}
    </div>
  );
}
