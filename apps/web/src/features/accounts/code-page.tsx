import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { ask } from '../../platform/graphql/ask';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { CodeField } from './code-field';
import { takeWayOn } from './kept-way-on';
import { signInWithCode } from './sign-in-questions';
import { codeRefusals, noAnswer } from './sign-in-words';

/** Where the link of the mail leads: alone it opens nothing. */
export function Page() {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<MessageDescriptor | null>(null);

  async function submit() {
    setPending(true);
    const token = window.location.hash.slice(1);
    const answer = (await ask(signInWithCode, { token, code }))?.signInWithCode;
    if (answer?.__typename === 'SignedIn') {
      window.location.assign(takeWayOn() ?? places.start());
      return;
    }
    setPending(false);
    setProblem(answer === undefined ? noAnswer : codeRefusals[answer.reason]);
  }

  return (
    <Frame title={t`Anmelden mit Einmalcode`} lead={t`Ihren Link haben wir. Es fehlt nur noch der Code.`}>
      <Form onSubmit={() => void submit()}>
        <ActProblem problem={problem && t(problem)} title={t`Sie sind nicht angemeldet`} headingLevel={2} />
        <CodeField value={code} onChange={setCode} />
        <div className="button-row">
          <Button variant="primary" type="submit" pending={pending}>
            {t`Anmelden`}
          </Button>
        </div>
      </Form>
    </Frame>
  );
}
