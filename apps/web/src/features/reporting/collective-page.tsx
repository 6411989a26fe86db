import { useLingui } from '@lingui/react/macro';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { Alert } from '@gremia/ui/alert';
import { Section } from '@gremia/ui/section';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, useMutation, useQuery } from 'urql';
import { Door } from '../../platform/access/door';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressSearch } from '../../platform/routing/use-address';
import { useSession } from '../../platform/session/session';
import { useOutcome } from '../../platform/act/use-outcome';
import { draftStatement, type Statement, statementInput } from '../implementation/implementation.public';
import { type CheckedRow, CheckQuery, CheckView } from './check-view';
import { asDutyFilter, DutiesQuery, type Duty, DutyChooser, readFilter } from './duty-chooser';
import { RecentReports } from './recent-reports';
import { reportOnManyRefusals } from './row-problem-words';
import { StatementForm } from './statement-form';

const ReportOnMany = graphql(`
  mutation ReportOnMany($input: ReportOnManyInput!, $intent: ID!) {
    reportOnMany(input: $input, intent: $intent) {
      __typename
      ... on CollectiveReportReceipt {
        id
      }
      ... on ReportOnManyRefused {
        reason
      }
    }
  }
`);

/** One report for many duties: choose, say, check, send. */
export function Page() {
  const { t } = useLingui();
  const { role } = useSession();
  const own = role?.kind === 'reporter' && role.objectKey !== null ? places.house(role.objectKey) : null;
  return (
    <Frame
      breadcrumb={[
        own === null
          ? { to: places.houses(), label: t`Unsere Kommunen` }
          : { to: own, label: t`Was bindet uns?` },
      ]}
      title={t`Für viele melden`}
      actions={
        <>
          <PlaceLink to={places.reportByFile()}>{t`Mit einer Datei melden`}</PlaceLink>
          <PlaceLink to={places.apiTokens()}>{t`Zugänge für Programme`}</PlaceLink>
        </>
      }
      lead={t`Wählen Sie Pflichten, sagen Sie einmal, wie der Stand ist, prüfen Sie und senden Sie alles auf einmal.`}
    >
      <Door permission="obligation.reportMany">
        <Desk />
      </Door>
    </Frame>
  );
}

function Desk() {
  const { t } = useLingui();
  const [filter, changeFilter] = useAddressSearch(readFilter);
  const answer = useQuery({
    query: DutiesQuery,
    variables: { filter: asDutyFilter(filter) },
    requestPolicy: 'cache-and-network',
  });
  const [chosen, setChosen] = useState<ReadonlyMap<string, Duty>>(new Map());
  const [draft, setDraft] = useState(() => draftStatement(dateInBerlin(new Date())));
  const desk = useDesk(chosen);
  const choose = (duties: readonly Duty[], wanted: boolean) =>
    setChosen((before) => {
      const next = new Map(before);
      for (const duty of duties) {
        if (wanted) next.set(duty.id, duty);
        else next.delete(duty.id);
      }
      return next;
    });
  if (desk.checked !== null) {
    const { statement, rows } = desk.checked;
    return (
      <>
        <DeskProblem problem={desk.problem} />
        <CheckView
          statement={statement}
          rows={rows}
          duties={chosen}
          pending={desk.pending}
          onSend={() => void desk.send(statement, chosen)}
          onSendWithout={(problems) =>
            void desk.send(statement, new Map([...chosen].filter(([id]) => !problems.has(id))))
          }
          onBack={desk.back}
        />
      </>
    );
  }
  return (
    <>
      <DeskProblem problem={desk.problem} />
      <Section id="pflichten" title={t`Welche Pflichten?`}>
        <AnswerView answer={answer}>
          {({ reportableDuties }) => (
            <DutyChooser
              duties={reportableDuties}
              filter={filter}
              changeFilter={changeFilter}
              chosen={chosen}
              choose={choose}
            />
          )}
        </AnswerView>
      </Section>
      <Section id="stand" title={t`Was melden Sie?`}>
        <StatementForm
          draft={draft}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
          count={chosen.size}
          pending={desk.pending}
          onCheck={(statement) => void desk.check(statement)}
        />
      </Section>
      <Section id="zuletzt" title={t`Ihre letzten Sammelmeldungen`}>
        <RecentReports />
        <p className="muted">
          {t`Einzelne Stände melden Sie auf der Seite der Stelle.`}{' '}
          <PlaceLink to={places.houses()}>{t`Unsere Kommunen`}</PlaceLink>
        </p>
      </Section>
    </>
  );
}

function DeskProblem({ problem }: { problem: string | null }) {
  const { t } = useLingui();
  if (problem === null) return null;
  return (
    <Alert urgent tone="warning" title={t`Noch nicht gemeldet`}>
      {problem}
    </Alert>
  );
}

function inputOf(statement: Statement, chosen: ReadonlyMap<string, Duty>) {
  const rows = [...chosen.values()].map(({ id, revision }) => ({ obligationId: id, seenRevision: revision }));
  return { rows, ...statementInput(statement) };
}

/** Checks on the server what was chosen, and sends it once per intention. */
function useDesk(chosen: ReadonlyMap<string, Duty>) {
  const { t } = useLingui();
  const client = useClient();
  const navigate = useNavigate();
  const [checked, setChecked] = useState<{ statement: Statement; rows: readonly CheckedRow[] } | null>(null);
  const [pending, setPending] = useState(false);
  const [, report] = useMutation(ReportOnMany);
  const { problem, settle } = useOutcome();
  const [unchecked, setUnchecked] = useState<string | null>(null);
  // One intention to report: sent twice, it is recorded once.
  const [intent] = useState(() => crypto.randomUUID());

  async function check(statement: Statement) {
    setPending(true);
    const input = inputOf(statement, chosen);
    const { data } = await client.query(CheckQuery, { input }, { requestPolicy: 'network-only' }).toPromise();
    setPending(false);
    const found = data?.checkReportOnMany;
    setUnchecked(
      found === undefined
        ? t`Die Prüfung hat nicht geklappt. Ihre Eingaben sind noch da. Bitte versuchen Sie es noch einmal.`
        : null,
    );
    if (found !== undefined) setChecked({ statement, rows: found });
  }

  async function send(statement: Statement, rows: ReadonlyMap<string, Duty>) {
    setPending(true);
    const answer = (await report({ input: inputOf(statement, rows), intent })).data?.reportOnMany;
    setPending(false);
    if (!settle(answer, reportOnManyRefusals)) return void (await check(statement));
    if (answer?.__typename === 'CollectiveReportReceipt')
      void navigate({ to: places.collectiveReport(answer.id) });
  }

  return { checked, pending, problem: unchecked ?? problem, check, send, back: () => setChecked(null) };
}
