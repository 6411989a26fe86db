import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Field } from '@gremia/ui/field';
import { Form } from '@gremia/ui/form';
import { Section } from '@gremia/ui/section';
import { TextArea } from '@gremia/ui/text-area';
import { useRef, useState } from 'react';
import { outcomeTones, ResultView } from '../voting/voting.public';
import { recount, type Recount } from './recount';
import { refusalWords } from './refusal-words';

/** A ballot's published record, worked out again by whoever doubts it. Nothing leaves the browser. */
export function RecountForm() {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [counted, setCounted] = useState<Recount | null>(null);
  const error = useComplaint(counted);
  const field = useRef<HTMLTextAreaElement>(null);

  function read(changed: string) {
    setText(changed);
    setCounted(null);
  }

  function count() {
    const result = recount(text);
    setCounted(result);
    // What is wrong is read out where it can be put right.
    if (result.kind !== 'decided') field.current?.focus();
  }

  return (
    <Section id="nachrechnen" title={t`Ein Abstimmungsprotokoll nachrechnen`}>
      <p>{t`Jede veröffentlichte Abstimmung hat ein Protokoll zum Herunterladen. Hier rechnet Ihr Browser es nach; das Protokoll verlässt ihn nicht.`}</p>
      <Form onSubmit={count}>
        <Field id="protokoll-datei" label={t`Datei`} optionalLabel={t`(freiwillig)`}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".json,application/json"
              className="kern-form-input__input simulator__file"
              onChange={(event) => void event.currentTarget.files?.[0]?.text().then(read)}
            />
          )}
        </Field>
        <TextArea
          id="protokoll"
          ref={field}
          label={t`Protokoll (JSON)`}
          error={error}
          width="full"
          spellCheck={false}
          value={text}
          onChange={(event) => read(event.currentTarget.value)}
        />
        <div>
          <Button type="submit">{t`Nachrechnen`}</Button>
        </div>
      </Form>
      <div role="status">
        {counted?.kind === 'decided' ? (
          <ResultView
            result={counted.result}
            source={counted.title}
            tone={outcomeTones[counted.result.outcome]}
          />
        ) : null}
      </div>
    </Section>
  );
}

function useComplaint(counted: Recount | null): string | undefined {
  const { t } = useLingui();
  if (counted === null || counted.kind === 'decided') return undefined;
  if (counted.kind === 'noJson') return t`Dieser Text ist kein JSON.`;
  const words = t(refusalWords[counted.reason]);
  return counted.path === '' ? words : `${words} ${t`Stelle: ${counted.path}`}`;
}
