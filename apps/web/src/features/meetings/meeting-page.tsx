import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { useLostConnection } from '../../platform/live/connection-state';
import { useAddressParam } from '../../platform/routing/use-address';
import { MeetingRecord, MeetingRecordFragment } from './meeting-record';
import { RunningMeeting, RunningMeetingFragment } from './running-meeting';
import { LiveMeetingFragment, useLiveMeeting } from './use-live-meeting';

const MeetingQuery = graphql(
  `
    query Meeting($slug: String!) {
      meeting(slug: $slug) {
        id
        state
        ...LiveMeeting
        ...MeetingRecord
        ...RunningMeeting
      }
    }
  `,
  [LiveMeetingFragment, MeetingRecordFragment, RunningMeetingFragment],
);

type Meeting = ResultOf<typeof MeetingQuery>['meeting'];

export function Page() {
  const slug = useAddressParam('slug');
  const answer = useQuery({ query: MeetingQuery, variables: { slug } });
  const [, read] = answer;
  return (
    <AnswerView answer={answer}>
      {({ meeting }) => <Live meeting={meeting} readAgain={() => read({ requestPolicy: 'network-only' })} />}
    </AnswerView>
  );
}

function Live({ meeting: read, readAgain }: { meeting: Meeting; readAgain: () => void }) {
  const { t } = useLingui();
  const meeting = useLiveMeeting(read, readAgain);
  const isFollowed = useLostConnection() === null;
  const isRunning = meeting.state === 'open' || meeting.state === 'interrupted';
  return isRunning ? (
    <RunningMeeting
      meeting={meeting}
      liveNote={isFollowed ? t`Diese Seite aktualisiert sich von selbst.` : undefined}
    />
  ) : (
    <MeetingRecord meeting={meeting} />
  );
}
