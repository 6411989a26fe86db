import { useLingui } from '@lingui/react/macro';
import type { CirculationState } from '@gremia/domain/circulation/circulation';
import { buttonClass } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useSession } from '../../platform/session/session';
import { CirculationList, CirculationListFragment } from './circulation-list';

const CirculationsQuery = graphql(
  `
    query Circulations {
      circulations {
        id
        state
        ...CirculationList
      }
    }
  `,
  [CirculationListFragment],
);

const runs: ReadonlySet<CirculationState> = new Set(['feedback', 'voting']);

export function Page() {
  const { t } = useLingui();
  const { role } = useSession();
  const answer = useQuery({ query: CirculationsQuery, requestPolicy: 'cache-and-network' });
  return (
    <Frame
      breadcrumb={[{ to: places.meetings(), label: t`Sitzungen` }]}
      title={t`Umlaufverfahren`}
      lead={t`Was die Gremien außerhalb einer Sitzung entscheiden: erst Rückmeldungen, dann eine Abstimmung mit Frist.`}
      actions={
        role?.kind === 'secretariat' ? (
          <PlaceLink to={places.startCirculation()} className={buttonClass('primary')}>
            {t`Umlauf beginnen`}
          </PlaceLink>
        ) : undefined
      }
    >
      <AnswerView answer={answer}>
        {({ circulations }) => {
          const running = circulations.filter(({ state }) => runs.has(state));
          const over = circulations.filter(({ state }) => !runs.has(state));
          return (
            <>
              <Section id="laufende" title={t`Laufende`}>
                {running.length === 0 ? (
                  <EmptyState title={t`Gerade läuft keines, das Sie sehen können`}>
                    {t`Beginnt die Geschäftsstelle Ihres Gremiums eines, steht es hier mit seiner Frist.`}
                  </EmptyState>
                ) : (
                  <CirculationList label={t`Laufende Umlaufverfahren`} circulations={running} />
                )}
              </Section>
              {over.length === 0 ? null : (
                <Section id="beendete" title={t`Beendete`}>
                  <CirculationList label={t`Beendete Umlaufverfahren`} circulations={over} />
                </Section>
              )}
            </>
          );
        }}
      </AnswerView>
    </Frame>
  );
}
