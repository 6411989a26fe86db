import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../platform/graphql/graphql';
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
  /** The own meeting onto whose agenda the topic is taken. */
  meetingId: string;
  onDone: () => void;
}

/** Takes the topic onto the agenda of the meeting that was chosen above the list. */
export function MirrorTopic({ topicId, title, meetingId, onDone }: MirrorTopicProps) {
  const { t } = useLingui();
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
    <>
      <Button size="small" pending={fetching} pendingLabel={t`Wird übernommen …`} onClick={() => void act()}>
        {t`Auf die Tagesordnung nehmen`}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </Button>
      {problem === null ? null : <Alert urgent tone="warning" headingLevel={3} title={problem} />}
    </>
  );
}
