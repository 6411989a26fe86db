import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { WithAside } from '@gremia/ui/with-aside';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { ConnectionNote } from '../../platform/live/connection-note';
import { AttendanceList, AttendanceListFragment } from './attendance-list';
import { ConsentListSlot } from './consent-list-slot';
import { CurrentItem, CurrentItemFragment } from './current-item';
import { MeetingAgenda, MeetingAgendaFragment } from './meeting-agenda';
import { MeetingHead, MeetingHeadFragment } from './meeting-head';
import { QuorumFigure, QuorumFigureFragment } from './quorum-figure';

export const RunningMeetingFragment = graphql(
  `
    fragment RunningMeeting on MeetingDetail {
      id
      ...MeetingHead
      ...CurrentItem
      ...MeetingAgenda
      ...QuorumFigure
      ...AttendanceList
    }
  `,
  [
    MeetingHeadFragment,
    CurrentItemFragment,
    MeetingAgendaFragment,
    QuorumFigureFragment,
    AttendanceListFragment,
  ],
);

export interface RunningMeetingProps {
  meeting: FragmentOf<typeof RunningMeetingFragment>;
  /** Missing while the page does not follow. */
  liveNote: string | undefined;
}

/** A meeting while it runs: what is dealt with, who is there, what comes. */
export function RunningMeeting({ meeting, liveNote }: RunningMeetingProps) {
  const { t } = useLingui();
  const running = readFragment(RunningMeetingFragment, meeting);
  return (
    <MeetingHead meeting={running} lead={liveNote}>
      <WithAside
        asideLabel={t`Beschlussfähigkeit`}
        aside={
          <Section id="beschlussfaehigkeit" title={t`Beschlussfähigkeit`}>
            <QuorumFigure meeting={running} />
          </Section>
        }
      >
        <ConnectionNote />
        <CurrentItem meeting={running} />
        <ConsentListSlot meetingId={running.id} />
        <Section id="tagesordnung" title={t`Tagesordnung`}>
          <MeetingAgenda meeting={running} />
        </Section>
        <Section id="anwesenheit" title={t`Anwesenheit`}>
          <details>
            <summary>{t`Wer ist da?`}</summary>
            <div className="stack stack--large">
              <AttendanceList meeting={running} />
            </div>
          </details>
        </Section>
      </WithAside>
    </MeetingHead>
  );
}
