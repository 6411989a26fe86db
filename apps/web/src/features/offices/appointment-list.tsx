import { useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { usePeriodWords } from './office-words';

export const AppointmentFragment = graphql(`
  fragment Appointment on Appointment {
    id
    personName
    officeLabel
    kind
    from
    until
  }
`);

type Appointment = ResultOf<typeof AppointmentFragment>;

interface AppointmentListProps {
  label: string;
  appointments: readonly FragmentOf<typeof AppointmentFragment>[];
  today: string;
  /** What follows for others when this one ends. */
  consequence: (appointment: Appointment) => string;
  onEnd: (id: string) => Promise<void>;
}

/** Who has the office today or later, and the way to end it. */
export function AppointmentList(props: AppointmentListProps) {
  const { label, today, consequence, onEnd } = props;
  const { t } = useLingui();
  const periodWords = usePeriodWords();
  const appointments = readFragment(AppointmentFragment, props.appointments);
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
        meta: [one.kind === null ? null : seatWords(one), periodWords(one.from, one.until, today)]
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
}
