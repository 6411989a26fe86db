import { useLingui } from '@lingui/react/macro';
import type { RunningDeadline } from '@gremia/domain/implementation/deadline-pause';
import { KeyFacts } from '@gremia/ui/key-facts';
import { readFragment } from '../../platform/graphql/graphql';
import { formatDay, formatNumber, formatRelative } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { BasisLink } from './basis-link';
import { useSinceOrFrom } from './deadline-words';
import { ProgressFragment, runningDeadlineOf } from './decision-progress';
import type { Rollout } from './rollout-query';
import { TallyFragment } from './tally-bar';

/** What binds, by when, and how many are late. */
export function RolloutFacts({ rollout: { progress } }: { rollout: Rollout }) {
  const { t } = useLingui();
  const sinceOrFrom = useSinceOrFrom();
  const { decision, municipal } = progress;
  const figures = readFragment(ProgressFragment, progress);
  const { onlyGemeinden } = figures;
  const { overdue } = readFragment(TallyFragment, municipal);
  const deadline = useDeadlineFact()(decision.dueOn, runningDeadlineOf(figures));
  const facts = [
    {
      term: t`Bindet durch`,
      value: <BasisLink decision={decision} />,
      note: decision.scopeAssumption ?? undefined,
    },
    {
      term: t`Frist`,
      ...deadline,
    },
    ...(decision.newSystemsSince === null
      ? []
      : [{ term: t`Neue und geänderte Verfahren`, value: sinceOrFrom(decision.newSystemsSince) }]),
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
  return <KeyFacts facts={facts} />;
}

/** The deadline as it runs today, and what was agreed where that is another day. */
function useDeadlineFact() {
  const { t } = useLingui();
  return (agreed: string | null, running: RunningDeadline | null) => {
    if (agreed === null || running === null) return { value: t`ohne Termin` };
    const { dueOn, pausedSince } = running;
    if (dueOn === null)
      return { value: t`ruht seit ${formatDay(pausedSince)}`, note: t`vereinbart war ${formatDay(agreed)}` };
    const note = formatRelative(dueOn);
    return {
      value: formatDay(dueOn),
      note:
        dueOn === agreed
          ? note
          : `${note}; ${t`vereinbart war ${formatDay(agreed)}; verschoben um die Zeit, in der sie ruhte`}`,
    };
  };
}
