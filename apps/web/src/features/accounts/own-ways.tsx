import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/graphql/ask';
import { ArrivalNote } from './arrival-note';
import { MailSignIn } from './mail-sign-in';
import { PasskeySignIn } from './passkey-sign-in';
import { ProviderButton } from './provider-button';
import { type SignInWays, signInWays } from './sign-in-questions';

/** The ways in for persons with an account of their own. */
export default function OwnWays({ demo, wayOn }: { demo: boolean; wayOn: string }) {
  const { t } = useLingui();
  const [ways, setWays] = useState<SignInWays | null>(null);

  useEffect(() => {
    void ask(signInWays, {}).then((answer) => setWays(answer?.signInWays ?? null));
  }, []);

  if (ways === null) return null;
  return (
    <Section
      id="eigener-zugang"
      title={t`Mit eigenem Zugang`}
      lead={t`Ein Passkey liegt auf Ihrem Gerät. Sie brauchen weder Kennwort noch Adresse.`}
    >
      <div className="stack">
        <ArrivalNote />
        {ways.passkeyOrigin === null ? null : (
          <PasskeySignIn origin={ways.passkeyOrigin} primary={!demo} wayOn={wayOn} />
        )}
        {ways.providerLabel === null ? null : (
          <ProviderButton
            label={t`Mit „${ways.providerLabel}“ anmelden`}
            primary={!demo && ways.passkeyOrigin === null}
            wayOn={wayOn}
          />
        )}
        {ways.mailLink ? <MailSignIn wayOn={wayOn} /> : null}
      </div>
    </Section>
  );
}
