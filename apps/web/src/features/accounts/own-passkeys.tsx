import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { Form } from '@gremia/ui/form';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { TextField } from '@gremia/ui/text-field';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { useOutcome } from '../../platform/act/use-outcome';
import { useStepUp } from '../../platform/act/use-step-up';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { makePasskey, otherPasskeyAddress } from '../../platform/session/passkey-device';
import { deviceTroubles, recentRefusals, registerRefusals, removeRefusals } from './sign-in-words';

const OwnPasskeysQuery = graphql(`
  query OwnPasskeys {
    signInWays {
      passkeyOrigin
    }
    ownPasskeys {
      id
      name
      createdAt
      lastUsedAt
    }
  }
`);

const StartMutation = graphql(`
  mutation StartPasskeyRegistration {
    startPasskeyRegistration {
      __typename
      ... on AskedPasskey {
        options
      }
      ... on StartPasskeyRegistrationRefused {
        reason
      }
    }
  }
`);

const RegisterMutation = graphql(`
  mutation RegisterPasskey($name: String!, $response: String!) {
    registerPasskey(name: $name, response: $response) {
      __typename
      ... on RegisterPasskeyRefused {
        reason
      }
    }
  }
`);

const RemoveMutation = graphql(`
  mutation RemovePasskey($id: ID!) {
    acted: removePasskey(id: $id) {
      __typename
      ... on RemovePasskeyRefused {
        reason
      }
    }
  }
`);

type OwnPasskey = ResultOf<typeof OwnPasskeysQuery>['ownPasskeys'][number];

/** The person's passkeys: made here, known by a name, removed at any time but for the last way in. */
export function OwnPasskeys() {
  const { t } = useLingui();
  const [answer, execute] = useQuery({ query: OwnPasskeysQuery, requestPolicy: 'cache-and-network' });
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  return (
    <Section
      id="passkeys"
      title={t`Passkeys`}
      lead={t`Mit einem Passkey melden Sie sich ohne Kennwort an: mit Fingerabdruck, Gesicht oder PIN Ihres Geräts. Legen Sie am besten zwei an, falls ein Gerät verloren geht.`}
    >
      <AnswerView answer={[answer, execute]}>
        {({ ownPasskeys, signInWays: { passkeyOrigin } }) => (
          <div className="stack">
            {ownPasskeys.length === 0 ? <p className="muted">{t`Noch keine.`}</p> : null}
            <PasskeyRows passkeys={ownPasskeys} onChanged={readAgain} />
            {passkeyOrigin === null ? null : <NewPasskey origin={passkeyOrigin} onMade={readAgain} />}
          </div>
        )}
      </AnswerView>
    </Section>
  );
}

function PasskeyRows({ passkeys, onChanged }: { passkeys: readonly OwnPasskey[]; onChanged: () => void }) {
  const { t } = useLingui();
  const { dialog, withProof } = useStepUp();
  const { problem, act } = useAct(onChanged, withProof);
  if (passkeys.length === 0) return null;
  return (
    <>
      {dialog}
      <ActProblem problem={problem} title={t`Nicht entfernt`} />
      <ItemList
        label={t`Passkeys`}
        items={passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
          key: id,
          title: name,
          meta:
            lastUsedAt === null
              ? t`angelegt ${formatMoment(createdAt)} · noch nie benutzt`
              : t`angelegt ${formatMoment(createdAt)} · zuletzt benutzt ${formatMoment(lastUsedAt)}`,
          end: (
            <ConfirmAct
              label={t`Entfernen`}
              about={name}
              variant="secondary"
              size="small"
              question={t`Passkey „${name}“ entfernen?`}
              consequence={t`Mit diesem Passkey kann sich danach niemand mehr anmelden. Offene Sitzungen bleiben.`}
              cancelLabel={t`Abbrechen`}
              onConfirm={async () => void (await act(RemoveMutation, { id }, removeRefusals))}
            />
          ),
        }))}
      />
    </>
  );
}

function NewPasskey({ origin, onMade }: { origin: string; onMade: () => void }) {
  const { t } = useLingui();
  const say = useToast();
  const [name, setName] = useState('');
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<MessageDescriptor | null>(null);
  const [, start] = useMutation(StartMutation);
  const [, register] = useMutation(RegisterMutation);
  const { problem, settle } = useOutcome();
  const { dialog, withProof } = useStepUp();
  const elsewhere = otherPasskeyAddress(origin);
  if (elsewhere !== null) {
    return (
      <p>
        {t`Passkeys gelten nur unter dieser Adresse:`} <a href={elsewhere}>{elsewhere}</a>
      </p>
    );
  }

  /** True once it is made. */
  async function make(): Promise<boolean> {
    setTrouble(null);
    if (name.trim() === '') {
      setTrouble(registerRefusals.nameMissing);
      return false;
    }
    const asked = await withProof(async () => (await start({})).data?.startPasskeyRegistration);
    if (!settle(asked, recentRefusals) || asked?.__typename !== 'AskedPasskey') return false;
    const made = await makePasskey(asked.options);
    if ('trouble' in made) {
      setTrouble(deviceTroubles[made.trouble]);
      return false;
    }
    const { data } = await register({ name, response: made.response });
    return settle(data?.registerPasskey, registerRefusals);
  }

  async function submit() {
    setPending(true);
    const done = await make();
    setPending(false);
    if (!done) return;
    setName('');
    say(t`Der Passkey ist angelegt. Sie können sich ab jetzt mit ihm anmelden.`, 'success');
    onMade();
  }

  return (
    <Form onSubmit={() => void submit()}>
      {dialog}
      <ActProblem problem={trouble ? t(trouble) : problem} title={t`Nicht angelegt`} />
      <TextField
        label={t`Name des neuen Passkeys`}
        hint={t`Woran erkennen Sie ihn wieder? Zum Beispiel: Dienstlaptop.`}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" pending={pending} pendingLabel={t`Ihr Gerät legt den Passkey an …`}>
          {t`Passkey anlegen`}
        </Button>
      </div>
    </Form>
  );
}
