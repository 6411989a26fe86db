import { useLingui } from '@lingui/react/macro';
import type { BallotState } from '@gremia/domain/voting/ballot';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export interface ConsentListHintProps {
  state: BallotState;
  meetingSlug: string | null;
}

/** Where nobody votes at a device: how the item is decided, and where one objects. */
export function ConsentListHint({ state, meetingSlug }: ConsentListHintProps) {
  const { t } = useLingui();
  if (state !== 'open' && state !== 'closed') return null;
  return (
    <p>
      {t`Über diesen Punkt wird mit der Grünen Liste entschieden. Wer anwesend ist und nicht widerspricht, stimmt zu.`}{' '}
      {meetingSlug === null ? null : (
        <PlaceLink to={places.meeting(meetingSlug)}>{t`Zur Grünen Liste der Sitzung`}</PlaceLink>
      )}
    </p>
  );
}
