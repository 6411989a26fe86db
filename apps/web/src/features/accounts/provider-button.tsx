import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import type { WithProof } from '../../platform/act/use-step-up';
import { ask } from '../../platform/graphql/ask';
import { noAnswer, openIdRefusals } from './sign-in-words';
import { leaveForProvider } from './sign-in-questions';

export interface ProviderButtonProps {
  label: string;
  primary: boolean;
  /** Where who arrives goes on. */
  wayOn?: string;
  /** That of `useStepUp` for who is signed in and connects an account. */
  withProof?: WithProof;
}

/** Leaves for the identity provider, which sends the browser back. */
export function ProviderButton({ label, primary, wayOn, withProof = (send) => send() }: ProviderButtonProps) {
  const { t } = useLingui();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<MessageDescriptor | null>(null);

  async function press() {
    setPending(true);
    const answer = await withProof(
      async () => (await ask(leaveForProvider, { wayOn: wayOn ?? null }))?.leaveForProvider,
    );
    if (answer?.__typename === 'IdentityProviderAddress') {
      window.location.assign(answer.address);
      return;
    }
    setPending(false);
    setProblem(answer === undefined ? noAnswer : openIdRefusals[answer.reason]);
  }

  return (
    <>
      <ActProblem problem={problem && t(problem)} />
      <div className="button-row">
        <Button variant={primary ? 'primary' : 'secondary'} pending={pending} onClick={() => void press()}>
          {label}
        </Button>
      </div>
    </>
  );
}
