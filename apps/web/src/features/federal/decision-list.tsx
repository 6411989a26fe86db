import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDayShort } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { decisionKinds } from './federal-words';

export const DecisionRowFragment = graphql(`
  fragment DecisionRow on FederalDecisionSummary {
    slug
    number
    date
    title
    kind
    binding
    concernsMunicipalities
  }
`);

export interface DecisionListProps {
  label: string;
  decisions: readonly FragmentOf<typeof DecisionRowFragment>[];
}

export function DecisionList({ label, decisions }: DecisionListProps) {
  const { t } = useLingui();
  const rows = readFragment(DecisionRowFragment, decisions);
  return (
    <ItemList
      label={label}
      items={rows.map(({ slug, number, date, title, kind, binding, concernsMunicipalities }) => ({
        key: slug,
        lead: number ?? t`ohne Nummer`,
        title: <PlaceLink to={places.federalDecision(slug)}>{title}</PlaceLink>,
        meta: [t(decisionKinds[kind].word), formatDayShort(date)].join(' · '),
        end: (
          <>
            {concernsMunicipalities ? <Badge>{t`Kommunen`}</Badge> : null}
            {binding ? <StateBadge tone="info" icon="seal">{t`verbindlich`}</StateBadge> : null}
          </>
        ),
      }))}
    />
  );
}
