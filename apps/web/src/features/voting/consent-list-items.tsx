import { useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { MarkButton } from './consent-list-marking';
import { useConsentObjection } from './consent-list-objecting';
import { ObjectionTroubleNote } from './consent-list-trouble';
import { objectionRefusals, outcomeWords, putOnRefusals, standingLooks } from './consent-list-words';

export const ConsentListItemsFragment = graphql(`
  fragment ConsentListItems on ConsentList {
    meetingSlug
    state
    viewerCan {
      mark
    }
    items {
      itemId
      number
      title
      standing
      finished
      recused
      objection {
        objectedAt
        seatLabel
      }
      ballotId
      outcome
      mySeats {
        seatId
        label
        hindrance
      }
      putOnHindrance
    }
  }
`);

type List = ResultOf<typeof ConsentListItemsFragment>;
type Item = List['items'][number];

export interface ConsentListItemsProps {
  list: FragmentOf<typeof ConsentListItemsFragment>;
  /** With the items that are not on the list, and the buttons that put them there. */
  leading: boolean;
  onActed: () => void;
}

/** The items of the list in the order of the agenda, each with how it stands and what one may do. */
export function ConsentListItems({ list: masked, leading, onActed }: ConsentListItemsProps) {
  const { t } = useLingui();
  const list = readFragment(ConsentListItemsFragment, masked);
  const { trouble, object } = useConsentObjection('member', onActed);
  const prepares = leading && list.state === 'gathering';
  const shown = list.items.filter(({ standing }) => prepares || standing !== 'offList');
  return (
    <div className="stack">
      <ObjectionTroubleNote trouble={trouble} />
      <ItemList
        label={t`Punkte der Grünen Liste`}
        items={shown.map((item) => ({
          key: item.itemId,
          lead: t`TOP ${item.number}`,
          title: <PlaceLink to={places.agendaItem(list.meetingSlug, item.number)}>{item.title}</PlaceLink>,
          meta: <ItemFacts item={item} leading={leading} />,
          end: <Standing item={item} />,
          below: <ItemActs item={item} list={list} leading={leading} onActed={onActed} onObject={object} />,
        }))}
      />
    </div>
  );
}

function Standing({ item: { standing, outcome, finished } }: { item: Item }) {
  const { t } = useLingui();
  if (standing === 'objected' && finished) {
    return <StateBadge tone="quiet">{t`Widerspruch: einzeln behandelt`}</StateBadge>;
  }
  const look = standing === 'decided' && outcome !== null ? outcomeWords[outcome] : standingLooks[standing];
  return <StateBadge tone={look.tone}>{t(look.word)}</StateBadge>;
}

function ItemFacts({ item, leading }: { item: Item; leading: boolean }) {
  const { t } = useLingui();
  const recused = item.recused.join(', ');
  const seat = item.objection?.seatLabel ?? null;
  return (
    <>
      {recused === '' ? null : <span>{t`Befangen: ${recused}`} </span>}
      {leading && item.standing === 'objected' && seat !== null ? (
        <span>{t`Widerspruch von: ${seat} (nur für Sie zu sehen)`}</span>
      ) : null}
      {leading && item.standing === 'offList' && item.putOnHindrance !== null ? (
        <span>{t(putOnRefusals[item.putOnHindrance])}</span>
      ) : null}
      {item.standing === 'decided' && item.ballotId !== null ? (
        <PlaceLink to={places.ballot(item.ballotId)}>{t`Ergebnis im Einzelnen`}</PlaceLink>
      ) : null}
    </>
  );
}

interface ItemActsProps {
  item: Item;
  list: List;
  leading: boolean;
  onActed: () => void;
  onObject: (itemId: string, seatId: string) => Promise<boolean>;
}

function ItemActs({ item, list, leading, onActed, onObject }: ItemActsProps) {
  const { t } = useLingui();
  const { itemId, number, title, standing, mySeats } = item;
  const able = mySeats.filter(({ hindrance }) => hindrance === null);
  const [hindered] = mySeats;
  const marks = leading && list.viewerCan.mark && list.state === 'gathering';
  if (marks && (standing === 'listed' || (standing === 'offList' && item.putOnHindrance === null))) {
    return <MarkButton itemId={itemId} number={number} isListed={standing === 'listed'} onActed={onActed} />;
  }
  if (able.length === 0) {
    return hindered?.hindrance ? <p>{t(objectionRefusals[hindered.hindrance])}</p> : null;
  }
  return (
    <div className="button-row">
      {able.map(({ seatId, label }) => (
        <ConfirmAct
          key={seatId}
          size="small"
          variant="secondary"
          label={
            mySeats.length > 1
              ? t`TOP ${number}: Widerspruch für ${label} einlegen`
              : t`TOP ${number}: Widerspruch einlegen`
          }
          question={t`Widerspruch gegen „${title}“ auf der Grünen Liste einlegen?`}
          consequence={t`Ein Widerspruch genügt: Der Punkt kommt von der Grünen Liste und wird einzeln beraten und abgestimmt. Die übrigen Punkte bleiben darauf. Wer widersprochen hat, wird nicht bekannt gegeben. Zurücknehmen lässt sich das nicht.`}
          confirmLabel={t`Widerspruch einlegen`}
          cancelLabel={t`Abbrechen`}
          pendingLabel={t`Wird eingetragen …`}
          onConfirm={async () => void (await onObject(itemId, seatId))}
        />
      ))}
    </div>
  );
}
