import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';

export const ItemRecusalsFragment = graphql(`
  fragment ItemRecusals on AgendaItem {
    recusals {
      seatId
      personId
      personName
      seatLabel
    }
  }
`);

/** Who takes no part in this item; nothing where everybody does. */
export function ItemRecusals({ item }: { item: FragmentOf<typeof ItemRecusalsFragment> }) {
  const { t } = useLingui();
  const { recusals } = readFragment(ItemRecusalsFragment, item);
  if (recusals.length === 0) return null;
  const names = recusals.map(({ personName, seatLabel }) => `${personName} (${seatLabel})`).join(', ');
  return (
    <p>
      <Trans>
        <strong>Befangen:</strong> {names}
      </Trans>{' '}
      <span className="muted">{t`Nicht im Raum: Wer befangen ist, berät und stimmt hier nicht mit und zählt nicht.`}</span>
    </p>
  );
}
