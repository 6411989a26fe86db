import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { Section } from '@gremia/ui/section';
import { useClient } from 'urql';
import { graphql } from '../../platform/graphql/graphql';

const BallotRecordQuery = graphql(`
  query BallotRecord($id: ID!) {
    ballotRecord(id: $id)
  }
`);

type Recount = 'same' | 'other' | 'unavailable';

export interface RecountProps {
  ballotId: string;
  /** What the page shows. */
  outcome: string;
}

/** The record for everybody: to take along, and to recount here with the evaluator that the server uses. */
export function Recount({ ballotId, outcome }: RecountProps) {
  const { t } = useLingui();
  const client = useClient();
  const [recount, setRecount] = useState<Recount | null>(null);
  const fileName = `abstimmung-${ballotId}.json`;

  async function record(): Promise<string | null> {
    const { data } = await client.query(BallotRecordQuery, { id: ballotId }).toPromise();
    return data?.ballotRecord ?? null;
  }

  async function download() {
    const text = await record();
    if (text === null) setRecount('unavailable');
    else save(text, fileName);
  }

  async function countAgain() {
    const text = await record();
    if (text === null) return setRecount('unavailable');
    const { decideDocument } = await import('@gremia/decision-rules/decide');
    const answer = decideDocument(JSON.parse(text));
    setRecount(answer.ok && answer.value.outcome === outcome ? 'same' : 'other');
  }

  return (
    <Section
      id="nachrechnen"
      title={t`Nachrechnen`}
      lead={t`Regel, Wählerschaft, Anwesenheit und Stimmen stehen im Abstimmungsprotokoll. Wer es hat, kann das Ergebnis ohne uns nachrechnen.`}
      ruled
    >
      <div className="button-row">
        <Button icon="scale" onClick={() => void countAgain()}>
          {t`Hier nachrechnen`}
        </Button>
        <Button icon="download" onClick={() => void download()}>
          {t`Protokoll herunterladen (JSON)`}
        </Button>
      </div>
      {recount === null ? null : <RecountNote recount={recount} />}
      <p>
        <Trans>
          Auf dem eigenen Rechner, mit dem Quelltext von Gremia:{' '}
          <code>npm run --silent decide -- {fileName}</code>
        </Trans>
      </p>
    </Section>
  );
}

function RecountNote({ recount }: { recount: Recount }) {
  const { t } = useLingui();
  if (recount === 'same') {
    return (
      <div role="status">
        <Alert tone="success" headingLevel={3} title={t`Nachgerechnet: dasselbe Ergebnis`}>
          {t`Ihr Browser hat das Ergebnis gerade selbst aus dem Protokoll ermittelt.`}
        </Alert>
      </div>
    );
  }
  if (recount === 'unavailable') {
    return (
      <Alert urgent tone="warning" headingLevel={3} title={t`Das Protokoll ist gerade nicht zu bekommen`}>
        {t`Bitte versuchen Sie es später noch einmal.`}
      </Alert>
    );
  }
  return (
    <Alert urgent tone="danger" headingLevel={3} title={t`Nachgerechnet: ein anderes Ergebnis`}>
      {t`Das darf nicht sein. Bitte melden Sie es der Geschäftsstelle und heben Sie das Protokoll auf.`}
    </Alert>
  );
}

function save(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
