import { Plural, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const AddressingFragment = graphql(`
  fragment Addressing on Resolution {
    addressing {
      slug
      bodyCount
    }
  }
`);

/** How many bodies it reached, and the way to what they made of it. */
export function Addressing({ resolution }: { resolution: FragmentOf<typeof AddressingFragment> }) {
  const { t } = useLingui();
  const { addressing } = readFragment(AddressingFragment, resolution);
  if (addressing === null) return null;
  return (
    <div className="stack">
      <p>
        <Plural
          value={addressing.bodyCount}
          one="Er richtet sich an # Stelle."
          other="Er richtet sich an # Stellen."
        />
      </p>
      <div className="button-row">
        <PlaceLink to={places.implementationOf(addressing.slug)} className={buttonClass('secondary')}>
          {t`Wie weit ist die Umsetzung?`}
        </PlaceLink>
      </div>
    </div>
  );
}
