import { Plural, useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { DataTable } from '@gremia/ui/data-table';
import { Section } from '@gremia/ui/section';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDayShort } from '../../platform/i18n/formats';
import { places } from '../../platform/routing/places';
import { useOutcome } from '../../platform/act/use-outcome';
import {
  beforeStandard,
  ObligationBadge,
  ToldFragment,
  ToldGround,
  ToldSoFar,
} from '../implementation/implementation.public';
import { fileProblems, lineProblems, sendRefusals } from './file-words';

const FileQuery = graphql(
  `
    query ReportFile($id: ID!, $onlyProblems: Boolean!) {
      reportFile(id: $id, onlyProblems: $onlyProblems) {
        id
        state
        problem
        problemDetail
        lines
        changes
        problems
        applied
        rows {
          line
          bodyKey
          bodyName
          title
          from
          to
          on
          product
          ground
          details {
            ...Told
          }
          problem
          successor {
            key
            name
          }
          standardSince
        }
      }
    }
  `,
  [ToldFragment],
);

const SendMutation = graphql(`
  mutation SendReportFile($id: ID!, $withoutProblems: Boolean!) {
    sendReportFile(id: $id, withoutProblems: $withoutProblems) {
      __typename
      ... on CollectiveReportReceipt {
        id
      }
      ... on SendReportFileRefused {
        reason
      }
    }
  }
`);

type File = ResultOf<typeof FileQuery>['reportFile'];
type Line = File['rows'][number];

const askEveryMs = 1_000;

/** What the file would change, line by line; while it is being read or sent, how far that is. */
export function FilePreview({ id }: { id: string }) {
  const { t } = useLingui();
  const [onlyProblems, setOnlyProblems] = useState(false);
  const [{ data }, ask] = useQuery({
    query: FileQuery,
    variables: { id, onlyProblems },
    requestPolicy: 'network-only',
  });
  const { send, sending, problem } = useSending(id);
  const file = data?.reportFile;
  const busy = file === undefined || file.state === 'reading' || sending;
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), askEveryMs);
    return () => clearInterval(timer);
  }, [busy, ask]);
  if (file === undefined) return <p role="status">{t`Die Datei wird gelesen …`}</p>;
  if (file.state === 'refused') return <Refused file={file} />;
  return (
    <Section id="vorschau" title={t`3. Prüfen und senden`}>
      <ActProblem problem={problem} title={t`Noch nicht gemeldet`} headingLevel={2} />
      <Progress file={file} sending={sending} />
      <div className="button-row">
        {file.state === 'read' && file.changes > 0 ? (
          <Button variant="primary" pending={sending} onClick={() => void send(file.problems > 0)}>
            {file.problems > 0 ? (
              <Plural
                value={file.changes}
                one="Ohne diese senden: # Meldung"
                other="Ohne diese senden: # Meldungen"
              />
            ) : (
              <Plural value={file.changes} one="# Meldung senden" other="# Meldungen senden" />
            )}
          </Button>
        ) : null}
        {file.problems > 0 ? (
          <Button onClick={() => setOnlyProblems(!onlyProblems)} aria-pressed={onlyProblems}>
            {t`Nur Zeilen mit Fehlern`}
          </Button>
        ) : null}
      </div>
      <Lines file={file} />
    </Section>
  );
}

function Refused({ file }: { file: File }) {
  const { t } = useLingui();
  return (
    <Alert urgent tone="warning" title={t`Die Datei lässt sich nicht lesen`}>
      <p>{file.problem === null ? null : t(fileProblems[file.problem])}</p>
      {file.problemDetail === null ? null : <p>{t`Es geht um: ${file.problemDetail}`}</p>}
      <p>{t`Es wurde nichts gespeichert.`}</p>
    </Alert>
  );
}

function Progress({ file, sending }: { file: File; sending: boolean }) {
  const { t } = useLingui();
  if (file.state === 'reading') {
    return (
      <p role="status">
        <Plural value={file.lines} one="# Zeile gelesen …" other="# Zeilen gelesen …" />
      </p>
    );
  }
  if (sending) return <p role="status">{t`${file.applied} von ${file.changes} Meldungen gesendet …`}</p>;
  return (
    <p role="status">
      <Plural value={file.lines} one="# Zeile gelesen" other="# Zeilen gelesen" />
      {': '}
      <Plural value={file.changes} one="# Stand ändert sich" other="# Stände ändern sich" />
      {', '}
      <Plural value={file.problems} one="# Zeile geht nicht" other="# Zeilen gehen nicht" />
      {'.'}
    </p>
  );
}

function Lines({ file }: { file: File }) {
  const { t } = useLingui();
  return (
    <>
      <DataTable
        caption={t`Was sich ändert`}
        columns={[
          {
            key: 'body',
            header: t`Stelle`,
            cell: ({ bodyName, bodyKey }) => bodyName ?? bodyKey,
          },
          { key: 'line', header: t`Zeile`, numeric: true, cell: ({ line }) => line },
          { key: 'title', header: t`Beschluss`, cell: ({ title }) => title },
          {
            key: 'from',
            header: t`Bisher`,
            cell: ({ from }) => (from === null ? '–' : <ObligationBadge state={from} />),
          },
          { key: 'to', header: t`Neu`, cell: (line) => <NewState line={line} /> },
        ]}
        rows={file.rows}
        rowKey={({ line }) => String(line)}
        empty={<p className="muted">{t`Keine Zeile ändert etwas.`}</p>}
      />
      {file.changes + file.problems > file.rows.length ? (
        <p className="muted">{t`Gezeigt werden die ersten 200 Zeilen.`}</p>
      ) : null}
    </>
  );
}

function NewState({ line }: { line: Line }) {
  const { t } = useLingui();
  const { product } = line;
  if (line.problem !== null)
    return (
      <div className="stack stack--small">
        <strong>
          {t(
            line.problem === 'beforeStandard'
              ? beforeStandard(line.standardSince)
              : lineProblems[line.problem],
          )}
        </strong>
        {line.successor === null ? null : (
          <p>{t`Nachfolgerin: ${line.successor.name}, Schlüssel ${line.successor.key}`}</p>
        )}
      </div>
    );
  if (line.to === null) return '–';
  return (
    <div className="stack stack--small">
      <div className="button-row">
        <ObligationBadge state={line.to} />
        {line.on === null ? null : <span className="muted">{t`seit ${formatDayShort(line.on)}`}</span>}
      </div>
      {product === null || product === '' ? null : <p>{t`Produkt: ${product}`}</p>}
      <ToldGround ground={line.ground} />
      <ToldSoFar details={line.details} />
    </div>
  );
}

function useSending(id: string) {
  const navigate = useNavigate();
  const [{ fetching }, mutate] = useMutation(SendMutation);
  const { problem, settle } = useOutcome();

  async function send(withoutProblems: boolean) {
    const answer = (await mutate({ id, withoutProblems })).data?.sendReportFile;
    if (settle(answer, sendRefusals) && answer?.__typename === 'CollectiveReportReceipt')
      void navigate({ to: places.collectiveReport(answer.id) });
  }

  return { send, sending: fetching, problem };
}
