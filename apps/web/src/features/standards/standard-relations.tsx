import { useLingui } from '@lingui/react/macro';
import type { RelationKind } from '@gremia/domain/standards/keep-standard';
import { Button } from '@gremia/ui/button';
import { ItemList } from '@gremia/ui/item-list';
import { useMutation } from 'urql';
import { graphql } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

const UnrelateMutation = graphql(`
  mutation UnrelateStandards($input: StandardRelationInput!) {
    unrelateStandards(input: $input) {
      slug
    }
  }
`);

interface Relation {
  readonly kind: RelationKind;
  readonly backwards: boolean;
  readonly slug: string;
  readonly name: string;
}

export interface StandardRelationsProps {
  slug: string;
  relations: readonly Relation[];
  canManage: boolean;
  onActed: () => void;
}

/** What a standard builds on, what builds on it, what it follows and what follows it. */
export function StandardRelations({ slug, relations, canManage, onActed }: StandardRelationsProps) {
  const { t } = useLingui();
  const [{ fetching }, unrelate] = useMutation(UnrelateMutation);

  async function takeBack({ kind, backwards, slug: other }: Relation) {
    const [from, to] = backwards ? [other, slug] : [slug, other];
    await unrelate({ input: { from, to, kind } });
    onActed();
  }

  const words = ({ kind, backwards }: Relation): string => {
    if (kind === 'dependsOn') return backwards ? t`wird vorausgesetzt von` : t`setzt voraus`;
    return backwards ? t`wird abgelöst von` : t`folgt auf`;
  };
  return (
    <ItemList
      label={t`Zusammenhänge`}
      items={relations.map((relation) => ({
        key: `${relation.kind} ${relation.backwards} ${relation.slug}`,
        lead: words(relation),
        title: <PlaceLink to={places.standard(relation.slug)}>{relation.name}</PlaceLink>,
        end: canManage ? (
          <Button
            size="small"
            pending={fetching}
            aria-label={t`Zusammenhang mit ${relation.name} zurücknehmen`}
            onClick={() => void takeBack(relation)}
          >
            {t`Zurücknehmen`}
          </Button>
        ) : null,
      }))}
    />
  );
}
