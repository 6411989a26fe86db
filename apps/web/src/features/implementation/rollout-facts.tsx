import { useLingui } from '@lingui/react/macro';
import { KeyFacts } from '@gremia/ui/key-facts';
import { readFragment } from '../../platform/graphql/graphql';
import { formatDay, formatNumber, formatRelative } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { BasisLink } from './basis-link';
import { restingSince } from './deadline-note';
import { ProgressFragment } from './decision-progress';
import type { Rollout } from './rollout-query';
import { TallyFragment } from './tally-bar';

/** What binds, by when, and how many are late. */
export function RolloutFacts({ rollout: { progress } }: { rollout: Rollout }) {
  const { t } = useLingui();
  const { decision, municipal } = progress;
  const { onlyGemeinden } = readFragment(ProgressFragment, progress);
  const { overdue } = readFragment(TallyFragment, municipal);
  const { dueOn } = decision;
  const resting = restingSince(decision, dueOn);
  const running =
    dueOn === null ? { value: t`ohne Termin` } : { value: formatDay(dueOn), note: formatRelative(dueOn) };
  const deadline =
    resting === null || dueOn === null
      ? running
      : { value: t`ruht seit ${formatDay(resting)}`, note: t`vereinbart war ${formatDay(dueOn)}` };
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
  return <KeyFacts facts={facts} />;
}
