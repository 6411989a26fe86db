import { useLingui } from '@lingui/react/macro';
import { KeyFacts } from '@gremia/ui/key-facts';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay, formatRelative } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { basisWords, forceWords } from '../proposals/proposals.public';

export const ResolutionFactsFragment = graphql(`
  fragment ResolutionFacts on Resolution {
    boardName
    boardSlug
    adoptedOn
    effectiveOn
    force
    basisOfForce
  }
`);

export function ResolutionFacts({ resolution }: { resolution: FragmentOf<typeof ResolutionFactsFragment> }) {
  const { t } = useLingui();
  const facts = readFragment(ResolutionFactsFragment, resolution);
  const { boardName, boardSlug, adoptedOn, effectiveOn, force, basisOfForce } = facts;
  return (
    <KeyFacts
      facts={[
        { term: t`Gremium`, value: <PlaceLink to={places.board(boardSlug)}>{boardName}</PlaceLink> },
        { term: t`Beschlossen`, value: formatDay(adoptedOn), note: formatRelative(adoptedOn) },
        {
          term: t`Wirksam`,
          value: effectiveOn === null ? t`steht noch nicht fest` : formatDay(effectiveOn),
          note: effectiveOn === null ? t`mit der Veröffentlichung` : formatRelative(effectiveOn),
        },
        {
          term: t`Wirkung`,
          value: t(forceWords[force].word),
          note: force === 'binding' ? t(basisWords[basisOfForce].word) : undefined,
        },
      ]}
    />
  );
}
