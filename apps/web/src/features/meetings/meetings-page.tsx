import { useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { Section } from '@gremia/ui/section';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useSession } from '../../platform/session/session';
import { MeetingRowFragment, MeetingRows } from './meeting-row';

const pageSize = 20;

const MeetingsQuery = graphql(
  `
    query Meetings($past: Int!) {
      upcoming: meetings(upcoming: true, first: 50) {
        nodes {
          id
          ...MeetingRow
        }
      }
      held: meetings(upcoming: false, first: $past) {
        hasNextPage
        nodes {
          id
          ...MeetingRow
        }
      }
    }
  `,
  [MeetingRowFragment],
);

export function Page() {
  const { t } = useLingui();
  const { role } = useSession();
  const [past, setPast] = useState(pageSize);
  const answer = useQuery({ query: MeetingsQuery, variables: { past }, requestPolicy: 'cache-and-network' });
  return (
    <Frame
      title={t`Sitzungen`}
      lead={t`Was die Gremien beraten: die nächsten Sitzungen mit ihrer Tagesordnung und die vergangenen mit dem, was daraus wurde.`}
      actions={
        role?.kind === 'secretariat' ? (
          <PlaceLink to={places.planMeeting()} className={buttonClass('primary')}>
            {t`Sitzung planen`}
          </PlaceLink>
        ) : undefined
      }
    >
      <AnswerView answer={answer}>
        {({ upcoming, held }) => (
          <>
            <Section id="kommende" title={t`Kommende Sitzungen`}>
              {upcoming.nodes.length === 0 ? (
                <EmptyState title={t`Keine Sitzung ist angesetzt`}>
                  {t`Sobald eine Geschäftsstelle eine Sitzung plant, steht sie hier.`}
                </EmptyState>
              ) : (
                <MeetingRows label={t`Kommende Sitzungen`} meetings={upcoming.nodes} />
              )}
            </Section>
            <p>
              <PlaceLink
                to={places.circulations()}
              >{t`Umlaufverfahren: Beschlüsse außerhalb der Sitzungen`}</PlaceLink>
            </p>
            <Section id="vergangene" title={t`Vergangene Sitzungen`}>
              {held.nodes.length === 0 ? (
                <EmptyState title={t`Noch keine Sitzung wurde hier geführt`}>
                  {t`Nach dem Schließen bleibt jede Sitzung hier stehen, mit Anwesenheit, Beschlüssen und Niederschrift.`}
                </EmptyState>
              ) : (
                <MeetingRows label={t`Vergangene Sitzungen`} meetings={held.nodes} />
              )}
              {held.hasNextPage ? (
                <div className="button-row">
                  <Button onClick={() => setPast(past + pageSize)}>{t`Weitere Sitzungen zeigen`}</Button>
                </div>
              ) : null}
            </Section>
          </>
        )}
      </AnswerView>
    </Frame>
  );
}
