import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

/** Leads from a closed meeting to its minutes. */
export function MinutesLink({ meetingSlug }: { meetingSlug: string }) {
  const { t } = useLingui();
  return (
    <PlaceLink to={places.minutes(meetingSlug)} className={buttonClass('secondary')}>
      {t`Zur Niederschrift`}
    </PlaceLink>
  );
}
