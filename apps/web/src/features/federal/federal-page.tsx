import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { ComingSession, ComingSessionFragment } from './coming-session';
import { DecisionSearch } from './decision-search';
import { PastSessions, PastSessionFragment } from './past-sessions';

const FederalQuery = graphql(
  `
    query Federal {
      federalSessions {
        number
        coming
        ...ComingSession
        ...PastSession
      }
    }
  `,
  [ComingSessionFragment, PastSessionFragment],
);

export function Page() {
  const { t } = useLingui();
  const answer = useQuery({ query: FederalQuery, requestPolicy: 'cache-and-network' });
  return (
    <Frame
      title={t`IT-Planungsrat`}
      lead={t`Hier entscheiden Bund und Länder über gemeinsame IT. Was sie verbindlich beschließen, müssen nach § 20 des E-Government-Gesetzes auch die Kommunen in Nordrhein-Westfalen umsetzen.`}
    >
      <AnswerView answer={answer}>
        {({ federalSessions }) => {
          const coming = federalSessions.filter((session) => session.coming).toReversed();
          return (
            <>
              <Section id="kommend" title={t`Was kommt?`}>
                <ComingSession sessions={coming} />
              </Section>
              <DecisionSearch />
              <Section
                id="sitzungen"
                title={t({ context: 'federal', message: 'Vergangene Sitzungen' })}
                lead={t`Zusammengestellt aus veröffentlichten Beschlüssen. Vollständige Tagesordnungen sind nicht veröffentlicht.`}
              >
                <PastSessions sessions={federalSessions.filter((session) => !session.coming)} />
              </Section>
            </>
          );
        }}
      </AnswerView>
    </Frame>
  );
}
