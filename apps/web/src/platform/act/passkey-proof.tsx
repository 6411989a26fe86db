import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { ProveWithPasskeyReason } from '@gremia/domain/sign-in/passkey';
import { Button } from '@gremia/ui/button';
import { useEffect, useState } from 'react';
import { ask } from '../graphql/ask';
import { type DeviceTrouble, otherPasskeyAddress, showPasskey } from '../session/passkey-device';
import { proofWays, proveWithPasskey, startPasskeyProof } from './step-up-questions';

/** What stands in the way of asking the device at all. */
export type Hindrance = 'noPasskey' | 'noAnswer' | 'noAddress' | { readonly elsewhere: string };

export const noAnswer = msg`Der Server hat nicht geantwortet. Bitte versuchen Sie es noch einmal.`;

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

export interface ProofDialogProps {
  /** True once the person has shown who they are, as far as this window knows; false for who cancels. */
  onSettled: (proven: boolean) => void;
}

export interface PasskeyProof {
  /** Null where the device can be asked, unknown until that is looked up. */
  hindrance: Hindrance | null | 'unknown';
  /** Why the last try did not work. */
  problem: MessageDescriptor | null;
  pending: boolean;
  press: () => Promise<void>;
  lookAgain: () => Promise<void>;
}

/** Asks the device of who is signed in for a passkey of theirs. */
export function usePasskeyProof(onProven: () => void): PasskeyProof {
  const [hindrance, setHindrance] = useState<PasskeyProof['hindrance']>('unknown');
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
    if (trouble === null) onProven();
    else setProblem(trouble);
  }

  return { hindrance, problem, pending, press, lookAgain };
}

export function PasskeyButton({ proof: { hindrance, pending, press } }: { proof: PasskeyProof }) {
  const { t } = useLingui();
  return (
    <Button
      variant="primary"
      pending={pending}
      pendingLabel={t`Ihr Gerät fragt nach dem Passkey …`}
      disabled={hindrance === 'unknown'}
      onClick={() => void press()}
    >
      {t`Passkey zeigen`}
    </Button>
  );
}
