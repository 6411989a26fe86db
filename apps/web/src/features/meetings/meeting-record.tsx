import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { KeyFacts, type Fact } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatMoment, formatRelative, formatTime } from '../../platform/i18n/formats';
import { MinutesLink } from '../minutes/minutes.public';
import { AttendanceList, AttendanceListFragment } from './attendance-list';
import { ConsentListSlot } from './consent-list-slot';
import { MeetingAgenda, MeetingAgendaFragment } from './meeting-agenda';
import { MeetingHead, MeetingHeadFragment } from './meeting-head';
import { formatWords } from './meeting-words';
import { QuorumFigure, QuorumFigureFragment } from './quorum-figure';
import './meeting-record.css';

export const MeetingRecordFragment = graphql(
  `
    fragment MeetingRecord on MeetingDetail {
      id
      slug
      state
      startsAt
      place
      format
      invitedAt
      urgencyReason
      cancellationReason
      postponementReason
      postponedFrom
      openedAt
      closedAt
      quorum {
        present
        entitled
      }
      ...MeetingHead
      ...MeetingAgenda
      ...AttendanceList
      ...QuorumFigure
    }
  `,
  [MeetingHeadFragment, MeetingAgendaFragment, AttendanceListFragment, QuorumFigureFragment],
);

type Record = ResultOf<typeof MeetingRecordFragment>;

/** A meeting before and after: what is planned, or what happened. */
export function MeetingRecord({ meeting }: { meeting: FragmentOf<typeof MeetingRecordFragment> }) {
  const { t } = useLingui();
  const record = readFragment(MeetingRecordFragment, meeting);
  const wasHeld = record.openedAt !== null;
  return (
    <MeetingHead
      meeting={record}
      actions={
        <>
          <Button icon="print" onClick={() => window.print()}>
            {t`Drucken`}
          </Button>
          {record.state === 'closed' ? <MinutesLink meetingSlug={record.slug} /> : null}
        </>
      }
    >
      <div className="meeting-record stack stack--sections">
        <Facts record={record} />
        <CalledOff record={record} />
        {record.urgencyReason === null ? null : (
          <Alert tone="info" title={t`Die Ladungsfrist wurde verkürzt`}>
            {record.urgencyReason}
          </Alert>
        )}
        <Section id="tagesordnung" title={t`Tagesordnung`}>
          <MeetingAgenda meeting={record} />
        </Section>
        <ConsentListSlot meetingId={record.id} over={record.state === 'closed'} />
        {wasHeld ? (
          <Section id="anwesenheit" title={t`Anwesenheit`}>
            <QuorumFigure meeting={record} />
            <details>
              <summary>{t`Wer war da?`}</summary>
              <div className="stack stack--large">
                <AttendanceList meeting={record} />
              </div>
            </details>
          </Section>
        ) : null}
      </div>
    </MeetingHead>
  );
}

/** Whoever was invited reads first that the meeting will not be, or when it will. */
function CalledOff({ record }: { record: Record }) {
  const { t } = useLingui();
  const { state, cancellationReason, postponementReason, postponedFrom, startsAt } = record;
  if (state === 'cancelled') {
    return (
      <Alert tone="warning" title={t`Diese Sitzung ist abgesagt`}>
        {t`Grund: ${cancellationReason ?? ''}`}
      </Alert>
    );
  }
  if (postponedFrom === null || state === 'closed') return null;
  return (
    <Alert tone="info" title={t`Diese Sitzung ist verschoben`}>
      {t`Statt am ${formatMoment(postponedFrom)} beginnt sie am ${formatMoment(startsAt)}. Grund: ${postponementReason ?? ''}`}
    </Alert>
  );
}

function Facts({ record }: { record: Record }) {
  const { t } = useLingui();
  const { startsAt, place, format, invitedAt, openedAt, closedAt } = record;
  const last: Fact =
    openedAt !== null && closedAt !== null
      ? { term: t`Dauer`, value: t`${formatTime(openedAt)} bis ${formatTime(closedAt)}` }
      : { term: t`Einladung`, value: invitedAt === null ? t`noch nicht versandt` : formatDay(invitedAt) };
  return (
    <KeyFacts
      facts={[
        { term: t`Beginn`, value: formatMoment(startsAt), note: formatRelative(startsAt) },
        { term: t`Ort`, value: place ?? t`ohne Raum`, note: t(formatWords[format]) },
        last,
      ]}
    />
  );
}
