import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { buttonClass } from '@gremia/ui/button';
import { Section } from '@gremia/ui/section';
import { WithAside } from '@gremia/ui/with-aside';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { ConnectionNote } from '../../platform/live/connection-note';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { ActProblem } from '../../platform/act/act-problem';
import { AddItemForm } from './add-item-form';
import { AgendaBuilder, AgendaBuilderFragment } from './agenda-builder';
import { AttendanceSheet, AttendanceSheetFragment } from './attendance-sheet';
import { ConsentListSlot } from './consent-list-slot';
import { CurrentItem, CurrentItemFragment } from './current-item';
import { FinishItem, FinishItemFragment } from './finish-item';
import { LeadControls, LeadControlsFragment } from './lead-controls';
import { QuorumFigure, QuorumFigureFragment } from './quorum-figure';
import { RecusalForm, RecusalFormFragment } from './recusal-form';
import { LiveMeetingFragment, useLiveMeeting } from './use-live-meeting';
import { useAct } from '../../platform/act/use-act';

const LeadMeetingQuery = graphql(
  `
    query LeadMeeting($slug: String!) {
      meeting(slug: $slug) {
        id
        slug
        title
        state
        board {
          slug
          name
        }
        viewerCan {
          manage
        }
        ...LiveMeeting
        ...LeadControls
        ...CurrentItem
        ...FinishItem
        ...AgendaBuilder
        ...AttendanceSheet
        ...RecusalForm
        ...QuorumFigure
      }
    }
  `,
  [
    LiveMeetingFragment,
    LeadControlsFragment,
    CurrentItemFragment,
    FinishItemFragment,
    AgendaBuilderFragment,
    AttendanceSheetFragment,
    RecusalFormFragment,
    QuorumFigureFragment,
  ],
);

type Meeting = ResultOf<typeof LeadMeetingQuery>['meeting'];

export function Page() {
  const slug = useAddressParam('slug');
  const answer = useQuery({ query: LeadMeetingQuery, variables: { slug } });
  const [, read] = answer;
  return (
    <AnswerView answer={answer}>
      {({ meeting }) => <Lead meeting={meeting} readAgain={() => read({ requestPolicy: 'network-only' })} />}
    </AnswerView>
  );
}

function Lead({ meeting: read, readAgain }: { meeting: Meeting; readAgain: () => void }) {
  const { t } = useLingui();
  const meeting = useLiveMeeting(read, readAgain);
  const acts = useAct(readAgain);
  const isRunning = meeting.state === 'open' || meeting.state === 'interrupted';
  const isAhead = meeting.state === 'planned' || meeting.state === 'invited' || meeting.state === 'postponed';
  return (
    <Frame
      kicker={meeting.board.name}
      title={isAhead ? t`Sitzung vorbereiten` : t`Sitzung leiten`}
      lead={meeting.title}
      breadcrumb={[
        { to: places.board(meeting.board.slug), label: meeting.board.name },
        { to: places.meeting(meeting.slug), label: meeting.title },
      ]}
      actions={
        <PlaceLink to={places.meeting(meeting.slug)} className={buttonClass('secondary')}>
          {t`Seite der Sitzung`}
        </PlaceLink>
      }
    >
      {meeting.viewerCan.manage ? (
        <WithAside
          lead={
            <>
              <ConnectionNote />
              <ActProblem problem={acts.problem} headingLevel={2} />
              {isRunning ? (
                <CurrentItem meeting={meeting}>
                  <FinishItem meeting={meeting} acts={acts} />
                </CurrentItem>
              ) : null}
            </>
          }
          asideLabel={t`Ablauf und Beschlussfähigkeit`}
          aside={
            <>
              <LeadControls meeting={meeting} acts={acts} />
              {isRunning ? (
                <Section id="beschlussfaehigkeit" title={t`Beschlussfähigkeit`}>
                  <QuorumFigure meeting={meeting} />
                </Section>
              ) : null}
            </>
          }
        >
          <Section id="tagesordnung" title={t`Tagesordnung`}>
            <AgendaBuilder meeting={meeting} acts={acts} />
            {isAhead || isRunning ? <AddItemForm meetingId={meeting.id} acts={acts} /> : null}
          </Section>
          {isAhead || isRunning ? <ConsentListSlot leading meetingId={meeting.id} /> : null}
          {meeting.state === 'invited' || isRunning ? (
            <>
              <Section id="anwesenheit" title={t`Anwesenheit`}>
                <AttendanceSheet meeting={meeting} acts={acts} />
              </Section>
              <Section
                id="befangenheit"
                title={t`Befangenheit`}
                lead={t`Wer befangen ist, wirkt an einem Punkt nicht mit und zählt dort nicht.`}
              >
                <RecusalForm meeting={meeting} acts={acts} />
              </Section>
            </>
          ) : null}
        </WithAside>
      ) : (
        <Alert tone="info" title={t`Das kann nur die Geschäftsstelle des Gremiums`}>
          {t`In Ihrer aktuellen Rolle leiten Sie diese Sitzung nicht. Haben Sie mehrere Rollen, wechseln Sie oben rechts.`}
        </Alert>
      )}
    </Frame>
  );
}
