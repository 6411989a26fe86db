import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { CirculationList, CirculationListFragment } from './circulation-list';

const BoardCirculationsQuery = graphql(
  `
    query BoardCirculations($slug: String!) {
      circulations(boardSlug: $slug) {
        id
        ...CirculationList
      }
    }
  `,
  [CirculationListFragment],
);

const mostShown = 5;

/** What a board decides outside its meetings, as far as the viewer may see it; nothing where there is nothing. */
export function BoardCirculations({ slug }: { slug: string }) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: BoardCirculationsQuery, variables: { slug } });
  const circulations = data?.circulations ?? [];
  if (circulations.length === 0) return null;
  return (
    <Section id="umlaufverfahren" title={t`Umlaufverfahren`}>
      <CirculationList label={t`Umlaufverfahren`} circulations={circulations.slice(0, mostShown)} />
      {circulations.length > mostShown ? (
        <PlaceLink to={places.circulations()}>{t`Alle Umlaufverfahren`}</PlaceLink>
      ) : null}
    </Section>
  );
}
