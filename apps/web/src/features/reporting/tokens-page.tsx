import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { type ApiScope, apiScopes } from '@gremia/domain/access/actor';
import type { CreateTokenReason } from '@gremia/domain/reporting/api-token';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { Checkbox } from '@gremia/ui/checkbox';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { Form } from '@gremia/ui/form';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { StateBadge } from '@gremia/ui/state-badge';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { Door } from '../../platform/access/door';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { formatDay, formatMoment } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useOutcome } from '../../platform/act/use-outcome';
import './reporting.css';

const TokensQuery = graphql(`
  query ApiTokens {
    apiTokens {
      id
      name
      scopes
      createdBy
      expires
      lastUsed
      valid
    }
  }
`);

const CreateMutation = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      __typename
      ... on CreatedApiToken {
        id
        secret
      }
      ... on CreateApiTokenRefused {
        reason
      }
    }
  }
`);

const RevokeMutation = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id) {
      id
    }
  }
`);

const scopes: Record<ApiScope, MessageDescriptor> = {
  obligationsRead: msg`Pflichten lesen`,
  reportsWrite: msg`Stand melden`,
};

const refusals: Record<CreateTokenReason, MessageDescriptor> = {
  nameMissing: msg`Bitte geben Sie dem Zugang einen Namen.`,
  nameTooLong: msg`Der Name darf 100 Zeichen haben.`,
  scopeMissing: msg`Bitte wählen Sie, was der Zugang darf.`,
  daysOutOfRange: msg`Ein Zugang gilt höchstens 365 Tage.`,
  tooManyTokens: msg`Es gibt schon 20 gültige Zugänge. Bitte sperren Sie einen, der nicht mehr gebraucht wird.`,
};

const periods = ['30', '90', '365'] as const;

/** Access for programs: made here, shown once, ended at any time. */
export function Page() {
  const { t } = useLingui();
  return (
    <Frame
      breadcrumb={[{ to: places.collectiveReports(), label: t`Für viele melden` }]}
      title={t`Zugänge für Programme`}
      lead={t`Ihr Fachverfahren kann Pflichten lesen und Stände melden, mit denselben Regeln wie hier. Ein Zugang darf nie mehr als Sie selbst.`}
    >
      <Door permission="apiToken.manage">
        <Tokens />
      </Door>
    </Frame>
  );
}

function Tokens() {
  const { t } = useLingui();
  const [answer, execute] = useQuery({ query: TokensQuery, requestPolicy: 'cache-and-network' });
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  const [, revoke] = useMutation(RevokeMutation);
  return (
    <>
      <NewToken onCreated={readAgain} />
      <Section id="zugaenge" title={t`Vorhandene Zugänge`}>
        <AnswerView answer={[answer, execute]}>
          {({ apiTokens }) =>
            apiTokens.length === 0 ? (
              <p className="muted">{t`Noch keine.`}</p>
            ) : (
              <ItemList
                label={t`Vorhandene Zugänge`}
                items={apiTokens.map((token) => ({
                  key: token.id,
                  title: token.name,
                  meta: (
                    <>
                      {token.scopes.map((scope) => t(scopes[scope])).join(', ')}
                      {' · '}
                      {t`gilt bis ${formatDay(token.expires)}`}
                      {' · '}
                      {token.lastUsed === null
                        ? t`noch nie benutzt`
                        : t`zuletzt benutzt ${formatMoment(token.lastUsed)}`}
                      {' · '}
                      {token.createdBy}
                    </>
                  ),
                  end: token.valid ? (
                    <ConfirmAct
                      label={t`Sperren`}
                      variant="secondary"
                      size="small"
                      question={t`Zugang „${token.name}“ sperren?`}
                      consequence={t`Programme mit diesem Zugang werden ab sofort abgewiesen. Das lässt sich nicht zurücknehmen.`}
                      cancelLabel={t`Abbrechen`}
                      onConfirm={async () => {
                        await revoke({ id: token.id });
                        readAgain();
                      }}
                    />
                  ) : (
                    <StateBadge tone="quiet">{t`gilt nicht mehr`}</StateBadge>
                  ),
                }))}
              />
            )
          }
        </AnswerView>
      </Section>
    </>
  );
}

function NewToken({ onCreated }: { onCreated: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [chosen, setChosen] = useState<readonly ApiScope[]>(['obligationsRead']);
  const [secret, setSecret] = useState<string | null>(null);
  const [{ fetching }, create] = useMutation(CreateMutation);
  const { problem, settle } = useOutcome();

  async function submit() {
    const input = { name, scopes: [...chosen], days: Number(days) };
    const answer = (await create({ input })).data?.createApiToken;
    if (!settle(answer, refusals) || answer?.__typename !== 'CreatedApiToken') return;
    setSecret(answer.secret);
    setName('');
    onCreated();
  }

  return (
    <Section id="neu" title={t`Neuer Zugang`}>
      <ActProblem problem={problem} title={t`Nicht angelegt`} headingLevel={2} />
      {secret === null ? null : (
        <Alert urgent tone="success" title={t`Ihr Schlüssel: bitte jetzt kopieren`}>
          <p>
            <code className="token-secret">{secret}</code>
          </p>
          <p>{t`Er wird nur dieses eine Mal gezeigt. Wir speichern ihn nicht.`}</p>
        </Alert>
      )}
      <Form onSubmit={() => void submit()}>
        <TextField
          label={t`Name`}
          hint={t`Wofür ist der Zugang? Zum Beispiel: Umsetzungsmonitor.`}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <fieldset className="stack stack--small">
          <legend className="kern-label">{t`Was darf er?`}</legend>
          {apiScopes.map((scope) => (
            <Checkbox
              key={scope}
              label={t(scopes[scope])}
              checked={chosen.includes(scope)}
              onChange={(event) =>
                setChosen(
                  event.currentTarget.checked ? [...chosen, scope] : chosen.filter((one) => one !== scope),
                )
              }
            />
          ))}
        </fieldset>
        <Select
          label={t`Wie lange gilt er?`}
          options={periods.map((value) => ({ value, label: t`${value} Tage` }))}
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
        <div className="button-row">
          <Button variant="primary" type="submit" pending={fetching} pendingLabel={t`Wird angelegt …`}>
            {t`Zugang anlegen`}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
