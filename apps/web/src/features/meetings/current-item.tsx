import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { EmptyState } from '@gremia/ui/empty-state';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatTime } from '../../platform/i18n/formats';
import { OutOfItem } from './out-of-item';
import { useOwnMoment } from '../../platform/live/use-own-moment';
import { ItemRecusals, ItemRecusalsFragment } from './item-recusals';
import { ItemSlots, ItemSlotsFragment } from './item-slots';
import { purposeWords } from './meeting-words';
import './current-item.css';

export const CurrentItemFragment = graphql(
  `
    fragment CurrentItem on MeetingDetail {
      id
      state
      currentItemId
      viewerCan {
        manage
      }
      items {
        id
        number
        title
        purpose
        isPublic
        explanation
        calledAt
        viewerRecused
        ...ItemRecusals
        ...ItemSlots
      }
    }
  `,
  [ItemRecusalsFragment, ItemSlotsFragment],
);

export interface CurrentItemProps {
  meeting: FragmentOf<typeof CurrentItemFragment>;
  /** What can be done with it. */
  children?: ReactNode;
}

/** What is being dealt with right now, large. */
export function CurrentItem({ meeting, children }: CurrentItemProps) {
  const { t } = useLingui();
  const { id, state, currentItemId, items, viewerCan } = readFragment(CurrentItemFragment, meeting);
  const item = items.find((each) => each.id === currentItemId);
  const isTimeToLoad = useOwnMoment(currentItemId);
  if (item === undefined) {
    return (
      <EmptyState
        headingLevel={2}
        title={
          state === 'interrupted' ? t`Die Sitzung ist unterbrochen` : t`Gerade ist kein Punkt aufgerufen`
        }
      >
        {t`Diese Seite bleibt offen: Sobald es weitergeht, sehen Sie es hier, ohne neu zu laden.`}
      </EmptyState>
    );
  }
  return (
    <section className="current-item" aria-labelledby="aktuell">
      <p className="current-item__kicker">
        {t`Aufgerufen: TOP ${item.number}`}, {t(purposeWords[item.purpose])}
        {item.calledAt === null ? null : (
          <span className="muted"> {t`seit ${formatTime(item.calledAt)}`}</span>
        )}{' '}
        {item.isPublic ? null : <Badge>{t`nicht öffentlich`}</Badge>}
      </p>
      <h2 className="current-item__title" id="aktuell">
        {item.title}
      </h2>
      {item.explanation === null ? null : <p className="current-item__text">{item.explanation}</p>}
      <ItemRecusals item={item} />
      {item.viewerRecused ? <OutOfItem /> : null}
      {isTimeToLoad && !item.viewerRecused ? (
        <ItemSlots key={item.id} item={item} meetingId={id} canWrite={viewerCan.manage} />
      ) : null}
      {children}
    </section>
  );
}
