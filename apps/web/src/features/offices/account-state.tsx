import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { Section } from '@gremia/ui/section';
import { TextArea } from '@gremia/ui/text-area';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { accountRefusals } from './refusal-words';

export const AccountStateFragment = graphql(`
  fragment AccountState on Account {
    id
    disabledAt
    disabledReason
    isOwn
    offices {
      kind
    }
  }
`);

const DisableMutation = graphql(`
  mutation DisableAccount($id: ID!, $reason: String!) {
    acted: disableAccount(accountId: $id, reason: $reason) {
      __typename
      ... on AccountRefused {
        reason
      }
    }
  }
`);

const EnableMutation = graphql(`
  mutation EnableAccount($id: ID!, $reason: String!) {
    acted: enableAccount(accountId: $id, reason: $reason) {
      __typename
      ... on AccountRefused {
        reason
      }
    }
  }
`);

type State = ResultOf<typeof AccountStateFragment>;

interface AccountStateProps {
  account: FragmentOf<typeof AccountStateFragment>;
  onActed: () => void;
}

/** Disables an account or opens it again, each with a reason; nobody does it to the own one. */
export function AccountState({ account, onActed }: AccountStateProps) {
  const { t } = useLingui();
  const state = readFragment(AccountStateFragment, account);
  const isDisabled = state.disabledAt !== null;
  if (state.isOwn)
    return (
      <Section id="zugang" title={t`Zugang`}>
        <p>{t`Das ist Ihr eigenes Konto. Sperren kann es nur eine andere Administration.`}</p>
      </Section>
    );
  return (
    <Section id="zugang" title={isDisabled ? t`Konto wieder öffnen` : t`Konto sperren`}>
      {state.disabledAt === null ? null : (
        <Alert tone="warning" title={t`Gesperrt seit ${formatMoment(state.disabledAt)}`} headingLevel={3}>
          {state.disabledReason ?? t`Ein Grund ist nicht festgehalten.`}
        </Alert>
      )}
      <StateForm
        key={isDisabled ? 'disabled' : 'open'}
        state={state}
        isDisabled={isDisabled}
        onActed={onActed}
      />
    </Section>
  );
}

interface StateFormProps {
  state: State;
  isDisabled: boolean;
  onActed: () => void;
}

function StateForm({ state, isDisabled, onActed }: StateFormProps) {
  const { t } = useLingui();
  const say = useToast();
  const [reason, setReason] = useState('');
  const { act, problem, pending } = useAct(onActed);
  const waits =
    isDisabled && state.offices.some(({ kind }) => kind === 'auditor' || kind === 'administrator');

  async function submit() {
    const document = isDisabled ? EnableMutation : DisableMutation;
    if (!(await act(document, { id: state.id, reason }, accountRefusals))) return;
    setReason('');
    if (!isDisabled) say(t`Das Konto ist gesperrt.`, 'success');
    else
      say(
        waits ? t`Vorgeschlagen: Eine andere Administration entscheidet.` : t`Das Konto ist wieder offen.`,
        'success',
      );
  }

  return (
    <Form onSubmit={() => void submit()}>
      <ActProblem problem={problem} />
      <p>{consequence()}</p>
      <TextArea
        label={t`Grund`}
        hint={t`Er steht hier und im Prüfpfad.`}
        maxLength={500}
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" variant={isDisabled ? 'primary' : 'danger'} pending={pending}>
          {isDisabled ? (waits ? t`Öffnen vorschlagen` : t`Konto öffnen`) : t`Konto sperren`}
        </Button>
      </div>
    </Form>
  );

  function consequence(): string {
    if (!isDisabled)
      return t`Alle Sitzungen enden sofort, ebenso Zugänge für Programme und offene Einladungen. Ämter bleiben eingetragen, geben aber keine Rechte.`;
    return waits
      ? t`Diese Person hat ein Amt der Revision oder der Administration: Eine andere Administration muss binnen sieben Tagen bestätigen.`
      : t`Die Person kann sich wieder anmelden und hat wieder die Rechte ihrer Ämter. Zugänge für Programme legt sie neu an.`;
  }
}
