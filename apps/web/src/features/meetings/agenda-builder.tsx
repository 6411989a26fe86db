import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { Button } from '@gremia/ui/button';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { CallItemMutation, MoveItemMutation, RemoveItemMutation } from './meeting-acts';
import { purposeWords } from './meeting-words';
import { callTexts, moveItemTexts, removeItemTexts } from './refusal-words';
import type { Act } from '../../platform/act/use-act';

export const AgendaBuilderFragment = graphql(`
  fragment AgendaBuilder on MeetingDetail {
    slug
    state
    currentItemId
    items {
      id
      number
      title
      purpose
      isPublic
      proposalId
      federalTopicId
      calledAt
      finishedAt
    }
  }
`);

type Meeting = ResultOf<typeof AgendaBuilderFragment>;
type Item = Meeting['items'][number];

export interface AgendaBuilderProps {
  meeting: FragmentOf<typeof AgendaBuilderFragment>;
  acts: Act;
}

/** The agenda in the hands of the secretariat: order it, call items. */
export function AgendaBuilder({ meeting, acts }: AgendaBuilderProps) {
  const { t } = useLingui();
  const facts = readFragment(AgendaBuilderFragment, meeting);
  if (facts.items.length === 0) {
    return (
      <EmptyState title={t`Die Tagesordnung ist noch leer`}>
        {t`Ergänzen Sie unten den ersten Punkt. Einladen können Sie, sobald mindestens einer dasteht.`}
      </EmptyState>
    );
  }
  const next = facts.items.find(({ calledAt }) => calledAt === null)?.id;
  return (
    <ItemList
      ordered
      label={t`Tagesordnung`}
      items={facts.items.map((item, index) => ({
        key: item.id,
        lead: t`TOP ${item.number}`,
        title: <PlaceLink to={places.agendaItem(facts.slug, item.number)}>{item.title}</PlaceLink>,
        meta: (
          <>
            {t(purposeWords[item.purpose])} {item.isPublic ? null : <Badge>{t`nicht öffentlich`}</Badge>}
          </>
        ),
        end: <ItemProgress item={item} isCurrent={item.id === facts.currentItemId} />,
        below:
          facts.state === 'closed' ||
          item.finishedAt !== null ||
          item.id === facts.currentItemId ? undefined : (
            <div className="button-row">
              <CallButtons meeting={facts} item={item} isNext={item.id === next} acts={acts} />
              {item.calledAt === null ? (
                <OrderButtons items={facts.items} index={index} item={item} acts={acts} />
              ) : null}
            </div>
          ),
      }))}
    />
  );
}

function ItemProgress({ item, isCurrent }: { item: Item; isCurrent: boolean }) {
  const { t } = useLingui();
  if (isCurrent) return <StateBadge tone="active" icon="play">{t`aufgerufen`}</StateBadge>;
  return item.finishedAt === null ? null : <StateBadge tone="success">{t`behandelt`}</StateBadge>;
}

interface CallButtonsProps {
  meeting: Meeting;
  item: Item;
  isNext: boolean;
  acts: Act;
}

function CallButtons({ meeting, item, isNext, acts }: CallButtonsProps) {
  const { t } = useLingui();
  const { id: itemId, title } = item;
  // The current item is finished where it stands large.
  if (meeting.state !== 'open' || meeting.currentItemId === itemId) return null;
  return (
    <Button
      size="small"
      variant={isNext ? 'primary' : 'secondary'}
      onClick={() => void acts.act(CallItemMutation, { itemId }, callTexts)}
    >
      {isNext ? t`Als Nächstes aufrufen` : t`Aufrufen`}
      <VisuallyHidden> {title}</VisuallyHidden>
    </Button>
  );
}

interface OrderButtonsProps {
  items: readonly Item[];
  index: number;
  item: Item;
  acts: Act;
}

function OrderButtons({ items, index, item, acts }: OrderButtonsProps) {
  const { t } = useLingui();
  const { id: itemId, title } = item;
  const above = items[index - 1];
  const move = (direction: 'up' | 'down') =>
    void acts.act(MoveItemMutation, { input: { itemId, direction, seenAt: index + 1 } }, moveItemTexts);
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        icon="arrow-up"
        aria-disabled={above === undefined || above.calledAt !== null}
        onClick={() => move('up')}
      >
        {t`Nach oben`}
        <VisuallyHidden> {title}</VisuallyHidden>
      </Button>
      <Button
        size="small"
        variant="tertiary"
        icon="arrow-down"
        aria-disabled={index === items.length - 1}
        onClick={() => move('down')}
      >
        {t`Nach unten`}
        <VisuallyHidden> {title}</VisuallyHidden>
      </Button>
      {item.proposalId === null && item.federalTopicId === null ? (
        <ConfirmAct
          size="small"
          variant="tertiary"
          icon="trash"
          label={t`Streichen`}
          about={title}
          question={t`„${title}“ von der Tagesordnung streichen?`}
          consequence={t`Die folgenden Punkte rücken auf.`}
          cancelLabel={t`Abbrechen`}
          onConfirm={async () => void (await acts.act(RemoveItemMutation, { itemId }, removeItemTexts))}
        />
      ) : null}
    </>
  );
}
