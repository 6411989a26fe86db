import { Plural, useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const BoardResolutionsFragment = graphql(`
  fragment BoardResolutions on BoardDetail {
    resolutionCount
    latestResolutions {
      number
      slug
      title
      adoptedOn
      example
    }
  }
`);

/** What the board decided, the newest first. */
export function BoardResolutions({ board }: { board: FragmentOf<typeof BoardResolutionsFragment> }) {
  const { t } = useLingui();
  const { resolutionCount, latestResolutions } = readFragment(BoardResolutionsFragment, board);
  if (resolutionCount === 0) {
    return (
      <Section id="beschluesse" title={t`Beschlüsse`}>
        <EmptyState title={t`Noch kein veröffentlichter Beschluss`}>
          {t`Was das Gremium beschließt, steht hier, sobald es im Beschlussregister veröffentlicht ist.`}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section
      id="beschluesse"
      title={t`Beschlüsse`}
      lead={
        <Plural
          value={resolutionCount}
          one="# Beschluss im Register"
          other="# Beschlüsse im Register, hier die neuesten"
        />
      }
    >
      <ItemList
        label={t`Neueste Beschlüsse`}
        items={latestResolutions.map(({ number, slug, title, adoptedOn, example }) => ({
          key: slug,
          lead: number,
          title: <PlaceLink to={places.resolution(slug)}>{title}</PlaceLink>,
          meta: formatDay(adoptedOn),
          end: example ? <Badge>{t`Beispiel`}</Badge> : undefined,
        }))}
      />
    </Section>
  );
}
