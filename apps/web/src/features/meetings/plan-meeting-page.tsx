import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { searchText, useAddressSearch } from '../../platform/routing/use-address';
import { useSession } from '../../platform/session/session';
import { PlanMeetingForm } from './plan-meeting-form';

const PlanningBoardQuery = graphql(`
  query PlanningBoard($slug: String!) {
    board(slug: $slug) {
      id
      name
      viewerCanPlanMeeting
      rules {
        settings {
          invitationDays
        }
      }
    }
  }
`);

export function Page() {
  const { t } = useLingui();
  const { role } = useSession();
  const navigate = useNavigate();
  const [{ gremium }] = useAddressSearch((raw) => ({ gremium: searchText(raw['gremium']) }));
  // Without a board in the address it is the one whose secretariat plans.
  const slug = gremium ?? (role?.kind === 'secretariat' ? role.objectKey : null) ?? '';
  const answer = useQuery({ query: PlanningBoardQuery, variables: { slug }, pause: slug === '' });
  if (slug === '') return <NotYours />;
  return (
    <AnswerView answer={answer}>
      {({ board }) =>
        board.viewerCanPlanMeeting ? (
          <Frame
            kicker={board.name}
            title={t`Sitzung planen`}
            lead={t`Die Sitzung steht danach im Kalender. Ihre Tagesordnung sehen zunächst nur die Mitglieder; mit der Einladung wird sie öffentlich.`}
            breadcrumb={[
              { to: places.meetings(), label: t`Sitzungen` },
              { to: places.board(slug), label: board.name },
            ]}
          >
            <PlanMeetingForm
              boardId={board.id}
              invitationDays={board.rules?.settings.invitationDays ?? null}
              onPlanned={(meeting) => void navigate({ to: places.leadMeeting(meeting) })}
            />
          </Frame>
        ) : (
          <NotYours />
        )
      }
    </AnswerView>
  );
}

function NotYours() {
  const { t } = useLingui();
  return (
    <Frame title={t`Sitzung planen`} breadcrumb={[{ to: places.meetings(), label: t`Sitzungen` }]}>
      <Alert tone="info" title={t`Das kann nur die Geschäftsstelle des Gremiums`}>
        {t`In Ihrer aktuellen Rolle können Sie hier keine Sitzung planen. Haben Sie mehrere Rollen, wechseln Sie oben rechts.`}
      </Alert>
    </Frame>
  );
}
