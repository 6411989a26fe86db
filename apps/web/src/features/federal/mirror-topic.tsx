import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { Select } from '@gremia/ui/select';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { mirrorRefusals } from './federal-words';

const MirrorTopicMutation = graphql(`
  mutation MirrorTopic($topicId: ID!, $meetingId: ID!) {
    mirrorTopic(topicId: $topicId, meetingId: $meetingId) {
      __typename
      ... on MirroredTopic {
        itemId
      }
      ... on MirrorTopicRefused {
        reason
      }
    }
  }
`);

export interface MirrorTopicProps {
  topicId: string;
  title: string;
  meetings: readonly { meetingId: string; title: string; startsAt: string }[];
  onDone: () => void;
}

/** Takes the topic onto the agenda of an own meeting; the next one is chosen already. */
export function MirrorTopic({ topicId, title, meetings, onDone }: MirrorTopicProps) {
  const { t } = useLingui();
  const [meetingId, choose] = useState(meetings[0]?.meetingId ?? '');
  const [{ fetching }, mirror] = useMutation(MirrorTopicMutation);
  const [problem, setProblem] = useState<string | null>(null);

  async function act() {
    const { data } = await mirror({ topicId, meetingId });
    const answer = data?.mirrorTopic;
    if (answer?.__typename === 'MirroredTopic') return onDone();
    setProblem(
      answer === undefined
        ? t`Der Server hat nicht geantwortet. Das Thema wurde nicht übernommen. Bitte versuchen Sie es noch einmal.`
        : t(mirrorRefusals[answer.reason]),
    );
  }

  return (
    <div className="stack stack--small">
      {problem === null ? null : <Alert urgent tone="warning" headingLevel={3} title={problem} />}
      <div className="button-row button-row--fields">
        <Select
          label={t`Eigene Sitzung`}
          value={meetingId}
          onChange={(event) => choose(event.currentTarget.value)}
          options={meetings.map((meeting) => ({
            value: meeting.meetingId,
            label: `${meeting.title}, ${formatMoment(meeting.startsAt)}`,
          }))}
        />
        <Button pending={fetching} pendingLabel={t`Wird übernommen …`} onClick={() => void act()}>
          {t`Auf die Tagesordnung nehmen`}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </Button>
      </div>
    </div>
  );
}
