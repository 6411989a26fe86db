import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Badge } from '@gremia/ui/badge';
import { buttonClass } from '@gremia/ui/button';
import { Figure } from '@gremia/ui/figure';
import { KeyFacts, type Fact } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatNumber, formatRelative } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { BasisFragment, BasisLink, DecisionName } from './basis-link';
import { CommitmentFragment, CommitmentList } from './commitment-list';
import { ProgressFragment, ProgressSentence, ResponseBar, useBasisWords } from './decision-progress';
import { GroupFragment, GroupTable } from './group-table';
import { publicationLevels } from './obligation-words';
import { RolloutMap } from './rollout-map';
import './rollout.css';
import { TallyBar, TallyFragment } from './tally-bar';
import { useLiveRollout } from './use-live-rollout';

const RolloutQuery = graphql(
  `
    query Rollout($slug: ID!) {
      rollout(slug: $slug) {
        asOf
        viewerTracks
        viewerCanUpdateCommitments
        progress {
          decision {
            slug
            title
            dueOn
            newSystemsSince
            example
            publicationLevel
            scopeAssumption
            endedOn
            endReason
            standard {
              slug
              name
            }
            ...Basis
          }
          municipal {
            ...Tally
          }
          other {
            ...Tally
          }
          commitments {
            ...CommitmentRow
          }
          ...Progress
        }
        byRegion {
          ...Group
        }
        byKreis {
          ...Group
        }
      }
    }
  `,
  [BasisFragment, TallyFragment, CommitmentFragment, ProgressFragment, GroupFragment],
);

type Rollout = ResultOf<typeof RolloutQuery>['rollout'];

