import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Badge } from '@gremia/ui/badge';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { OutOfItem } from './out-of-item';
import { ItemRecusals, ItemRecusalsFragment } from './item-recusals';
import { ItemSlots, ItemSlotsFragment } from './item-slots';
import { purposeWords } from './meeting-words';
import { LiveMeetingFragment, useLiveMeeting } from './use-live-meeting';

const AgendaItemQuery = graphql(
  `
    query AgendaItem($slug: String!) {
      meeting(slug: $slug) {
        id
        slug
        title
        state
        currentItemId
        ...LiveMeeting
        viewerCan {
          manage
        }
        board {
          slug
          name
        }
        items {
          id
          number
          title
          purpose
          isPublic
          consentList
          explanation
          federalSessionNumber
          finishedAt
          viewerRecused
          resolution {
            number
            slug
          }
          ...ItemRecusals
          ...ItemSlots
        }
      }
    }
  `,
  [LiveMeetingFragment, ItemRecusalsFragment, ItemSlotsFragment],
);

type Meeting = ResultOf<typeof AgendaItemQuery>['meeting'];

export function Page() {
  const slug = useAddressParam('slug');
  const number = useAddressParam('number');
  const answer = useQuery({ query: AgendaItemQuery, variables: { slug } });
  const [, read] = answer;
  return (
    <AnswerView answer={answer}>
      {({ meeting }) => (
        <Item meeting={meeting} number={number} readAgain={() => read({ requestPolicy: 'network-only' })} />
      )}
    </AnswerView>
  );
}

interface ItemProps {
  meeting: Meeting;
  number: string;
  readAgain: () => void;
}

function Item({ meeting: read, number, readAgain }: ItemProps) {
  const { t } = useLingui();
  const meeting = useLiveMeeting(read, readAgain);
  const item = meeting.items.find((each) => each.number === number);
  const breadcrumb = [
    { to: places.board(meeting.board.slug), label: meeting.board.name },
    { to: places.meeting(meeting.slug), label: meeting.title },
  ];
  if (item === undefined) {
    return (
      <Frame title={t`TOP ${number}`} breadcrumb={breadcrumb}>
        <Alert tone="info" title={t`Hier steht nichts`}>
          {t`Diesen Punkt hat die Tagesordnung nicht, oder er ist nicht öffentlich.`}
        </Alert>
      </Frame>
    );
  }
  return (
    <Frame
      kicker={t`TOP ${item.number}, ${t(purposeWords[item.purpose])}`}
      title={item.title}
      lead={item.explanation ?? undefined}
      breadcrumb={breadcrumb}
      state={<ItemBadges item={item} isCurrent={item.id === meeting.currentItemId} />}
    >
      <div className="stack">
        <ItemRecusals item={item} />
        {item.federalSessionNumber === null ? null : (
          <p>
            <PlaceLink to={places.federalSession(item.federalSessionNumber)}>
              {t`Dies ist ein Thema der ${item.federalSessionNumber}. Sitzung des IT-Planungsrats`}
            </PlaceLink>
          </p>
        )}
        {item.resolution === null ? null : (
          <p>
            <PlaceLink to={places.resolution(item.resolution.slug)}>
              {t`Daraus wurde Beschluss ${item.resolution.number}`}
            </PlaceLink>
          </p>
        )}
      </div>
      {item.viewerRecused ? (
        <OutOfItem />
      ) : (
        <ItemSlots item={item} meetingId={meeting.id} canWrite={meeting.viewerCan.manage} />
      )}
      <Neighbours meeting={meeting} itemId={item.id} />
    </Frame>
  );
}

function ItemBadges({ item, isCurrent }: { item: Meeting['items'][number]; isCurrent: boolean }) {
  const { t } = useLingui();
  return (
    <>
      {isCurrent ? <StateBadge tone="active" icon="play">{t`aufgerufen`}</StateBadge> : null}
      {item.finishedAt === null ? null : <StateBadge tone="success">{t`behandelt`}</StateBadge>}
      {item.consentList ? <Badge>{t`Grüne Liste`}</Badge> : null}
      {item.isPublic ? null : <Badge>{t`nicht öffentlich`}</Badge>}
    </>
  );
}

/** To the items before and after. */
function Neighbours({ meeting, itemId }: { meeting: Meeting; itemId: string }) {
  const { t } = useLingui();
  const at = meeting.items.findIndex(({ id }) => id === itemId);
  const [before, after] = [meeting.items[at - 1], meeting.items[at + 1]];
  return (
    <nav className="cluster no-print" aria-label={t`Weitere Punkte`}>
      {before === undefined ? null : (
        <PlaceLink
          to={places.agendaItem(meeting.slug, before.number)}
        >{t`Zurück zu TOP ${before.number}`}</PlaceLink>
      )}
      {after === undefined ? null : (
        <PlaceLink
          to={places.agendaItem(meeting.slug, after.number)}
        >{t`Weiter zu TOP ${after.number}`}</PlaceLink>
      )}
    </nav>
  );
}
