import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { AgendaBoard } from './agenda-board';
import { type Agenda, AgendaQuery, type AgendaStandard } from './agenda-query';
import { BindingnessBadge } from './bindingness-badge';
import { NeedList } from './need-list';

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
            <AgendaBoard agenda={agenda} />
            <Needs agenda={agenda} onActed={() => readAgain({ requestPolicy: 'network-only' })} />
            <Unplaced standards={agenda.standards.filter(({ state }) => state === null)} />
          </>
        )}
      </AnswerView>
    </Frame>
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

/** What the catalogue knows and the board cannot show: no source says where it stands. */
function Unplaced({ standards }: { standards: readonly AgendaStandard[] }) {
  const { t } = useLingui();
  if (standards.length === 0) return null;
  return (
    <Section id="unbekannt" title={t`Stand nicht bekannt`}>
      <ItemList
        label={t`Stand nicht bekannt`}
        items={standards.map(({ slug, name, kind, operator, bindingness }) => ({
          key: slug,
          title: <PlaceLink to={places.standard(slug)}>{name}</PlaceLink>,
          meta: [kind, operator].filter(Boolean).join(' · '),
          end: <BindingnessBadge bindingness={bindingness} />,
        }))}
      />
    </Section>
  );
}
