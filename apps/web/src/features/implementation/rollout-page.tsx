import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Badge } from '@gremia/ui/badge';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { readFragment } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { RolloutCurve, RolloutInsight } from '../rollouts/rollouts.public';
import { DecisionName } from './basis-link';
import { CommitmentCurve } from './commitment-curve';
import { CommitmentBar, CommitmentList } from './commitment-list';
import { ProgressFragment, ProgressSentence, useBasisWords } from './decision-progress';
import { HeldUpAlert } from './deadline-note';
import { GroupTable } from './group-table';
import { publicationLevels } from './obligation-words';
import { OpenDataLinks } from './open-data-links';
import { RolloutFacts } from './rollout-facts';
import { RolloutMap } from './rollout-map';
import { RolloutPicture } from './rollout-picture';
import { RolloutQuery, type Rollout } from './rollout-query';
import './rollout.css';
import { TallyFragment } from './tally-bar';
import { useLiveRollout } from './use-live-rollout';

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
  const { progress } = rollout;
  const { decision } = progress;
  const figures = readFragment(TallyFragment, progress.municipal);
  const basis = useBasisWords()(rollout.asOf, figures);
  const title = decision.title;
  return (
    <Frame
      breadcrumb={[{ to: places.implementation(), label: t`Umsetzung` }]}
      kicker={<DecisionName decision={decision} />}
      title={title}
      state={decision.example ? <Badge>{t`Beispiel`}</Badge> : undefined}
      lead={<ProgressSentence progress={readFragment(ProgressFragment, progress)} />}
      actions={
        figures.total === 0 ? undefined : (
          <div className="cluster">
            <OpenDataLinks
              what={t`Zahlen`}
              addressOf={(format) => places.rolloutFile(decision.slug, format)}
            />
            {rollout.viewerTracks ? (
              <PlaceLink to={places.tracking()} search={{ beschluss: decision.slug }}>
                {t`Jede einzelne Pflicht`}
              </PlaceLink>
            ) : null}
          </div>
        )
      }
    >
      <RolloutNotes rollout={rollout} />
      <RolloutFacts rollout={rollout} />
      <RolloutPicture rollout={rollout} title={title} />
      {progress.commitments.length === 0 ? null : (
        <Section
          id="zusagen"
          title={t`Was das Land zugesagt hat`}
          lead={t`Im selben Beschluss, neben den Pflichten der Kommunen.`}
        >
          <CommitmentBar commitments={progress.commitments} />
          <CommitmentCurve
            commitments={progress.commitments}
            decidedOn={decision.decidedOn}
            asOf={rollout.asOf}
          />
          <CommitmentList
            commitments={progress.commitments}
            canUpdate={rollout.viewerCanUpdateCommitments}
            onUpdated={onStale}
          />
        </Section>
      )}
      {figures.total === 0 ? null : (
        <>
          <RolloutCurve slug={decision.slug} />
          {rollout.viewerCanAnalyse ? <RolloutInsight slug={decision.slug} /> : null}
          <Section id="karte" title={t`Karte`}>
            <RolloutMap
              slug={decision.slug}
              finding={t(publicationLevels[decision.publicationLevel].says)}
              basis={basis}
            />
          </Section>
          <Section id="regierungsbezirke" title={t`Nach Regierungsbezirk`}>
            <GroupTable
              caption={t`Gemeinden und Kreise nach Regierungsbezirk`}
              head={t`Regierungsbezirk`}
              groups={rollout.byRegion}
              basis={basis}
            />
          </Section>
          <Section id="kreise" title={t`Nach Kreis`}>
            <GroupTable
              caption={t`Gemeinden und Kreise nach Kreis`}
              head={t`Kreis`}
              groups={rollout.byKreis}
              basis={basis}
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
      <HeldUpAlert decision={decision} />
      {viewerTracks && decision.publicationLevel !== 'state' ? (
        <Alert tone="info" title={t`Sie sehen mehr als die Öffentlichkeit`}>
          {t`In Ihrer Rolle sehen Sie den Stand jeder Stelle. Öffentlich gilt: ${t(publicationLevels[decision.publicationLevel].says)}`}
        </Alert>
      ) : null}
    </>
  );
}
