import { useLingui } from '@lingui/react/macro';
import { standardStates as everyState, type StandardState } from '@gremia/domain/standards/standard';
import { classNames } from '@gremia/ui/class-names';
import type { ReactNode } from 'react';
import { readFragment } from '../../platform/graphql/graphql';
import './agenda-board.css';
import { NeedCard, StandardCard } from './agenda-cards';
import type { Agenda } from './agenda-query';
import { NeedFragment } from './need-list';
import { standardStates } from './standard-words';
import { useEdges } from './use-edges';

/** More cards than this stand side by side, so that one full station does not make the board a tower. */
const fewCards = 6;

/** Every station of the life cycle with what stands there, the empty ones, too: the whole way at a glance. */
export function AgendaBoard({ agenda }: { agenda: Agenda }) {
  const { t } = useLingui();
  const [ref, edges] = useEdges();
  const goesOn = (['before', 'after', 'below'] as const).filter((edge) => edges[edge]);
  return (
    <div
      ref={ref}
      className={classNames('agenda-board', ...goesOn.map((edge) => `has-more-${edge}`))}
      role="region"
      aria-label={t`Stationen eines Standards`}
      // Only what scrolls is a stop of the keyboard.
      tabIndex={Object.values(edges).includes(true) ? 0 : undefined}
    >
      <ol className="agenda-board__stations">
        {everyState.map((state) => (
          <Station key={state} state={state} cards={cardsAt(state, agenda)} />
        ))}
      </ol>
    </div>
  );
}

/** Needs that wait for an answer stand before the standards that came of one. */
function cardsAt(state: StandardState, { standards, standardNeeds }: Agenda): ReactNode[] {
  const { needs, viewerCanAnswer } = standardNeeds;
  const waiting = state === 'needReported' ? readFragment(NeedFragment, needs) : [];
  return [
    ...waiting
      .filter((need) => need.state === 'reported')
      .map((need) => <NeedCard key={need.id} need={need} canAnswer={viewerCanAnswer} />),
    ...standards
      .filter((standard) => standard.state === state)
      .map((standard) => <StandardCard key={standard.slug} standard={standard} canMove={viewerCanAnswer} />),
  ];
}

function Station({ state, cards }: { state: StandardState; cards: readonly ReactNode[] }) {
  const { t } = useLingui();
  const word = t(standardStates[state]);
  const count = <span className="agenda-station__count">{cards.length}</span>;
  if (cards.length === 0) {
    return (
      <li className="agenda-station agenda-station--empty">
        <p>
          {count} {word}
        </p>
      </li>
    );
  }
  return (
    <li
      id={state}
      className={classNames('agenda-station', cards.length > fewCards && 'agenda-station--crowded')}
    >
      <h2 className="agenda-station__title" id={`${state}-titel`}>
        {word} {count}
      </h2>
      <ul className="agenda-station__cards" aria-labelledby={`${state}-titel`}>
        {cards}
      </ul>
    </li>
  );
}
