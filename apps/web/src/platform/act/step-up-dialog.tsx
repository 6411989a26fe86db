import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ProveWithPasskeyReason } from '@gremia/domain/sign-in/passkey';
import { Button } from '@gremia/ui/button';
import { Dialog } from '@gremia/ui/dialog';
import { useEffect, useState } from 'react';
import { ask } from '../graphql/ask';
import { places } from '../routing/places';
import { type DeviceTrouble, otherPasskeyAddress, showPasskey } from '../session/passkey-device';
import { ActProblem } from './act-problem';
import { proofWays, proveWithPasskey, startPasskeyProof } from './step-up-questions';

/** What stands in the way of asking the device at all. */
type Hindrance = 'noPasskey' | 'noAnswer' | 'noAddress' | { readonly elsewhere: string };

const noAnswer = msg`Der Server hat nicht geantwortet. Bitte versuchen Sie es noch einmal.`;

const troubles: Record<DeviceTrouble | ProveWithPasskeyReason, MessageDescriptor> = {
  declined: msg`Ihr Gerät hat keinen passenden Passkey gezeigt, oder Sie haben dort abgebrochen.`,
  alreadyThere: noAnswer,
  unavailable: msg`Dieser Browser kann hier keinen Passkey benutzen. Bitte nehmen Sie einen anderen Browser oder ein anderes Gerät.`,
  attemptOver: msg`Das hat zu lange gedauert oder wurde in einem anderen Fenster begonnen. Bitte versuchen Sie es noch einmal.`,
  notAccepted: msg`Dieser Passkey gehört nicht zu Ihrem Konto. Bitte nehmen Sie einen eigenen.`,
  tooManyTries: msg`Das waren zu viele Versuche. Bitte warten Sie fünf Minuten, dann geht es weiter.`,
};

/** Null where the device can be asked. */
async function findHindrance(): Promise<Hindrance | null> {
  const ways = await ask(proofWays, {});
  if (ways === null) return 'noAnswer';
  const { passkeyOrigin } = ways.signInWays;
  if (passkeyOrigin === null) return 'noAddress';
  const elsewhere = otherPasskeyAddress(passkeyOrigin);
  if (elsewhere !== null) return { elsewhere };
  return ways.ownPasskeys.length === 0 ? 'noPasskey' : null;
}

/** Why it did not work, null where it did. */
async function prove(): Promise<MessageDescriptor | null> {
  const started = (await ask(startPasskeyProof, {}))?.startPasskeyProof;
  if (started?.__typename !== 'AskedPasskeyProof') return noAnswer;
  const shown = await showPasskey(started.options);
  if ('trouble' in shown) return troubles[shown.trouble];
  const answer = (await ask(proveWithPasskey, shown))?.proveWithPasskey;
  if (answer === undefined) return noAnswer;
  return answer.__typename === 'PasskeyProof' ? null : troubles[answer.reason];
}

export interface StepUpDialogProps {
  /** What asks: a board for the passkey, or the own account for any way in. */
  by: 'board' | 'account';
  /** True once the person has shown who they are, as far as this window knows; false for who cancels. */
  onSettled: (proven: boolean) => void;
}

/** Asks who is signed in to show it before an act; that then holds for five minutes. */
export function StepUpDialog({ by, onSettled }: StepUpDialogProps) {
  const { t } = useLingui();
  const isAccount = by === 'account';
  const [hindrance, setHindrance] = useState<Hindrance | null | 'unknown'>('unknown');
  const [problem, setProblem] = useState<MessageDescriptor | null>(null);
  const [pending, setPending] = useState(false);

  useEffect(() => {
    void findHindrance().then(setHindrance);
  }, []);

  async function lookAgain() {
    setPending(true);
    setHindrance(await findHindrance());
    setPending(false);
  }

  async function press() {
    setPending(true);
    const trouble = await prove();
    setPending(false);
    if (trouble === null) onSettled(true);
    else setProblem(trouble);
  }

  return (
    <Dialog
      open
      alert
      onClose={() => onSettled(false)}
      title={isAccount ? t`Bitte melden Sie sich noch einmal an` : t`Bitte zeigen Sie Ihren Passkey`}
      actions={
        <>
          <Button onClick={() => onSettled(false)}>{t`Abbrechen`}</Button>
          {hindrance === null || (hindrance === 'unknown' && !isAccount) ? (
            <Button
              variant="primary"
              pending={pending}
              pendingLabel={t`Ihr Gerät fragt nach dem Passkey …`}
              disabled={hindrance === 'unknown'}
              onClick={() => void press()}
            >
              {t`Passkey zeigen`}
            </Button>
          ) : isAccount ? null : (
            <Button variant="primary" pending={pending} onClick={() => void lookAgain()}>
              {t`Noch einmal nachsehen`}
            </Button>
          )}
          {isAccount ? (
            <Button variant={hindrance === null ? 'secondary' : 'primary'} onClick={() => onSettled(true)}>
              {t`Weiter`}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="stack">
        {isAccount ? (
          <AccountLead canShow={hindrance === null} />
        ) : (
          <p>{t`Das Gremium fragt vor diesem Schritt nach Ihrem Passkey. Danach geht es von selbst weiter. Der Passkey gilt fünf Minuten.`}</p>
        )}
        <ActProblem problem={problem && t(problem)} title={t`Noch nicht bestätigt`} />
        {hindrance === 'unknown' || isAccount ? null : <HindranceNote hindrance={hindrance} />}
      </div>
    </Dialog>
  );
}

/** Whoever has no passkey at hand comes in again by any other way, in a window beside. */
function AccountLead({ canShow }: { canShow: boolean }) {
  const { t } = useLingui();
  return (
    <>
      <p>{t`Ihre Anmeldung ist länger als fünf Minuten her. Wer seitdem an Ihr Gerät kam, soll weder Ihre Zugänge ändern noch Daten abrufen.`}</p>
      <p>
        <Trans>
          Bitte melden Sie sich{' '}
          <a href={places.signIn()} target="_blank" rel="noopener">
            in einem neuen Fenster noch einmal an
          </a>{' '}
          und drücken Sie danach hier „Weiter“. Ihre Angaben bleiben stehen.
        </Trans>
      </p>
      {canShow ? <p>{t`Schneller geht es mit Ihrem Passkey, gleich hier.`}</p> : null}
    </>
  );
}

function HindranceNote({ hindrance }: { hindrance: Hindrance | null }) {
  const { t } = useLingui();
  if (hindrance === null) return null;
  if (hindrance === 'noAnswer') return <ActProblem problem={t(noAnswer)} />;
  if (hindrance === 'noAddress')
    return (
      <p>{t`Unter der Adresse dieses Dienstes gibt es keine Passkeys. Bitte wenden Sie sich an die Administration.`}</p>
    );
  if (hindrance === 'noPasskey')
    return (
      <p>
        <Trans>
          Sie haben noch keinen Passkey. Legen Sie{' '}
          <a href={places.account()} target="_blank" rel="noopener">
            in einem neuen Fenster einen an
          </a>{' '}
          und sehen Sie dann hier noch einmal nach. Ihre Angaben bleiben stehen.
        </Trans>
      </p>
    );
  return (
    <p>
      {t`Passkeys gelten nur unter dieser Adresse:`} <a href={hindrance.elsewhere}>{hindrance.elsewhere}</a>
    </p>
  );
}
