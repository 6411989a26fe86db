import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useToast } from '@gremia/ui/toast';
import { useAct } from '../../platform/act/use-act';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { AppointForm, type AppointDraft } from './appoint-form';
import { AppointmentFragment, AppointmentList } from './appointment-list';
import { appointRefusals } from './refusal-words';
import { useEnding } from './use-ending';

export const ChairsFragment = graphql(
  `
    fragment Chairs on BoardOffices {
      today
      chairs {
        id
        ...Appointment
      }
    }
  `,
  [AppointmentFragment],
);

const AppointMutation = graphql(`
  mutation AppointChair($input: AppointChairInput!) {
    acted: appointChair(input: $input) {
      __typename
      ... on AppointRefused {
        reason
      }
    }
  }
`);

const EndMutation = graphql(`
  mutation EndChair($id: ID!) {
    ended: endChair(id: $id)
  }
`);

interface ChairsProps {
  slug: string;
  offices: FragmentOf<typeof ChairsFragment>;
  onActed: () => void;
}

/** Who chairs the board; the form stands there as long as nobody does. */
export function Chairs({ slug, offices, onActed }: ChairsProps) {
  const { t } = useLingui();
  const say = useToast();
  const { act, problem, pending } = useAct(onActed);
  const end = useEnding(EndMutation, onActed);
  const { chairs, today } = readFragment(ChairsFragment, offices);

  async function appoint(draft: AppointDraft): Promise<boolean> {
    const input = { ...draft, boardSlug: slug };
    const done = await act(AppointMutation, { input }, appointRefusals);
    if (done) say(t`Berufen: ${draft.name}`, 'success');
    return done;
  }

  return (
    <>
      <Section id="vorsitz" title={t`Vorsitz`} lead={t`Ein Gremium hat zu jeder Zeit einen Vorsitz.`}>
        <AppointmentList
          label={t`Vorsitz`}
          appointments={chairs}
          today={today}
          consequence={() =>
            t`Die Person leitet von der nächsten Anfrage an nicht mehr. Ihren Sitz behält sie.`
          }
          onEnd={end}
        />
      </Section>
      <Section id="vorsitz-berufen" title={t`Jemanden zum Vorsitz berufen`}>
        <AppointForm today={today} problem={problem} pending={pending} onAppoint={appoint} />
      </Section>
    </>
  );
}
