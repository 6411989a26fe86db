import { useLingui } from '@lingui/react/macro';
import { Figure } from '@gremia/ui/figure';
import { ItemList } from '@gremia/ui/item-list';
import { ProgressBar } from '@gremia/ui/progress-bar';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type ResultOf } from '../../platform/graphql/graphql';
import { formatNumber, formatShare } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { HowManyAreBound, useDutiesBasis } from './decision-progress';
import { TallyBar, TallyFragment } from './tally-bar';

const LandQuery = graphql(
  `
    query LandProgress {
      landProgress {
        asOf
        municipal {
          ...Tally
        }
        decisions {
          decision {
            slug
            title
          }
          municipal {
            ...Tally
          }
        }
      }
    }
  `,
  [TallyFragment],
);

type Land = ResultOf<typeof LandQuery>['landProgress'];

/** How far the Land is with everything that binds: the sentence, one bar, and a line for each decision. */
export function LandProgress() {
  const answer = useQuery({ query: LandQuery });
  return <AnswerView answer={answer}>{({ landProgress }) => <LandFigures land={landProgress} />}</AnswerView>;
}

function LandFigures({ land }: { land: Land }) {
  const { t } = useLingui();
  const dutiesBasis = useDutiesBasis();
  const figures = readFragment(TallyFragment, land.municipal);
  if (figures.total === 0) return <p>{t`Noch sind keine Pflichten erfasst.`}</p>;
  const done = formatNumber(figures.done ?? 0);
  const share = formatShare((figures.done ?? 0) / figures.total);
  return (
    <div className="stack stack--large">
      <Figure
        finding={t`${done} von ${formatNumber(figures.total)} Pflichten der Gemeinden und Kreise sind umgesetzt (${share}).`}
        basis={dutiesBasis(land.asOf, figures)}
        actions={<PlaceLink to={places.implementation()}>{t`Zur Umsetzung mit Karte`}</PlaceLink>}
      >
        <TallyBar label={t`Pflichten nach Stand`} tally={land.municipal} />
      </Figure>
      <ItemList
        label={t`Verbindliche Beschlüsse`}
        items={land.decisions.slice(0, 5).map(({ decision, municipal }) => {
          const { done: finished, total } = readFragment(TallyFragment, municipal);
          const title = decision.title;
          return {
            key: decision.slug,
            title: <PlaceLink to={places.implementationOf(decision.slug)}>{title}</PlaceLink>,
            below:
              finished === null || total === 0 ? (
                <HowManyAreBound total={total} />
              ) : (
                <ProgressBar
                  label={t`umgesetzt`}
                  value={finished}
                  max={total}
                  words={t`${formatNumber(finished)} von ${formatNumber(total)}`}
                />
              ),
          };
        })}
      />
    </div>
  );
}
