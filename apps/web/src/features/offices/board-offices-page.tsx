import { useLingui } from '@lingui/react/macro';
import type { MembershipKind } from '@gremia/domain/boards/board';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../platform/act/use-act';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { AppointForm, type AppointDraft } from './appoint-form';
import { AppointmentList, AppointmentFragment } from './appointment-list';
import { Chairs, ChairsFragment } from './board-chair';
import { appointRefusals } from './refusal-words';
import { useEnding } from './use-ending';

const BoardOfficesQuery = graphql(
  `
    query BoardOffices($slug: ID!) {
      boardOffices(slug: $slug) {
        name
        today
        seats {
          value
          label
        }
        appointments {
          id
          ...Appointment
        }
        ...Chairs
      }
    }
  `,
  [AppointmentFragment, ChairsFragment],
);

const AppointMutation = graphql(`
  mutation AppointToSeat($input: AppointToSeatInput!) {
    acted: appointToSeat(input: $input) {
      __typename
      ... on AppointRefused {
        reason
      }
    }
  }
`);

const EndMutation = graphql(`
  mutation EndMembership($id: ID!) {
    ended: endMembership(id: $id)
  }
`);

type Offices = ResultOf<typeof BoardOfficesQuery>['boardOffices'];

/** Members and deputies of a board, for its secretariat. */
export function Page() {
  const { t } = useLingui();
  const slug = useAddressParam('slug');
  const [state, execute] = useQuery({
    query: BoardOfficesQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  return (
    <AnswerView answer={[state, execute]}>
      {({ boardOffices }) => (
        <Frame
          breadcrumb={[
            { to: places.boards(), label: t`Gremien` },
            { to: places.board(slug), label: boardOffices.name },
          ]}
          title={t`Mitglieder und Ämter`}
          lead={t`Wer welchen Sitz hat oder vertritt und wer den Vorsitz führt. Was Sie hier ändern, gilt sofort und überall.`}
        >
          <Seats offices={boardOffices} onActed={again} />
          <Chairs slug={slug} offices={boardOffices} onActed={again} />
        </Frame>
      )}
    </AnswerView>
  );
}

function Seats({ offices, onActed }: { offices: Offices; onActed: () => void }) {
  const { t } = useLingui();
  const say = useToast();
  const { act, problem, pending } = useAct(onActed);
  const end = useEnding(EndMutation, onActed);
  const [seatId, setSeatId] = useState('');
  const [kind, setKind] = useState<MembershipKind>('member');

  async function appoint(draft: AppointDraft): Promise<boolean> {
    const done = await act(AppointMutation, { input: { ...draft, seatId, kind } }, appointRefusals);
    if (done) say(t`Berufen: ${draft.name}`, 'success');
    return done;
  }

  return (
    <>
      <Section id="aemter" title={t`Heute und künftig`}>
        <AppointmentList
          label={t`Mitglieder und Stellvertretungen`}
          appointments={offices.appointments}
          today={offices.today}
          consequence={({ kind: held }) =>
            held === 'member'
              ? t`Die Person hat von der nächsten Anfrage an keine Rechte aus diesem Sitz mehr. Auch die Stellvertretungen des Sitzes enden.`
              : t`Die Person hat von der nächsten Anfrage an keine Rechte aus diesem Sitz mehr.`
          }
          onEnd={end}
        />
      </Section>
      <Section
        id="berufen"
        title={t`Jemanden berufen`}
        lead={t`Ein Sitz hat zu jeder Zeit ein Mitglied. Eine Stellvertretung braucht einen letzten Tag und dauert höchstens zwei Jahre.`}
      >
        <AppointForm today={offices.today} problem={problem} pending={pending} onAppoint={appoint}>
          <Select
            label={t`Sitz`}
            required
            emptyLabel={t`bitte wählen`}
            options={offices.seats}
            value={seatId}
            onChange={(event) => setSeatId(event.currentTarget.value)}
          />
          <Select
            label={t`Als`}
            options={[
              { value: 'member', label: t`Mitglied` },
              { value: 'deputy', label: t`Stellvertretung` },
            ]}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value === 'deputy' ? 'deputy' : 'member')}
          />
        </AppointForm>
      </Section>
    </>
  );
}
