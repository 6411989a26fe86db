import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { EmptyState } from '@gremia/ui/empty-state';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import { AnswerView } from '../../platform/graphql/answer-view';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { DaysLeft } from './days-left';
import { DecisionList, DecisionRowFragment } from './decision-list';
import { SourceNote } from './source-note';
import { TopicList, MirrorTargetFragment, TopicFragment } from './topic-list';

const SessionQuery = graphql(
  `
    query FederalSession($number: Int!) {
      federalSession(number: $number) {
        id
        number
        date
        coming
        place
        chair
        completeness
        source
        example
        topics {
          id
          ...Topic
        }
        decisions {
          id
          ...DecisionRow
        }
        mirrorTargets {
          ...MirrorTarget
        }
      }
    }
  `,
  [TopicFragment, DecisionRowFragment, MirrorTargetFragment],
);

type Session = ResultOf<typeof SessionQuery>['federalSession'];

export function Page() {
  const { t } = useLingui();
  // A number that is none finds no session: the server answers that it does not exist.
  const number = Number.parseInt(useAddressParam('number'), 10) || 0;
  const answer = useQuery({ query: SessionQuery, variables: { number }, requestPolicy: 'cache-and-network' });
  const [, read] = answer;
  return (
    <AnswerView answer={answer} breadcrumb={[{ to: places.federal(), label: t`IT-Planungsrat` }]}>
      {({ federalSession }) => (
        <SessionView session={federalSession} onChange={() => read({ requestPolicy: 'network-only' })} />
      )}
    </AnswerView>
  );
}

function SessionView({ session, onChange }: { session: Session; onChange: () => void }) {
  const { t } = useLingui();
  const { number, date, place, chair, coming, example, topics, decisions, mirrorTargets } = session;
  const unknown = t`nicht bekannt`;
  return (
    <Frame
      breadcrumb={[{ to: places.federal(), label: t`IT-Planungsrat` }]}
      title={t`${number}. Sitzung des IT-Planungsrats`}
      lead={coming ? t`Bis dahin kann das Gremium dem Land zu jedem Thema etwas empfehlen.` : undefined}
      state={example ? <Badge>{t`Beispiel`}</Badge> : undefined}
    >
      <KeyFacts
        facts={[
          { term: t`Datum`, value: formatDayLong(date), note: <DaysLeft date={date} /> },
          { term: t`Ort`, value: place ?? unknown },
          ...(coming ? [] : [{ term: t`Vorsitz`, value: chair ?? unknown }]),
        ]}
      />
      <Section id="themen" title={t`Themen`}>
        {topics.length === 0 ? (
          <EmptyState title={t`Die Tagesordnung ist nicht bekannt`}>
            {t`Bekannt sind nur die Beschlüsse, die der IT-Planungsrat veröffentlicht hat.`}
          </EmptyState>
        ) : (
          <TopicList topics={topics} targets={mirrorTargets} onChange={onChange} />
        )}
      </Section>
      {decisions.length === 0 ? null : (
        <Section id="beschluesse" title={t`Beschlüsse`}>
          <DecisionList decisions={decisions} label={t`Beschlüsse der ${number}. Sitzung`} />
        </Section>
      )}
      <SourceNote source={session.source} note={session.completeness} />
    </Frame>
  );
}
