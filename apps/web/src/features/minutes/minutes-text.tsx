import { useLingui } from '@lingui/react/macro';
import { DataTable } from '@gremia/ui/data-table';
import { OfficialDocument } from '@gremia/ui/official-document';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { attendanceWords, signerWords } from './minutes-words';

export const MinutesTextFragment = graphql(`
  fragment MinutesText on Minutes {
    boardName
    meetingNumber
    startsAt
    openedAt
    sections {
      id
      number
      title
      text
      public
    }
    attendance {
      seat
      bench
      person
      state
      arrived
      left
    }
    signatures {
      signer
      name
      signedAt
    }
  }
`);

type Attended = ResultOf<typeof MinutesTextFragment>['attendance'][number];

/** The minutes as they are read: an official document. */
export function MinutesText({ minutes }: { minutes: FragmentOf<typeof MinutesTextFragment> }) {
  const { t } = useLingui();
  const record = readFragment(MinutesTextFragment, minutes);
  return (
    <OfficialDocument
      issuer={record.boardName}
      title={t`Niederschrift`}
      subtitle={t`der ${record.meetingNumber}. Sitzung vom ${formatDay(record.openedAt ?? record.startsAt)}`}
      signatures={record.signatures.map(({ signer, name, signedAt }) => ({
        key: signer,
        name: t`gez. ${name}`,
        office: t`${t(signerWords[signer])}, ${formatDay(signedAt)}`,
      }))}
    >
      {record.sections.map((section) => (
        <section key={section.id} className="stack stack--small">
          <h3>{section.number === '' ? section.title : t`TOP ${section.number}: ${section.title}`}</h3>
          {section.public ? null : <p>{t`Nicht öffentlich`}</p>}
          {section.text.split('\n').map((paragraph, line) => (
            <p key={line}>{paragraph}</p>
          ))}
        </section>
      ))}
    </OfficialDocument>
  );
}

/** Who was there, as it was recorded in the meeting. */
export function MinutesAttendance({ minutes }: { minutes: FragmentOf<typeof MinutesTextFragment> }) {
  const { t } = useLingui();
  const { attendance } = readFragment(MinutesTextFragment, minutes);
  return (
    <Section id="anwesenheit" title={t`Anwesenheit`}>
      <Attendance seats={attendance} />
    </Section>
  );
}

function Attendance({ seats }: { seats: readonly Attended[] }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Wer an der Sitzung teilnahm`}
      captionHidden
      columns={[
        { key: 'seat', header: t`Sitz`, cell: (row) => row.seat },
        { key: 'bench', header: t`Bank`, cell: (row) => row.bench },
        { key: 'person', header: t`Person`, cell: (row) => row.person ?? '–' },
        { key: 'state', header: t`Anwesenheit`, cell: (row) => <AttendanceWords seat={row} /> },
      ]}
      rows={seats}
      rowKey={(row) => row.seat}
      narrow="stack"
    />
  );
}

/** "anwesend von 10:02 bis 11:20 Uhr" of who left before the end, "anwesend ab 10:02 Uhr" of who stayed. */
function AttendanceWords({ seat: { state, arrived, left } }: { seat: Attended }) {
  const { t } = useLingui();
  if (left !== null && arrived !== null) return t`anwesend von ${arrived} bis ${left} Uhr`;
  const word = t(attendanceWords[state]);
  return arrived === null ? word : t`${word} ab ${arrived} Uhr`;
}
