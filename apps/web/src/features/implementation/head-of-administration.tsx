import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { NameHeadReason } from '@gremia/domain/reminders/head-of-administration';
import { Button } from '@gremia/ui/button';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { Form } from '@gremia/ui/form';
import { Section } from '@gremia/ui/section';
import { TextField } from '@gremia/ui/text-field';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';

const HeadQuery = graphql(`
  query HeadOfAdministration {
    headOfAdministration {
      email
      namedAt
      namedBy
    }
  }
`);

const NameMutation = graphql(`
  mutation NameHeadOfAdministration($email: String!) {
    acted: nameHeadOfAdministration(email: $email) {
      __typename
      ... on NameHeadOfAdministrationRefused {
        reason
      }
    }
  }
`);

const refusals: Record<NameHeadReason, MessageDescriptor> = {
  notAnAddress: msg`Das ist keine E-Mail-Adresse. Sie sieht zum Beispiel so aus: leitung@kommune.example`,
};

/** Who is reminded beside those who report once a deadline has passed: named by the house itself. */
export function HeadOfAdministration() {
  const { t } = useLingui();
  const say = useToast();
  const [{ data }, read] = useQuery({ query: HeadQuery, requestPolicy: 'cache-and-network' });
  const [email, setEmail] = useState('');
  const [missing, setMissing] = useState(false);
  const { act, problem, pending } = useAct(() => read({ requestPolicy: 'network-only' }));
  const head = data?.headOfAdministration ?? null;

  async function name() {
    const isMissing = email.trim() === '';
    setMissing(isMissing);
    if (isMissing || !(await act(NameMutation, { email }, refusals))) return;
    setEmail('');
    say(t`Gespeichert. Die Leitung wird mit erinnert, sobald eine Frist überschritten ist.`);
  }

  async function remove() {
    const done = await act(NameMutation, { email: '' }, refusals);
    if (done) say(t`Die Angabe ist entfernt. Erinnert werden nur noch die Meldenden.`);
    return done;
  }

  return (
    <Section
      id="leitung"
      title={t`Leitung der Verwaltung`}
      lead={t`Ist eine Frist überschritten, erinnern wir jeden Monat auch sie per E-Mail. Die Adresse sehen nur Sie.`}
    >
      <p>
        {head === null
          ? t`Bisher ist niemand genannt.`
          : t`Genannt ist ${head.email}, seit ${formatDay(head.namedAt)} (${head.namedBy ?? '–'}).`}
      </p>
      <Form onSubmit={() => void name()}>
        <TextField
          label={head === null ? t`E-Mail-Adresse` : t`Neue E-Mail-Adresse`}
          type="email"
          autoComplete="off"
          maxLength={254}
          value={email}
          error={missing ? t(refusals.notAnAddress) : (problem ?? undefined)}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <div className="button-row">
          <Button type="submit" pending={pending} pendingLabel={t`Wird gespeichert …`}>
            {t`Leitung benennen`}
          </Button>
          {head === null ? null : (
            <ConfirmAct
              variant="secondary"
              label={t`Angabe entfernen`}
              question={t`Angabe zur Leitung entfernen?`}
              consequence={t`An ${head.email} geht dann keine Erinnerung mehr.`}
              confirmLabel={t`Entfernen`}
              cancelLabel={t`Noch nicht`}
              pendingLabel={t`Wird entfernt …`}
              onConfirm={remove}
            />
          )}
        </div>
      </Form>
    </Section>
  );
}
