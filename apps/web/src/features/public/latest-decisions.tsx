import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDayShort } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { forceWords } from '../proposals/proposals.public';

export const LatestResolutionFragment = graphql(`
  fragment LatestResolution on ResolutionSummary {
    slug
    number
    title
    boardName
    force
    adoptedOn
    example
  }
`);

export const LatestFederalFragment = graphql(`
  fragment LatestFederal on FederalDecisionSummary {
    slug
    number
    title
    date
  }
`);

export interface LatestDecisionsProps {
  resolutions: readonly FragmentOf<typeof LatestResolutionFragment>[];
  federal: readonly FragmentOf<typeof LatestFederalFragment>[];
}

const shown = 5;

/** The newest of our own resolutions and of the federal decisions that bind municipalities, by their day. */
export function LatestDecisions({ resolutions, federal }: LatestDecisionsProps) {
  const { t } = useLingui();
  const own = readFragment(LatestResolutionFragment, resolutions).map((resolution) => ({
    key: `register ${resolution.slug}`,
    day: resolution.adoptedOn,
    lead: formatDayShort(resolution.adoptedOn),
    title: <PlaceLink to={places.resolution(resolution.slug)}>{resolution.title}</PlaceLink>,
    meta: `${resolution.boardName} ${resolution.number}`,
    end: (
      <>
        {resolution.example ? <Badge>{t`Beispiel`}</Badge> : null}
        <StateBadge tone={forceWords[resolution.force].tone} icon="seal">
          {t(forceWords[resolution.force].word)}
        </StateBadge>
      </>
    ),
  }));
  const ofFederation = readFragment(LatestFederalFragment, federal).map((decision) => ({
    key: `federal ${decision.slug}`,
    day: decision.date,
    lead: formatDayShort(decision.date),
    title: <PlaceLink to={places.federalDecision(decision.slug)}>{decision.title}</PlaceLink>,
    meta: decision.number === null ? t`IT-Planungsrat` : t`IT-Planungsrat ${decision.number}`,
    end: (
      <StateBadge tone={forceWords.binding.tone} icon="seal">
        {t(forceWords.binding.word)}
      </StateBadge>
    ),
  }));
  const newest = [...own, ...ofFederation].toSorted((one, other) => other.day.localeCompare(one.day));
  return <ItemList label={t`Zuletzt beschlossen`} items={newest.slice(0, shown)} />;
}
