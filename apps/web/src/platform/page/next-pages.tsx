import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { formatNumber } from '../i18n/formats';
import { PlaceLink, type PlaceLinkProps } from '../routing/place-link';

export interface NextPagesProps {
  to: string;
  /** The view as it stands in the address, without the place in it. */
  kept: NonNullable<PlaceLinkProps['search']>;
  /** After which entry this page begins; undefined on the first. */
  after: string | undefined;
  /** The last entry of this page; null where none follows. */
  end: string | null;
  /** Entries a page. */
  length: number;
}

/** The ways from page to page of a list that nobody counts. */
export function NextPages({ to, kept, after, end, length }: NextPagesProps) {
  const { t } = useLingui();
  return (
    <nav className="cluster" aria-label={t`Seiten`}>
      {after === undefined ? null : (
        <PlaceLink to={to} search={kept} className={buttonClass('secondary')}>
          {t`Von vorn`}
        </PlaceLink>
      )}
      {end === null ? null : (
        <PlaceLink to={to} search={{ ...kept, nach: end }} className={buttonClass('secondary')}>
          {t`Die nächsten ${formatNumber(length)}`}
        </PlaceLink>
      )}
    </nav>
  );
}
