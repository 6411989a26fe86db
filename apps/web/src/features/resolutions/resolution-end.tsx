import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const ResolutionEndFragment = graphql(`
  fragment ResolutionEnd on Resolution {
    state
    endedOn
    endReason
    endedBy {
      slug
      number
      title
    }
  }
`);

/** What everybody should know before reading on: this resolution no longer holds, and what holds instead. */
export function ResolutionEnd({ resolution }: { resolution: FragmentOf<typeof ResolutionEndFragment> }) {
  const { t } = useLingui();
  const { state, endedOn, endReason, endedBy } = readFragment(ResolutionEndFragment, resolution);
  if (endedOn === null) return null;
  const day = formatDay(endedOn);
  return (
    <Alert
      tone="warning"
      title={
        state === 'superseded'
          ? t`Seit ${day} durch einen anderen Beschluss ersetzt`
          : t`Seit ${day} aufgehoben`
      }
      actions={
        endedBy === null ? undefined : (
          <PlaceLink to={places.resolution(endedBy.slug)}>
            {t`Beschluss ${endedBy.number}: ${endedBy.title}`}
          </PlaceLink>
        )
      }
    >
      {endReason}
    </Alert>
  );
}
