import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { ask } from '../../platform/graphql/ask';
import { otherPasskeyAddress, showPasskey } from '../../platform/session/passkey-device';
import { deviceTroubles, noAnswer, signInRefusals } from './sign-in-words';
import { signInWithPasskey, startPasskeySignIn } from './sign-in-questions';

/** Why it did not work, null where it did. */
async function signIn(): Promise<MessageDescriptor | null> {
  const started = await ask(startPasskeySignIn, {});
  if (started === null) return noAnswer;
  const shown = await showPasskey(started.startPasskeySignIn);
  if ('trouble' in shown) return deviceTroubles[shown.trouble];
  const answer = (await ask(signInWithPasskey, shown))?.signInWithPasskey;
  if (answer === undefined) return noAnswer;
  return answer.__typename === 'SignedIn' ? null : signInRefusals[answer.reason];
}

export interface PasskeySignInProps {
  /** The address at which passkeys work. */
  origin: string;
  primary: boolean;
  /** Where one goes on once it is done. */
  wayOn: string;
}

/** One press: the device asks which passkey, and knows whose it is. */
export function PasskeySignIn({ origin, primary, wayOn }: PasskeySignInProps) {
  const { t } = useLingui();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<MessageDescriptor | null>(null);
  const elsewhere = otherPasskeyAddress(origin);
  if (elsewhere !== null) {
    return (
      <p>
        {t`Passkeys gelten nur unter dieser Adresse:`} <a href={elsewhere}>{elsewhere}</a>
      </p>
    );
  }

  async function press() {
    setPending(true);
    const trouble = await signIn();
    setProblem(trouble);
    setPending(false);
    if (trouble === null) window.location.assign(wayOn);
  }

  return (
    <div className="stack">
      <ActProblem problem={problem && t(problem)} title={t`Sie sind nicht angemeldet`} />
      <div className="button-row">
        <Button
          variant={primary ? 'primary' : 'secondary'}
          pending={pending}
          pendingLabel={t`Ihr Gerät fragt nach dem Passkey …`}
          onClick={() => void press()}
        >
          {t`Mit Passkey anmelden`}
        </Button>
      </div>
    </div>
  );
}
