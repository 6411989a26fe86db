import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { Door } from '../../platform/access/door';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { useSession } from '../../platform/session/session';
import { WaitingList, WaitingListFragment } from '../waiting/waiting.public';
import { BoardPulses, BoardPulseFragment } from './board-pulses';
import { NextMeetings, NextMeetingFragment } from './next-meetings';
import { RunningDecisions, RunningDecisionFragment } from './running-decisions';

const CockpitQuery = graphql(
  `
    query Cockpit {
      cockpit {
        today
        meetings {
          ...NextMeeting
        }
        boards {
          ...BoardPulse
        }
        decisions {
          ...RunningDecision
        }
      }
      waiting {
        kind
        ...WaitingList
      }
    }
  `,
  [NextMeetingFragment, BoardPulseFragment, RunningDecisionFragment, WaitingListFragment],
);

export function Page() {
  return (
    <Door permission="cockpit.read">
      <Cockpit />
    </Door>
  );
}

function Cockpit() {
  const { t } = useLingui();
  const { role } = useSession();
  const answer = useQuery({ query: CockpitQuery, requestPolicy: 'cache-and-network' });
  return (
    <AnswerView answer={answer}>
      {({ cockpit, waiting }) => {
        // Meetings and silent boards have sections of their own.
        const acts = waiting.filter(({ kind }) => kind !== 'meetingAhead' && kind !== 'boardSilent');
        return (
          <Frame
            kicker={role?.objectLabel}
            title={t`Geschäftsstelle`}
            lead={cockpit === null ? undefined : formatDayLong(cockpit.today)}
          >
            <Section id="sitzungen" title={t`Nächste Sitzungen`}>
              <NextMeetings meetings={cockpit?.meetings ?? []} />
            </Section>
            <WaitingList items={acts} />
            <Section
              id="takt"
              title={t`Welches Gremium schweigt?`}
              lead={t`Ein Gremium, dessen letzte Sitzung weiter zurückliegt als sein Takt, steht hier in Rot.`}
            >
              <BoardPulses boards={cockpit?.boards ?? []} />
            </Section>
            <Section
              id="umsetzung"
              title={t`Wie weit sind die Entscheidungen?`}
              lead={t`Nach eigener Meldung der Stellen. Zuerst, wo die meisten Fristen überschritten sind.`}
            >
              <RunningDecisions decisions={cockpit?.decisions ?? []} />
            </Section>
          </Frame>
        );
      }}
    </AnswerView>
  );
}
