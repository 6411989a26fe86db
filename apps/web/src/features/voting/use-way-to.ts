import { useLingui } from '@lingui/react/macro';
import { places } from '../../platform/routing/places';

interface Placed {
  readonly circulationId: string | null;
  readonly meetingSlug: string | null;
  readonly meetingTitle: string | null;
  readonly itemNumber: string | null;
}

/** The breadcrumb of a ballot: through its meeting and item, or through the circulation that it belongs to. */
export function useWayTo({ circulationId, meetingSlug, meetingTitle, itemNumber }: Placed) {
  const { t } = useLingui();
  if (circulationId !== null) {
    return [
      { to: places.circulations(), label: t`Umlaufverfahren` },
      { to: places.circulation(circulationId), label: t`Zum Umlauf` },
    ];
  }
  const meetings = { to: places.meetings(), label: t`Sitzungen` };
  if (meetingSlug === null || itemNumber === null) return [meetings];
  return [
    meetings,
    { to: places.meeting(meetingSlug), label: meetingTitle ?? t`Sitzung` },
    { to: places.agendaItem(meetingSlug, itemNumber), label: t`TOP ${itemNumber}` },
  ];
}
