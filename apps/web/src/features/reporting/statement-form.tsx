import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { useState } from 'react';
import {
  type Statement,
  type StatementDraft,
  StatementFields,
  useCompleteStatement,
} from '../implementation/implementation.public';

interface StatementFormProps {
  draft: StatementDraft;
  onChange: (part: Partial<StatementDraft>) => void;
  /** How many duties it is about; nothing can be checked without one. */
  count: number;
  pending: boolean;
  onCheck: (statement: Statement) => void;
}

/** What is said about all chosen duties. */
export function StatementForm({ draft, onChange, count, pending, onCheck }: StatementFormProps) {
  const { t } = useLingui();
  const { missing, tried, complete } = useCompleteStatement();
  const [empty, setEmpty] = useState(false);
  function check() {
    const statement = complete(draft);
    setEmpty(count === 0);
    if (statement !== null && count > 0) onCheck(statement);
  }
  return (
    <Form onSubmit={check}>
      <StatementFields
        question={t`Wie ist der Stand?`}
        draft={draft}
        onChange={onChange}
        missing={missing}
        tried={tried}
        noteHint={t`Steht bei jeder der gewählten Pflichten. Wird nie veröffentlicht.`}
        detailsHint={t`Auch das steht bei jeder der gewählten Pflichten; Kosten sind die Kosten je Stelle. Wer für jede Stelle anderes angeben will, nimmt die Datei.`}
      />
      {empty ? (
        <p className="kern-error" role="alert">
          {t`Bitte wählen Sie oben mindestens eine Pflicht.`}
        </p>
      ) : null}
      <div className="button-row">
        <Button variant="primary" type="submit" pending={pending} pendingLabel={t`Wird geprüft …`}>
          {t`Meldung prüfen`}
        </Button>
      </div>
    </Form>
  );
}
