import { useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';

export const AppointmentsFragment = graphql(`
  fragment Appointments on Offices {
    today
    appointments {
      id
      personName
      officeLabel
      kind
      from
      until
    }
  }
`);

type Appointment = ResultOf<typeof AppointmentsFragment>['appointments'][number];

interface AppointmentListProps {
  label: string;
  offices: FragmentOf<typeof AppointmentsFragment>;
  /** What follows for others when this one ends. */
  consequence: (appointment: Appointment) => string;
  onEnd: (id: string) => Promise<void>;
}

/** Who has the office today or later, and the way to end it. */
export function AppointmentList({ label, offices, consequence, onEnd }: AppointmentListProps) {
  const { t } = useLingui();
  const { appointments, today } = readFragment(AppointmentsFragment, offices);
  if (appointments.length === 0)
    return (
      <EmptyState headingLevel={3} title={t`Noch niemand`}>
        {t`Wen Sie unten berufen, steht danach hier.`}
      </EmptyState>
    );
  return (
    <ItemList
      label={label}
      items={appointments.map((one) => ({
        key: one.id,
        title: one.personName,
        meta: [one.kind === null ? null : seatWords(one), periodWords(one, today)]
          .filter(Boolean)
          .join(' · '),
        end: (
          <ConfirmAct
            variant="secondary"
            size="small"
            label={t`Beenden`}
            about={one.personName}
            question={t`Das Amt von ${one.personName} sofort beenden?`}
            consequence={consequence(one)}
            cancelLabel={t`Abbrechen`}
            onConfirm={() => onEnd(one.id)}
          />
        ),
      }))}
    />
  );

  function seatWords({ kind, officeLabel }: Appointment): string {
    return kind === 'deputy' ? t`Stellvertretung für ${officeLabel}` : t`Sitz ${officeLabel}`;
  }

  function periodWords({ from, until }: Appointment, day: string): string {
    const begin = from > day ? t`ab ${formatDay(from)}` : t`seit ${formatDay(from)}`;
    return until === null ? begin : t`${begin} bis ${formatDay(until)}`;
  }
}
