import { Plural, useLingui } from '@lingui/react/macro';
import { standardStates as everyState } from '@gremia/domain/standards/standard';
import { buttonClass } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { BindingnessBadge } from './bindingness-badge';
import './life-cycle.css';
import { NeedFragment, NeedList } from './need-list';
import { standardStates } from './standard-words';

const AgendaQuery = graphql(
  `
    query StandardsAgenda {
      standards {
        slug
        name
        kind
        state
        bindingness
        operator
      }
      standardNeeds {
        viewerCanReport
        viewerCanSupport
        viewerCanAnswer
        needs {
          ...Need
        }
      }
    }
  `,
  [NeedFragment],
);

type Agenda = ResultOf<typeof AgendaQuery>;

/** From the need to the retired standard: everything that is under way, by its state. */
export function Page() {
  const { t } = useLingui();
  const answer = useQuery({ query: AgendaQuery });
  const [, readAgain] = answer;
  return (
    <Frame
      breadcrumb={[{ to: places.standards(), label: t`Standards` }]}
      title={t`Standardisierungs­agenda`}
      lead={t`Vom gemeldeten Bedarf bis zum Ende: welcher Standard wo steht.`}
      actions={
        <PlaceLink to={places.reportStandardNeed()} className={buttonClass('primary')}>
          {t`Bedarf melden`}
        </PlaceLink>
      }
    >
      <AnswerView answer={answer}>
        {(agenda) => (
          <>
            <Stations standards={agenda.standards} />
            <Needs agenda={agenda} onActed={() => readAgain({ requestPolicy: 'network-only' })} />
            <States standards={agenda.standards} />
          </>
        )}
      </AnswerView>
    </Frame>
  );
}

/** Every station with how many standards stand there, the empty ones, too: the whole way at a glance. */
function Stations({ standards }: { standards: Agenda['standards'] }) {
  const { t } = useLingui();
  return (
    <ol className="life-cycle" aria-label={t`Stationen eines Standards`}>
      {everyState.map((state) => {
        const word = t(standardStates[state]);
        const count = standards.filter((standard) => standard.state === state).length;
        return (
          <li key={state} className={count === 0 ? undefined : 'is-current'}>
            {count === 0 ? word : <a href={`#${state}`}>{word}</a>} {count}
          </li>
        );
      })}
    </ol>
  );
}

function Needs({ agenda: { standardNeeds }, onActed }: { agenda: Agenda; onActed: () => void }) {
  const { t } = useLingui();
  const { needs, viewerCanSupport, viewerCanAnswer } = standardNeeds;
  return (
    <Section id="bedarfe" title={t`Gemeldete Bedarfe`} lead={t`Was am meisten gebraucht wird, steht oben.`}>
      {needs.length === 0 ? (
        <EmptyState title={t`Noch hat niemand einen Bedarf gemeldet`}>
          {t`Kommunen, Landesbehörden, IT-Dienstleister und Mitglieder der Gremien können hier sagen, welcher Standard fehlt.`}
        </EmptyState>
      ) : (
        <NeedList needs={needs} canSupport={viewerCanSupport} canAnswer={viewerCanAnswer} onActed={onActed} />
      )}
    </Section>
  );
}

function States({ standards }: { standards: Agenda['standards'] }) {
  const { t } = useLingui();
  const unknown = standards.filter(({ state }) => state === null);
  return (
    <>
      {everyState.map((state) => {
        const here = standards.filter((standard) => standard.state === state);
        return here.length === 0 ? null : (
          <Section
            key={state}
            id={state}
            title={t(standardStates[state])}
            lead={<Plural value={here.length} one="# Standard" other="# Standards" />}
          >
            <StandardList label={t(standardStates[state])} standards={here} />
          </Section>
        );
      })}
      {unknown.length === 0 ? null : (
        <Section id="unbekannt" title={t`Stand nicht bekannt`}>
          <StandardList label={t`Stand nicht bekannt`} standards={unknown} />
        </Section>
      )}
    </>
  );
}

function StandardList({ label, standards }: { label: string; standards: Agenda['standards'] }) {
  return (
    <ItemList
      label={label}
      items={standards.map(({ slug, name, kind, operator, bindingness }) => ({
        key: slug,
        title: <PlaceLink to={places.standard(slug)}>{name}</PlaceLink>,
        meta: [kind, operator].filter(Boolean).join(' · '),
        end: <BindingnessBadge bindingness={bindingness} />,
      }))}
    />
  );
}
