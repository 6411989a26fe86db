import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { DataTable } from '@gremia/ui/data-table';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useEffect, useRef } from 'react';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import {
  groundWords,
  ObligationBadge,
  reportableWords,
  type Statement,
  statementInput,
  ToldDetails,
} from '../implementation/implementation.public';
import type { Duty } from './duty-chooser';
import { rowProblem } from './row-problem-words';

export const CheckQuery = graphql(`
  query CheckReportOnMany($input: ReportOnManyInput!) {
    checkReportOnMany(input: $input) {
      obligationId
      from
      weight
      problem
      standardSince
    }
  }
`);

export type CheckedRow = ResultOf<typeof CheckQuery>['checkReportOnMany'][number];

interface CheckViewProps {
  statement: Statement;
  rows: readonly CheckedRow[];
  duties: ReadonlyMap<string, Duty>;
  pending: boolean;
  onSend: () => void;
  onSendWithout: (problems: ReadonlySet<string>) => void;
  onBack: () => void;
}

/** What would happen, before anything does: how many, which wait for confirmation, which do not go and why. */
export function CheckView(props: CheckViewProps) {
  const { t } = useLingui();
  const { statement, rows, pending } = props;
  const { ground } = statementInput(statement);
  const problems = rows.filter(({ problem }) => problem !== null);
  const going = rows.length - problems.length;
  const waiting = rows.filter(({ weight }) => weight === 'awaitsConfirmation').length;
  const inOrder = [...rows].sort((one, other) =>
    nameOf(props, one).localeCompare(nameOf(props, other), 'de'),
  );
  // The page has changed under the reader: the check begins at its own head.
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    head.current?.focus();
    head.current?.scrollIntoView();
  }, []);
  const without = new Set(problems.map(({ obligationId }) => obligationId));
  return (
    <Section id="pruefen" title={t`Prüfen und senden`}>
      <div ref={head} tabIndex={-1} className="lead">
        <Plural value={going} one="# Pflicht wird gemeldet" other="# Pflichten werden gemeldet" />
        {problems.length === 0 ? (
          '.'
        ) : (
          <>
            , <Plural value={problems.length} one="# wird ausgelassen." other="# werden ausgelassen." />
          </>
        )}{' '}
        {waiting === 0 ? null : (
          <Plural
            value={waiting}
            one="# davon gilt erst, wenn die Stelle bestätigt."
            other="# davon gelten erst, wenn die Stelle bestätigt."
          />
        )}
      </div>
      <KeyFacts
        facts={[
          { term: t`Stand`, value: t(reportableWords[statement.state].word) },
          ...(ground === null ? [] : [{ term: t`Grund`, value: t(groundWords[ground].word) }]),
          { term: t`Seit`, value: formatDay(statement.on) },
          { term: t`Produkt`, value: `${statement.product} ${statement.productVersion}`.trim() || '–' },
        ]}
      />
      <div className="stack stack--small">
        <ToldDetails told={statementInput(statement).details} />
      </div>
      <Problems rows={inOrder} duties={props.duties} />
      <div className="button-row">
        {problems.length > 0 && going > 0 ? (
          <Button variant="primary" pending={pending} onClick={() => props.onSendWithout(without)}>
            <Plural value={going} one="Ohne diese senden: # Meldung" other="Ohne diese senden: # Meldungen" />
          </Button>
        ) : null}
        {problems.length === 0 ? (
          <Button
            variant="primary"
            pending={pending}
            pendingLabel={t`Wird gemeldet …`}
            onClick={props.onSend}
          >
            <Plural value={going} one="# Meldung senden" other="# Meldungen senden" />
          </Button>
        ) : null}
        <Button onClick={props.onBack}>{t`Zurück zur Auswahl`}</Button>
      </div>
      <p className="muted">
        <Trans>Sie können eine Stunde lang alles oder Einzelnes zurücknehmen.</Trans>
      </p>
      <DataTable
        caption={t`Was sich ändert`}
        columns={[
          {
            key: 'body',
            header: t`Stelle`,
            cell: ({ obligationId }) => props.duties.get(obligationId)?.bodyName ?? '–',
          },
          {
            key: 'title',
            header: t`Beschluss`,
            cell: ({ obligationId }) => props.duties.get(obligationId)?.title ?? '–',
          },
          { key: 'from', header: t`Bisher`, cell: ({ from }) => <ObligationBadge state={from} /> },
          { key: 'to', header: t`Neu`, cell: (row) => <NewState row={row} statement={statement} /> },
        ]}
        rows={inOrder}
        rowKey={({ obligationId }) => obligationId}
      />
    </Section>
  );
}

function nameOf({ duties }: CheckViewProps, { obligationId }: CheckedRow): string {
  return duties.get(obligationId)?.bodyName ?? '';
}

/** What does not go: each reason once, with all that it is about. */
function Problems({ rows, duties }: Pick<CheckViewProps, 'rows' | 'duties'>) {
  const { t } = useLingui();
  const byReason = new Map<string, string[]>();
  for (const { obligationId, problem, standardSince } of rows) {
    if (problem === null) continue;
    const reason = t(rowProblem(problem, standardSince));
    byReason.set(reason, [...(byReason.get(reason) ?? []), dutyName(duties.get(obligationId))]);
  }
  if (byReason.size === 0) return null;
  return (
    <Alert tone="warning" title={t`Diese Zeilen gehen nicht`} headingLevel={3}>
      <ul>
        {[...byReason].map(([reason, names]) => (
          <li key={reason}>
            {reason} {names.join(' · ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function dutyName(duty: Duty | undefined): string {
  return duty === undefined ? '–' : `${duty.bodyName} (${duty.title})`;
}

function NewState({ row, statement }: { row: CheckedRow; statement: Statement }) {
  const { t } = useLingui();
  if (row.problem !== null) return <StateBadge tone="warning">{t`bleibt`}</StateBadge>;
  return <ObligationBadge state={statement.state} />;
}
