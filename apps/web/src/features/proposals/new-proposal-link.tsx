import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

/** From an item without a proposal to the form for one; draw it only for who may write proposals of the board. */
export function NewProposalLink({ itemId }: { itemId: string }) {
  const { t } = useLingui();
  return (
    <PlaceLink to={places.newProposal()} search={{ top: itemId }} className={buttonClass('secondary')}>
      {t`Beschlussvorlage schreiben`}
    </PlaceLink>
  );
}
