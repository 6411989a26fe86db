import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useToast } from '@gremia/ui/toast';
import { useQuery } from 'urql';
import { useAct } from '../../platform/act/use-act';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { AppointForm, type AppointDraft } from './appoint-form';
import { AppointmentList, AppointmentFragment } from './appointment-list';
import { appointRefusals } from './refusal-words';
import { useEnding } from './use-ending';

const ReportersQuery = graphql(
  `
    query ReporterOffices($key: ID!) {
      reporterOffices(publicBodyKey: $key) {
        name
        today
        appointments {
          id
          ...Appointment
        }
      }
    }
  `,
  [AppointmentFragment],
);

const AppointMutation = graphql(`
  mutation AppointReporter($input: AppointReporterInput!) {
    acted: appointReporter(input: $input) {
      __typename
      ... on AppointRefused {
        reason
      }
    }
  }
`);

const EndMutation = graphql(`
  mutation EndReporter($id: ID!) {
    ended: endReporter(id: $id)
  }
`);

type Offices = ResultOf<typeof ReportersQuery>['reporterOffices'];

/** Who reports for a body: its own reporters manage it, and the secretariat. */
export function Page() {
  const { t } = useLingui();
  const key = useAddressParam('key');
  const [state, execute] = useQuery({
    query: ReportersQuery,
    variables: { key },
    requestPolicy: 'cache-and-network',
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  return (
    <AnswerView answer={[state, execute]}>
      {({ reporterOffices }) => (
        <Frame
          breadcrumb={[{ to: places.municipality(key), label: reporterOffices.name }]}
          title={t`Wer meldet für uns?`}
          lead={t`Diese Personen melden für ${reporterOffices.name}. Was Sie hier ändern, gilt sofort und überall.`}
        >
          <Reporters bodyKey={key} offices={reporterOffices} onActed={again} />
        </Frame>
      )}
    </AnswerView>
  );
}

function Reporters({
  bodyKey,
  offices,
  onActed,
}: {
  bodyKey: string;
  offices: Offices;
  onActed: () => void;
}) {
  const { t } = useLingui();
  const say = useToast();
  const { act, problem, pending } = useAct(onActed);
  const end = useEnding(EndMutation, onActed);

  async function appoint(draft: AppointDraft): Promise<boolean> {
    const input = { ...draft, publicBodyKey: bodyKey };
    const done = await act(AppointMutation, { input }, appointRefusals);
    if (done) say(t`Berufen: ${draft.name}`, 'success');
    return done;
  }

  return (
    <>
      <Section id="meldestelle" title={t`Heute und künftig`}>
        <AppointmentList
          label={t`Personen, die melden`}
          appointments={offices.appointments}
          today={offices.today}
          consequence={() =>
            t`Die Person kann von der nächsten Anfrage an nicht mehr für diese Stelle melden.`
          }
          onEnd={end}
        />
      </Section>
      <Section id="berufen" title={t`Jemanden berufen`}>
        <AppointForm today={offices.today} problem={problem} pending={pending} onAppoint={appoint} />
      </Section>
    </>
  );
}
