import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { useMutation } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useOutcome } from '../../platform/act/use-outcome';
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
  const { problem, settle } = useOutcome();

  async function act() {
    const { data } = await mirror({ topicId, meetingId });
    if (settle(data?.mirrorTopic, mirrorRefusals)) onDone();
  }

  return (
    <>
      <Button size="small" pending={fetching} pendingLabel={t`Wird übernommen …`} onClick={() => void act()}>
        {t`Auf die Tagesordnung nehmen`}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </Button>
      <ActProblem problem={problem} />
    </>
  );
}
