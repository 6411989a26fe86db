import { Plural, useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { DataTable } from '@gremia/ui/data-table';
import { EmptyState } from '@gremia/ui/empty-state';
import { Form } from '@gremia/ui/form';
import { Section } from '@gremia/ui/section';
import { TextArea } from '@gremia/ui/text-area';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Door } from '../../platform/access/door';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { bodyChangeProblems, bodyChangeRefusals } from './body-change-words';

const PreviewQuery = graphql(`
  query BodyChangePreview($lines: String!) {
    bodyChangePreview(lines: $lines) {
      line
      text
      problem
    }
  }
`);

const RecordMutation = graphql(`
  mutation RecordBodyChanges($lines: String!) {
    acted: recordBodyChanges(lines: $lines) {
      __typename
      ... on RecordedBodyChanges {
        changes
      }
      ... on RecordBodyChangesRefused {
        reason
      }
    }
  }
`);

type Line = ResultOf<typeof PreviewQuery>['bodyChangePreview'][number];

/** Mergers, new names and new keys, one or many: written as lines, looked at, then recorded all at once. */
export function Page() {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<string | null>(null);
  return (
    <Frame
      breadcrumb={[
        { to: places.implementation(), label: t`Umsetzung` },
        { to: places.municipalities(), label: t`Kommunen` },
      ]}
      title={t`Neugliederung eintragen`}
      lead={t`Pflichten, Meldungen und Ämter gehen mit. Alte Adressen führen zur neuen Stelle.`}
    >
      <Door permission="publicBody.change">
        <Section id="zeilen" title={t`Was hat sich geändert?`}>
          <Form onSubmit={() => setChecked(text)}>
            <TextArea
              label={t`Eine Änderung je Zeile`}
              hint={t`Art;Schlüssel;neuer Schlüssel oder Nachfolgerin;neuer Name;ab;Quelle. Die Art ist aufgegangen, umbenannt oder umgeschlüsselt.`}
              rows={6}
              width="full"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <p className="muted">
              {t`Beispiel:`} <code>aufgegangen;05766048;05766990;Neustadt;1.1.2026;GV. NRW. 2025 S. 1</code>
            </p>
            <div className="button-row">
              <Button type="submit">{t`Zeilen prüfen`}</Button>
            </div>
          </Form>
        </Section>
        {checked === null ? null : (
          <Preview
            key={checked}
            lines={checked}
            onRecorded={() => {
              setText('');
              setChecked(null);
            }}
          />
        )}
      </Door>
    </Frame>
  );
}

function Preview({ lines, onRecorded }: { lines: string; onRecorded: () => void }) {
  const { t } = useLingui();
  const answer = useQuery({
    query: PreviewQuery,
    variables: { lines },
    requestPolicy: 'network-only',
  });
  return (
    <Section id="vorschau" title={t`Was eingetragen würde`}>
      <AnswerView answer={answer}>
        {({ bodyChangePreview }) => <Judged lines={lines} rows={bodyChangePreview} onRecorded={onRecorded} />}
      </AnswerView>
    </Section>
  );
}

function Judged({
  lines,
  rows,
  onRecorded,
}: {
  lines: string;
  rows: readonly Line[];
  onRecorded: () => void;
}) {
  const { t } = useLingui();
  const say = useToast();
  const { problem, pending, act } = useAct(() => undefined);
  const wrong = rows.filter((row) => row.problem !== null).length;

  async function record() {
    if (!(await act(RecordMutation, { lines }, bodyChangeRefusals))) return;
    say(t`Die Neugliederung ist eingetragen.`);
    onRecorded();
  }

  if (rows.length === 0)
    return (
      <EmptyState title={t`Keine Zeilen`}>{t`Bitte schreiben Sie mindestens eine Änderung.`}</EmptyState>
    );
  return (
    <div className="stack">
      <DataTable
        caption={t`Gelesene Zeilen`}
        captionHidden
        columns={[
          { key: 'line', header: t`Zeile`, cell: ({ line }: Line) => line },
          { key: 'text', header: t`Änderung`, cell: ({ text }: Line) => text.replaceAll(';', '; ') },
          {
            key: 'problem',
            header: t`Ergebnis`,
            cell: (row: Line) =>
              row.problem === null ? t`wird eingetragen` : t(bodyChangeProblems[row.problem]),
          },
        ]}
        rows={rows}
        rowKey={({ line }) => String(line)}
      />
      <ActProblem problem={problem} />
      {wrong === 0 ? (
        <div className="button-row">
          <Button variant="primary" pending={pending} onClick={() => void record()}>
            <Plural value={rows.length} one="# Änderung eintragen" other="# Änderungen eintragen" />
          </Button>
        </div>
      ) : (
        <p>
          <Plural
            value={wrong}
            one="Eine Zeile geht so nicht. Eingetragen wird alles oder nichts."
            other="# Zeilen gehen so nicht. Eingetragen wird alles oder nichts."
          />
        </p>
      )}
    </div>
  );
}
