import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { ask } from '../../platform/graphql/ask';
import { keepWayOn } from './kept-way-on';
import { requestSignInLink } from './sign-in-questions';

/** The way for who has neither passkey nor provider; it answers alike whether there is such a person or not. */
export function MailSignIn({ wayOn }: { wayOn: string }) {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [state, setState] = useState<'asking' | 'pending' | 'asked' | 'failed'>('asking');

  async function submit() {
    setState('pending');
    const asked = (await ask(requestSignInLink, { email })) !== null;
    if (asked) keepWayOn(wayOn);
    setState(asked ? 'asked' : 'failed');
  }

  return (
    <details>
      <summary>{t`Mit Link per E-Mail und Einmalcode`}</summary>
      <Form onSubmit={() => void submit()}>
        <ActProblem
          problem={
            state === 'failed'
              ? t`Bitte prüfen Sie die Adresse. Nach vielen Versuchen warten Sie bitte fünf Minuten.`
              : null
          }
          title={t`Kein Link angefordert`}
        />
        {state === 'asked' ? (
          <Alert urgent tone="info" title={t`Bitte sehen Sie in Ihr Postfach`} headingLevel={3}>
            {t`Gibt es zu dieser Adresse einen Zugang mit Einmalcode, ist jetzt ein Link unterwegs. Er gilt 15 Minuten.`}
          </Alert>
        ) : null}
        <TextField
          label={t`E-Mail-Adresse`}
          type="email"
          autoComplete="email"
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <div className="button-row">
          <Button type="submit" pending={state === 'pending'}>
            {t`Link anfordern`}
          </Button>
        </div>
      </Form>
    </details>
  );
}
