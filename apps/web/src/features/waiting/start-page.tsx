import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { buttonClass } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useSession } from '../../platform/session/session';
import { ReminderFragment, Reminders } from './reminders';
import { WaitingList, WaitingListFragment } from './waiting-list';

const StartQuery = graphql(
  `
    query Start {
      waiting {
        ...WaitingList
      }
      reminders {
        ...Reminder
      }
    }
  `,
  [WaitingListFragment, ReminderFragment],
);

export function Page() {
  const { t } = useLingui();
  const { person, role, isKnown } = useSession();
  const kicker = role === null ? undefined : [role.label, role.objectLabel].filter(Boolean).join(', ');
  return (
    <Frame
      kicker={kicker}
      title={t`Was steht an?`}
      lead={person === null ? undefined : t`Guten Tag, ${person.name}.`}
    >
      {isKnown && person === null ? <SignInFirst /> : <Waiting />}
    </Frame>
  );
}

function SignInFirst() {
  const { t } = useLingui();
  return (
    <Alert
      tone="info"
      title={t`Bitte melden Sie sich an`}
      actions={
        <PlaceLink to={places.signIn()} className={buttonClass('primary')}>
          {t`Anmelden`}
        </PlaceLink>
      }
    >
      {t`Hier steht, was auf Sie wartet: Abstimmungen, Fristen, Niederschriften.`}
    </Alert>
  );
}

function Waiting() {
  const { t } = useLingui();
  const answer = useQuery({ query: StartQuery, requestPolicy: 'cache-and-network' });
  return (
    <AnswerView answer={answer}>
      {({ waiting, reminders }) => (
        <>
          {waiting.length > 0 ? (
            <WaitingList items={waiting} />
          ) : (
            <EmptyState headingLevel={2} title={t`Gerade wartet nichts auf Sie`}>
              {t`Sobald eine Abstimmung eröffnet wird, eine Frist näher rückt oder eine Niederschrift Ihre Unterschrift braucht, steht es hier.`}
            </EmptyState>
          )}
          <Reminders reminders={reminders} />
        </>
      )}
    </AnswerView>
  );
}
