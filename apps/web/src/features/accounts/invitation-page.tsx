import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { ask } from '../../platform/graphql/ask';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { acceptInvitation } from './sign-in-questions';
import { invitationRefusals, noAnswer } from './sign-in-words';

/** Where the link of an invitation leads. Programs that look into mails open links: only the press takes it. */
export function Page() {
  const { t } = useLingui();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<MessageDescriptor | null>(null);

  async function take() {
    setPending(true);
    const token = window.location.hash.slice(1);
    const answer = (await ask(acceptInvitation, { token }))?.acceptInvitation;
    if (answer?.__typename === 'SignedIn') {
      window.location.assign(`${places.account()}?grund=invited`);
      return;
    }
    setPending(false);
    setProblem(answer === undefined ? noAnswer : invitationRefusals[answer.reason]);
  }

  return (
    <Frame
      title={t`Willkommen bei Gremia`}
      lead={t`Mit dieser Einladung melden Sie sich zum ersten Mal an. Danach richten Sie ein, wie Sie wiederkommen.`}
    >
      <div className="stack">
        <ActProblem problem={problem && t(problem)} title={t`Sie sind nicht angemeldet`} headingLevel={2} />
        <div className="button-row">
          <Button variant="primary" pending={pending} onClick={() => void take()}>
            {t`Einladung annehmen`}
          </Button>
        </div>
      </div>
    </Frame>
  );
}
