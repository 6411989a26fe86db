import { useLingui } from '@lingui/react/macro';
import { EmptyState } from '@gremia/ui/empty-state';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { MinutesActs, MinutesActsFragment } from './minutes-acts';
import { MinutesEditor, MinutesEditorFragment } from './minutes-editor';
import { MinutesFacts, MinutesFactsFragment } from './minutes-facts';
import { MinutesObjections, MinutesObjectionsFragment } from './minutes-objections';
import { MinutesAttendance, MinutesText, MinutesTextFragment } from './minutes-text';
import { minutesStateLooks } from './minutes-words';

const MinutesPageFragment = graphql(
  `
    fragment MinutesPage on Minutes {
      id
      state
      boardName
      boardSlug
      meetingNumber
      meetingTitle
      meetingSlug
      startsAt
      openedAt
      example
      viewerCan {
        edit
      }
      ...MinutesFacts
      ...MinutesActs
      ...MinutesEditor
      ...MinutesText
      ...MinutesObjections
    }
  `,
  [
    MinutesFactsFragment,
    MinutesActsFragment,
    MinutesEditorFragment,
    MinutesTextFragment,
    MinutesObjectionsFragment,
  ],
);

const MinutesPageQuery = graphql(
  `
    query MinutesPage($meeting: String!) {
      minutes(meetingSlug: $meeting) {
        id
        ...MinutesPage
      }
    }
  `,
  [MinutesPageFragment],
);

export function Page() {
  const meeting = useAddressParam('meeting');
  // Its text is written here: an answer from before the last saving would bring back the old one.
  const answer = useQuery({ query: MinutesPageQuery, variables: { meeting }, requestPolicy: 'network-only' });
  const reload = () => answer[1]({ requestPolicy: 'network-only' });
  return (
    <AnswerView answer={answer}>
      {({ minutes }) =>
        minutes === null ? <NoMinutes meeting={meeting} /> : <Record minutes={minutes} onActed={reload} />
      }
    </AnswerView>
  );
}

function NoMinutes({ meeting }: { meeting: string }) {
  const { t } = useLingui();
  return (
    <Frame title={t`Niederschrift`} breadcrumb={[{ to: places.meeting(meeting), label: t`Sitzung` }]}>
      <EmptyState headingLevel={2} title={t`Hier wird die Niederschrift stehen`}>
        {t`Sie entsteht, wenn die Sitzung geschlossen wird. Öffentlich ist sie, sobald Vorsitz und Schriftführung unterschrieben haben und die Einwendungsfrist vorbei ist.`}
      </EmptyState>
    </Frame>
  );
}

function Record({
  minutes,
  onActed,
}: {
  minutes: FragmentOf<typeof MinutesPageFragment>;
  onActed: () => void;
}) {
  const { t } = useLingui();
  const record = readFragment(MinutesPageFragment, minutes);
  const { word, tone } = minutesStateLooks[record.state];
  const editable = record.state === 'draft' && record.viewerCan.edit;
  return (
    <Frame
      kicker={record.boardName}
      title={t`Niederschrift der ${record.meetingNumber}. Sitzung`}
      lead={t`${record.meetingTitle}, ${formatDay(record.openedAt ?? record.startsAt)}`}
      state={
        <>
          <StateBadge tone={tone}>{t(word)}</StateBadge>
          {record.example ? <StateBadge tone="quiet">{t`Beispiel`}</StateBadge> : null}
        </>
      }
      breadcrumb={[
        { to: places.meetings(), label: t`Sitzungen` },
        { to: places.meeting(record.meetingSlug), label: record.meetingTitle },
      ]}
    >
      <MinutesFacts minutes={record} />
      <MinutesActs minutes={record} onActed={onActed} />
      {editable ? <MinutesEditor minutes={record} onOvertaken={onActed} /> : <MinutesText minutes={record} />}
      <MinutesAttendance minutes={record} />
      <MinutesObjections minutes={record} onActed={onActed} />
    </Frame>
  );
}
