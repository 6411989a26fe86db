import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReportableState, ReportOnObligationReason } from '@gremia/domain/implementation/report';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { EvidenceField, type SentFile } from './evidence-field';
import type { ToldDetails } from './report-details-draft';
import { beforeStandard, reportRefusals } from './refusal-words';
import { draftStatement, type Statement, statementInput } from './statement-draft';
import { StatementFields } from './statement-fields';
import { useCompleteStatement } from './use-complete-statement';

const ReportMutation = graphql(`
  mutation ReportOnObligation($input: ReportOnObligationInput!) {
    reportOnObligation(input: $input) {
      __typename
      ... on ReportedObligation {
        state
        revision
      }
      ... on ReportOnObligationRefused {
        reason
        successorName
        standardSince
      }
    }
  }
`);

/** A refusal names the body to report for, where one went up in another, and the day before which nothing could be. */
function refusalsOf(answer: ResultOf<typeof ReportMutation>['reportOnObligation'] | undefined) {
  if (answer?.__typename !== 'ReportOnObligationRefused') return reportRefusals;
  const { successorName: name, standardSince } = answer;
  const bodyMerged =
    name === null
      ? reportRefusals.bodyMerged
      : msg`Diese Kommune ist in ${name} aufgegangen. Ihre Meldung wurde nicht gespeichert; bitte melden Sie für ${name}.`;
  return { ...reportRefusals, bodyMerged, beforeStandard: beforeStandard(standardSince) };
}

/** What is told at the field of the day, too. */
const reasonsOfDay: ReadonlySet<string> = new Set<ReportOnObligationReason>([
  'dateInFuture',
  'dateTooEarly',
  'beforeStandard',
]);

export interface ReportFormProps {
  obligationId: string;
  /** What the duty is about: "XPlanung". */
  title: string;
  /** The report that is seen now; a newer one is not overwritten. */
  revision: number;
  product: string | null;
  /** What it said goes on, unless it is changed. */
  lastReport: ToldDetails | null;
  onReported: (state: ReportableState) => void;
  /** Somebody reported meanwhile: the page reads again, the form keeps what was typed. */
  onOvertaken: () => void;
  onCancel: () => void;
}

/** A short form in place: the new state, since when, with what. */
export function ReportForm(props: ReportFormProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState(() =>
    draftStatement(dateInBerlin(new Date()), { product: props.product, told: props.lastReport }),
  );
  const [evidence, setEvidence] = useState<readonly SentFile[]>([]);
  const { missing, tried, complete } = useCompleteStatement();
  const { send, problem, reason, pending } = useReport(props);
  const aboutDay = problem !== null && reason !== null && reasonsOfDay.has(reason);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  function submit() {
    const statement = complete(draft);
    if (statement !== null) void send(statement, evidence);
  }
  return (
    <div ref={box} className="report-form">
      <Form onSubmit={submit}>
        <ActProblem problem={problem} title={t`Noch nicht gemeldet`} />
        <StatementFields
          question={t`Wie ist der Stand bei ${props.title}?`}
          draft={draft}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
          missing={aboutDay ? { ...missing, on: problem } : missing}
          tried={tried}
          noteHint={t`Worauf stützt sich die Meldung? Wird nie veröffentlicht.`}
          evidence={
            <EvidenceField obligationId={props.obligationId} files={evidence} onFiles={setEvidence} />
          }
        />
        <div className="button-row">
          <Button variant="primary" type="submit" pending={pending} pendingLabel={t`Wird gemeldet …`}>
            {t`Stand melden`}
          </Button>
          <Button onClick={props.onCancel}>{t`Abbrechen`}</Button>
        </div>
      </Form>
    </div>
  );
}

function useReport({ obligationId, revision, onReported, onOvertaken }: ReportFormProps) {
  const { problem, reason, settle } = useOutcome();
  const [{ fetching }, report] = useMutation(ReportMutation);
  // One intention to report: sent twice, it is recorded once.
  const [intent] = useState(() => crypto.randomUUID());

  async function send(statement: Statement, evidence: readonly SentFile[]) {
    const said = { ...statementInput(statement), evidenceFileIds: evidence.map(({ id }) => id) };
    const input = { obligationId, ...said, intent, seenRevision: revision };
    const answer = (await report({ input })).data?.reportOnObligation;
    if (settle(answer, refusalsOf(answer))) onReported(statement.state);
    else if (answer?.__typename === 'ReportOnObligationRefused' && answer.reason === 'reportedMeanwhile')
      onOvertaken();
  }

  return { send, problem, reason, pending: fetching };
}
