import { useLingui } from '@lingui/react/macro';
import { EmptyState } from '@gremia/ui/empty-state';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type ResultOf } from '../../platform/graphql/graphql';
import { formatNumber, formatShare } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { ProgressCard, ProgressFragment, useDutiesBasis } from './decision-progress';
import { OpenDataLinks } from './open-data-links';
import { RolloutMap } from './rollout-map';
import { TallyFragment } from './tally-bar';
import './rollout.css';

const OverviewQuery = graphql(
  `
    query ImplementationOverview {
      landProgress {
        asOf
        bodies
        reportingBodies
        municipal {
          ...Tally
        }
      }
      addressedDecisions {
        decision {
          slug
          basisOfForce
        }
        ...Progress
      }
    }
  `,
  [TallyFragment, ProgressFragment],
);

type Overview = ResultOf<typeof OverviewQuery>;

/** What became of all decisions: the sentence first, then each decision, then the map. */
export function Page() {
  const answer = useQuery({ query: OverviewQuery, requestPolicy: 'cache-and-network' });
  return <AnswerView answer={answer}>{(data) => <OverviewView data={data} />}</AnswerView>;
}

function OverviewView({ data: { landProgress, addressedDecisions } }: { data: Overview }) {
  const { t } = useLingui();
  const dutiesBasis = useDutiesBasis();
  const figures = readFragment(TallyFragment, landProgress.municipal);
  const binding = addressedDecisions.filter(({ decision }) => decision.basisOfForce !== 'none');
  const recommended = addressedDecisions.filter(({ decision }) => decision.basisOfForce === 'none');
  const done = figures.done ?? 0;
  const sentence = t`${formatNumber(done)} von ${formatNumber(figures.total)} Pflichten der Gemeinden und Kreise sind umgesetzt (${formatShare(done / (figures.total || 1))}).`;
  return (
    <Frame
      title={t`Umsetzung`}
      lead={
        figures.total === 0 ? (
          t`Was aus verbindlichen Beschlüssen wird, Kommune für Kommune.`
        ) : (
          <>
            {sentence} <span className="muted">{dutiesBasis(landProgress.asOf, figures)}.</span>
          </>
        )
      }
      actions={<PlaceLink to={places.municipalities()}>{t`Alle Kommunen`}</PlaceLink>}
    >
      <Section id="verbindlich" title={t`Verbindliche Beschlüsse`}>
        {binding.length === 0 ? (
          <EmptyState title={t`Noch keine Pflichten`}>
            {t`Sobald die Geschäftsstelle einen verbindlichen Beschluss bestätigt hat, steht hier, wie weit die Kommunen sind.`}
          </EmptyState>
        ) : (
          <div className="progress-cards">
            {binding.map((progress) => (
              <ProgressCard key={progress.decision.slug} progress={progress} />
            ))}
          </div>
        )}
        <OpenDataLinks what={t`Beschlüsse`} addressOf={places.decisionsFile} />
      </Section>
      {recommended.length === 0 ? null : (
        <Section
          id="empfehlungen"
          title={t`Empfehlungen`}
          lead={t`Sie binden niemanden; gezählt wird, wer ihnen folgt.`}
        >
          <div className="progress-cards">
            {recommended.map((progress) => (
              <ProgressCard key={progress.decision.slug} progress={progress} />
            ))}
          </div>
        </Section>
      )}
      {figures.total === 0 ? null : (
        <Section id="karte" title={t`Karte`}>
          <RolloutMap
            slug={null}
            finding={t`Von ${formatNumber(landProgress.bodies)} Gemeinden und Kreisen haben ${formatNumber(landProgress.reportingBodies)} mindestens einmal gemeldet.`}
            basis={dutiesBasis(landProgress.asOf, figures)}
          />
        </Section>
      )}
    </Frame>
  );
}
