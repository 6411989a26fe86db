import { useLingui } from '@lingui/react/macro';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { formatDay } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { basisWords, deadlineWords, forceWords } from '../proposals/proposals.public';
import type { Standard } from './standard-query';

type Resolution = Standard['resolutions'][number];

/** The resolutions of the boards that make a standard binding or recommend it, and by when. */
export function StandardResolutions({ resolutions }: { resolutions: readonly Resolution[] }) {
  const { t } = useLingui();
  if (resolutions.length === 0) return null;
  return (
    <ItemList
      label={t`Beschlüsse der Gremien`}
      items={resolutions.map((resolution) => ({
        key: resolution.slug,
        title: <PlaceLink to={places.resolution(resolution.slug)}>{resolution.title}</PlaceLink>,
        meta: <Facts resolution={resolution} />,
        end: <ForceOf resolution={resolution} />,
      }))}
    />
  );
}

function Facts({ resolution }: { resolution: Resolution }) {
  const { t } = useLingui();
  const { boardName, number, adoptedOn, force, basisOfForce, deadlines } = resolution;
  const basis = t(basisWords[basisOfForce].word);
  return (
    <>
      <div>
        {t`${boardName}, Beschluss ${number} vom ${formatDay(adoptedOn)}`}
        {force === 'binding' ? ` · ${t`bindet durch ${basis}`}` : null}
      </div>
      {deadlines.map(({ deadlineClass, dueOn }) => (
        <div key={deadlineClass}>
          {t(deadlineWords[deadlineClass])}: {formatDay(dueOn)}
        </div>
      ))}
    </>
  );
}

function ForceOf({ resolution: { force, ended } }: { resolution: Resolution }) {
  const { t } = useLingui();
  if (ended) return <StateBadge tone="quiet">{t`gilt nicht mehr`}</StateBadge>;
  return <StateBadge tone={forceWords[force].tone}>{t(forceWords[force].word)}</StateBadge>;
}
