import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { purposeWords } from './meeting-words';

export const MeetingAgendaFragment = graphql(`
  fragment MeetingAgenda on MeetingDetail {
    slug
    state
    currentItemId
    items {
      id
      number
      title
      purpose
      isPublic
      consentList
      federalSessionNumber
      calledAt
      finishedAt
      ballotOpen
      resolution {
        number
        slug
      }
    }
  }
`);

type Item = ResultOf<typeof MeetingAgendaFragment>['items'][number];

/** The agenda as everybody reads it. */
export function MeetingAgenda({ meeting }: { meeting: FragmentOf<typeof MeetingAgendaFragment> }) {
  const { t } = useLingui();
  const { slug, state, currentItemId, items } = readFragment(MeetingAgendaFragment, meeting);
  if (items.length === 0) {
    return (
      <EmptyState title={t`Hier wird die Tagesordnung stehen`}>
        {t`Die Geschäftsstelle schreibt sie gerade. Mit der Einladung wird sie sichtbar.`}
      </EmptyState>
    );
  }
  return (
    <ItemList
      ordered
      label={t`Tagesordnung`}
      items={items.map((item) => ({
        key: item.id,
        lead: t`TOP ${item.number}`,
        title: <PlaceLink to={places.agendaItem(slug, item.number)}>{item.title}</PlaceLink>,
        meta: <ItemFacts item={item} />,
        end: <ItemState item={item} isCurrent={item.id === currentItemId} isOver={state === 'closed'} />,
      }))}
    />
  );
}

function ItemFacts({ item }: { item: Item }) {
  const { t } = useLingui();
  const { purpose, federalSessionNumber } = item;
  return (
    <>
      {t(purposeWords[purpose])}
      {federalSessionNumber === null ? null : (
        <>
          {', '}
          <PlaceLink to={places.federalSession(federalSessionNumber)}>
            {t`Thema der ${federalSessionNumber}. Sitzung des IT-Planungsrats`}
          </PlaceLink>
        </>
      )}
    </>
  );
}

interface ItemStateProps {
  item: Item;
  isCurrent: boolean;
  isOver: boolean;
}

function ItemState({ item, isCurrent, isOver }: ItemStateProps) {
  const { t } = useLingui();
  return (
    <>
      {item.isPublic ? null : <Badge>{t`nicht öffentlich`}</Badge>}
      {item.consentList ? <Badge>{t`Grüne Liste`}</Badge> : null}
      {item.ballotOpen ? <StateBadge tone="active" icon="ballot">{t`Abstimmung läuft`}</StateBadge> : null}
      {isCurrent ? <StateBadge tone="active" icon="play">{t`aufgerufen`}</StateBadge> : null}
      {item.finishedAt !== null && item.resolution === null ? (
        <StateBadge tone="success">{t`behandelt`}</StateBadge>
      ) : null}
      {isOver && item.calledAt === null ? <StateBadge tone="quiet">{t`nicht behandelt`}</StateBadge> : null}
      {item.resolution === null ? null : (
        <PlaceLink
          to={places.resolution(item.resolution.slug)}
        >{t`Beschluss ${item.resolution.number}`}</PlaceLink>
      )}
    </>
  );
}
