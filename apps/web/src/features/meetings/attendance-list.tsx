import { useLingui } from '@lingui/react/macro';
import { DataTable } from '@gremia/ui/data-table';
import { Icon } from '@gremia/ui/icon';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatTime } from '../../platform/i18n/formats';
import { attendanceLooks } from './meeting-words';

export const AttendanceListFragment = graphql(`
  fragment AttendanceList on MeetingDetail {
    benches {
      key
      name
      seats {
        seatId
        label
        voting
        state
        person {
          name
          kind
        }
        arrivedAt
        leftAt
      }
    }
  }
`);

type Seat = ResultOf<typeof AttendanceListFragment>['benches'][number]['seats'][number];

/** Who was there, for everybody to read. */
export function AttendanceList({ meeting }: { meeting: FragmentOf<typeof AttendanceListFragment> }) {
  const { t } = useLingui();
  const { benches } = readFragment(AttendanceListFragment, meeting);
  return benches
    .filter(({ seats }) => seats.length > 0)
    .map(({ key, name, seats }) => (
      <DataTable
        key={key}
        caption={name}
        rows={seats}
        rowKey={({ seatId }) => seatId}
        columns={[
          { key: 'seat', header: t`Sitz`, cell: ({ label }) => label },
          { key: 'state', header: t`Anwesenheit`, cell: (seat) => <SeatState seat={seat} /> },
          { key: 'person', header: t`Person`, cell: (seat) => <SeatPerson seat={seat} /> },
          { key: 'times', header: t`Zeiten`, cell: (seat) => <SeatTimes seat={seat} /> },
        ]}
      />
    ));
}

export function SeatState({ seat }: { seat: Pick<Seat, 'state' | 'leftAt'> }) {
  const { t } = useLingui();
  if (seat.leftAt !== null) return t`gegangen`;
  if (seat.state === null) return <span className="muted">{t`noch offen`}</span>;
  const { word, icon } = attendanceLooks[seat.state];
  return (
    <span className="with-icon">
      <Icon name={icon} />
      {t(word)}
    </span>
  );
}

function SeatPerson({ seat: { person } }: { seat: Seat }) {
  const { t } = useLingui();
  if (person === null) return '–';
  return person.kind === 'deputy' ? t`${person.name} (Stellvertretung)` : person.name;
}

function SeatTimes({ seat: { arrivedAt, leftAt } }: { seat: Seat }) {
  const { t } = useLingui();
  if (arrivedAt === null) return '–';
  if (leftAt === null) return t`ab ${formatTime(arrivedAt)}`;
  return t`${formatTime(arrivedAt)} bis ${formatTime(leftAt)}`;
}
