import { useLingui } from '@lingui/react/macro';
import { Figure } from '@gremia/ui/figure';
import { Section } from '@gremia/ui/section';
import { readFragment } from '../../platform/graphql/graphql';
import { ProgressFragment, ResponseBar, useAnswersBasis, useBasisWords } from './decision-progress';
import type { Rollout } from './rollout-query';
import { TallyBar, TallyFragment } from './tally-bar';

/** How far they are, by state: municipalities, the Land's authorities, and answers to a recommendation. */
export function RolloutPicture({ rollout: { asOf, progress }, title }: { rollout: Rollout; title: string }) {
  const { t } = useLingui();
  const basisWords = useBasisWords();
  const figures = readFragment(TallyFragment, progress.municipal);
  const others = readFragment(TallyFragment, progress.other);
  const { responses, onlyGemeinden } = readFragment(ProgressFragment, progress);
  const answersBasis = useAnswersBasis();
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
          <Figure finding={t`Antworten auf die Empfehlung`} basis={answersBasis(asOf, responses)}>
            <ResponseBar responses={responses} title={title} />
          </Figure>
        )}
      </div>
    </Section>
  );
}
