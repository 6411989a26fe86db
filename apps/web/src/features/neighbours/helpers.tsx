import { useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CostBand } from '@gremia/domain/neighbours/help-offer';
import { Badge } from '@gremia/ui/badge';
import { ItemList } from '@gremia/ui/item-list';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatNumber } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import './neighbours.css';

export const HelperFragment = graphql(`
  fragment HelperRow on Helper {
    bodyKey
    bodyName
    sameKreis
    sameSize
    since
    product
    productVersion
    operator
    costBand
    contactName
    contactAddress
    example
  }
`);

type Helper = ResultOf<typeof HelperFragment>;

const costBands: Record<CostBand, MessageDescriptor> = {
  upTo10000: msg`einmalig bis 10.000 Euro`,
  upTo50000: msg`einmalig bis 50.000 Euro`,
  upTo250000: msg`einmalig bis 250.000 Euro`,
  more: msg`einmalig über 250.000 Euro`,
};

export interface HelpersProps {
  helpers: readonly FragmentOf<typeof HelperFragment>[];
  kreisName: string | null;
}

/** The nearest come first; the rest is for who looks further. */
const shownAtOnce = 5;

export function Helpers({ helpers, kreisName }: HelpersProps) {
  const { t } = useLingui();
  const rows = readFragment(HelperFragment, helpers);
  if (rows.length === 0)
    return (
      <p className="muted">{t`Noch hat sich niemand in der Nachbarschaft angeboten. Sobald es jemand tut, steht es hier mit Kontakt.`}</p>
    );
  const items = rows.map((helper) => ({
    key: helper.bodyKey,
    title: <PlaceLink to={places.municipality(helper.bodyKey)}>{helper.bodyName}</PlaceLink>,
    meta: <HelperFacts helper={helper} kreisName={kreisName} />,
    end: <Contact helper={helper} />,
  }));
  const more = items.slice(shownAtOnce);
  return (
    <>
      <ItemList label={t`Stellen, die gefragt werden wollen`} items={items.slice(0, shownAtOnce)} />
      {more.length === 0 ? null : (
        <details className="twin">
          <summary>{t`${formatNumber(more.length)} weitere zeigen`}</summary>
          <ItemList label={t`Weitere Stellen, die gefragt werden wollen`} items={more} />
        </details>
      )}
    </>
  );
}

function HelperFacts({ helper, kreisName }: { helper: Helper; kreisName: string | null }) {
  const { t } = useLingui();
  const { sameKreis, sameSize, since, product, productVersion, operator, costBand } = helper;
  const facts = [
    sameKreis && kreisName !== null ? kreisName : null,
    sameSize ? t`dieselbe Größe` : null,
    since === null ? null : t`umgesetzt seit ${formatDay(since)}`,
    product === null ? null : [product, productVersion].filter(Boolean).join(' '),
    operator === null ? null : t`betreut von ${operator}`,
    costBand === null ? null : t(costBands[costBand]),
  ];
  return <>{facts.filter((fact) => fact !== null).join(' · ')}</>;
}

function Contact({ helper: { contactName, contactAddress, example } }: { helper: Helper }) {
  const { t } = useLingui();
  const isMail = contactAddress.includes('@');
  const address = isMail ? `mailto:${contactAddress}` : `tel:${contactAddress.replace(/[^\d+]/g, '')}`;
  return (
    <div className="helper-contact">
      <span>{contactName}</span>
      <a href={address}>{contactAddress}</a>
      {example ? <Badge>{t`Beispiel`}</Badge> : null}
    </div>
  );
}
