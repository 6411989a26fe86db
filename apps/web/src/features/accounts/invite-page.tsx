import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Door } from '../../platform/access/door';
import { ActProblem } from '../../platform/act/act-problem';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { OpenInvitations } from './open-invitations';
import { inviteRefusals } from './sign-in-words';
import './accounts.css';

const InviteMutation = graphql(`
  mutation InvitePerson($name: String!, $email: String!) {
    invitePerson(name: $name, email: $email) {
      __typename
      ... on SentInvitation {
        email
        expiresAt
        link
      }
      ... on InvitePersonRefused {
        reason
      }
    }
  }
`);

type Sent = Extract<ResultOf<typeof InviteMutation>['invitePerson'], { __typename: 'SentInvitation' }>;

/** Lets somebody in for the first time, or again. */
export function Page() {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState<Sent | null>(null);
  const [{ fetching }, invite] = useMutation(InviteMutation);
  const { problem, settle } = useOutcome();

  const [round, setRound] = useState(0);

  async function send(person: { name: string; email: string }): Promise<boolean> {
    const answer = (await invite(person)).data?.invitePerson;
    setSent(null);
    if (!settle(answer, inviteRefusals) || answer?.__typename !== 'SentInvitation') return false;
    setSent(answer);
    setRound(round + 1);
    return true;
  }

  async function submit() {
    if (!(await send({ name, email }))) return;
    setName('');
    setEmail('');
  }

  return (
    <Frame
      breadcrumb={[{ to: places.account(), label: t`Ihr Konto` }]}
      title={t`Jemanden einladen`}
      lead={t`Die Person bekommt einen Link, mit dem sie ihren Zugang einrichtet. Er gilt einmal und sieben Tage. Rechte gibt er keine.`}
    >
      <Door permission="person.invite">
        <div className="stack">
          <ActProblem problem={problem} title={t`Nicht eingeladen`} headingLevel={2} />
          {sent === null ? null : <SentNote sent={sent} />}
          <Form onSubmit={() => void submit()}>
            <TextField
              label={t`Name`}
              maxLength={200}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextField
              label={t`E-Mail-Adresse`}
              type="email"
              maxLength={254}
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <div className="button-row">
              <Button variant="primary" type="submit" pending={fetching}>
                {t`Einladen`}
              </Button>
            </div>
          </Form>
          <OpenInvitations
            key={round}
            round={round}
            onSendAgain={async (person) => void (await send(person))}
          />
        </div>
      </Door>
    </Frame>
  );
}

function SentNote({ sent: { email, link, expiresAt } }: { sent: Sent }) {
  const { t } = useLingui();
  const until = formatDay(expiresAt);
  if (link === null) {
    return (
      <Alert urgent tone="success" title={t`Die Einladung ist unterwegs`} headingLevel={2}>
        {t`Sie geht an ${email} und gilt bis ${until}.`}
      </Alert>
    );
  }
  return (
    <Alert urgent tone="success" title={t`Bitte geben Sie diesen Link weiter`} headingLevel={2}>
      <p>
        <code className="invitation-link">{link}</code>
      </p>
      <p>{t`Er wird nur dieses eine Mal gezeigt und gilt bis ${until}. Geben Sie ihn nur ${email}: Wer ihn hat, kommt herein.`}</p>
    </Alert>
  );
}
