import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { ProgressCard, ProgressFragment } from './decision-progress';
import './rollout.css';

const StandardRolloutQuery = graphql(
  `
    query StandardRollout($slug: ID!) {
      addressedDecisions(standard: $slug) {
        decision {
          slug
        }
        ...Progress
      }
    }
  `,
  [ProgressFragment],
);

/** How far those are who must follow a standard. */
export function StandardRollout({ slug }: { slug: string }) {
  const { t } = useLingui();
  const answer = useQuery({ query: StandardRolloutQuery, variables: { slug } });
  return (
    <AnswerView answer={answer}>
      {({ addressedDecisions }) =>
        addressedDecisions.length === 0 ? (
          <p>{t`Noch sind daraus keine Pflichten bestätigt; deshalb meldet auch noch niemand.`}</p>
        ) : (
          <div className="progress-cards">
            {addressedDecisions.map((progress) => (
              <ProgressCard key={progress.decision.slug} progress={progress} />
            ))}
          </div>
        )
      }
    </AnswerView>
  );
}