/** Dashboard of one decision: the sentence, the picture, the tables, and the Land's promises beside the duties. */
export function Page() {
  const slug = useAddressParam('slug');
  const [state, execute] = useQuery({
    query: RolloutQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  useLiveRollout(slug, readAgain);
  return (
    <AnswerView answer={[state, execute]}>
      {({ rollout }) => <RolloutView rollout={rollout} onStale={readAgain} />}
    </AnswerView>
  );
}

function RolloutView({ rollout, onStale }: { rollout: Rollout; onStale: () => void }) {
  const { t } = useLingui();
  const basisWords = useBasisWords();
  const { progress } = rollout;
  const { decision } = progress;
  const figures = readFragment(TallyFragment, progress.municipal);
  const title = decision.standard?.name ?? decision.title;
  return (
    <Frame
      breadcrumb={[{ to: places.implementation(), label: t`Umsetzung` }]}
      kicker={<DecisionName decision={decision} />}
      title={title}
      state={decision.example ? <Badge>{t`Beispiel`}</Badge> : undefined}
      lead={<ProgressSentence progress={readFragment(ProgressFragment, progress)} />}
      actions={
        figures.total === 0 ? undefined : (
          <a className={buttonClass('secondary', 'small')} href={places.rolloutCsv(decision.slug)} download>
            {t`Als CSV laden`}
          </a>
        )
      }
    >
      <RolloutNotes rollout={rollout} />
      <KeyFacts facts={useFacts(rollout)} />
      <Picture rollout={rollout} title={title} />
      {progress.commitments.length === 0 ? null : (
        <Section
          id="zusagen"
          title={t`Was das Land zugesagt hat`}
          lead={t`Im selben Beschluss, neben den Pflichten der Kommunen.`}
        >
          <CommitmentList
            commitments={progress.commitments}
            canUpdate={rollout.viewerCanUpdateCommitments}
            onUpdated={onStale}
          />
        </Section>
      )}
      {figures.total === 0 ? null : (
        <>
          <Section id="karte" title={t`Karte`}>
            <RolloutMap
              slug={decision.slug}
              finding={t(publicationLevels[decision.publicationLevel].says)}
              basis={basisWords(rollout.asOf, figures)}
            />
          </Section>
          <Section id="regierungsbezirke" title={t`Nach Regierungsbezirk`}>
            <GroupTable
              caption={t`Gemeinden und Kreise nach Regierungsbezirk`}
              head={t`Regierungsbezirk`}
              groups={rollout.byRegion}
            />
          </Section>
          <Section id="kreise" title={t`Nach Kreis`}>
            <GroupTable
              caption={t`Gemeinden und Kreise nach Kreis`}
              head={t`Kreis`}
              groups={rollout.byKreis}
            />
          </Section>
        </>
      )}
    </Frame>
  );
}

function RolloutNotes({ rollout: { viewerTracks, progress } }: { rollout: Rollout }) {
  const { t } = useLingui();
  const { decision } = progress;
  return (
    <>
      {decision.endedOn === null ? null : (
        <Alert tone="neutral" title={t`Beendet am ${formatDay(decision.endedOn)}`}>
          {decision.endReason ?? ''}
        </Alert>
      )}
      {viewerTracks && decision.publicationLevel !== 'state' ? (
        <Alert tone="info" title={t`Sie sehen mehr als die Öffentlichkeit`}>
          {t`In Ihrer Rolle sehen Sie den Stand jeder Stelle. Öffentlich gilt: ${t(publicationLevels[decision.publicationLevel].says)}`}
        </Alert>
      ) : null}
    </>
  );
}

function useFacts({ progress }: Rollout): Fact[] {
  const { t } = useLingui();
  const { decision, municipal } = progress;
  const { onlyGemeinden } = readFragment(ProgressFragment, progress);
  const { overdue } = readFragment(TallyFragment, municipal);
  return [
    {
      term: t`Bindet durch`,
      value: <BasisLink decision={decision} />,
      note: decision.scopeAssumption ?? undefined,
    },
    {
      term: t`Frist`,
      value: decision.dueOn === null ? t`ohne Termin` : formatDay(decision.dueOn),
      note: decision.dueOn === null ? undefined : formatRelative(decision.dueOn),
    },
    ...(decision.newSystemsSince === null
      ? []
      : [{ term: t`Neue und geänderte Verfahren`, value: t`seit ${formatDay(decision.newSystemsSince)}` }]),
    ...(overdue === null
      ? []
      : [
          {
            term: t`Überfällig`,
            value: formatNumber(overdue),
            note: onlyGemeinden ? t`Gemeinden` : t`Gemeinden und Kreise`,
          },
        ]),
    ...(decision.standard === null
      ? []
      : [
          {
            term: t`Standard`,
            value: (
              <PlaceLink to={places.standard(decision.standard.slug)}>{decision.standard.name}</PlaceLink>
            ),
          },
        ]),
  ];
}

function Picture({ rollout: { asOf, progress }, title }: { rollout: Rollout; title: string }) {
  const { t } = useLingui();
  const basisWords = useBasisWords();
  const figures = readFragment(TallyFragment, progress.municipal);
  const others = readFragment(TallyFragment, progress.other);
  const { responses, onlyGemeinden } = readFragment(ProgressFragment, progress);
  return (
    <Section id="stand" title={t`Stand`}>
      <div className="stack stack--large">
        {figures.total === 0 ? null : (
          <Figure
            finding={onlyGemeinden ? t`Gemeinden` : t`Gemeinden und Kreise`}
            basis={basisWords(asOf, figures)}
          >
            <TallyBar label={t`Gemeinden und Kreise nach Stand`} tally={progress.municipal} />
          </Figure>
        )}
        {others.total === 0 ? null : (
          <Figure finding={t`Landschaftsverbände und Behörden des Landes`} basis={basisWords(asOf, others)}>
            <TallyBar
              label={t`Landschaftsverbände und Behörden des Landes nach Stand`}
              tally={progress.other}
            />
          </Figure>
        )}
        {responses.total === 0 ? null : (
          <Figure
            finding={t`Antworten auf die Empfehlung`}
            basis={t`Stand ${formatDay(asOf)}; eigene Angaben`}
          >
            <ResponseBar responses={responses} title={title} />
          </Figure>
        )}
      </div>
    </Section>
  );
}
