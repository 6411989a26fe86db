import { Plural, useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { Checkbox } from '@gremia/ui/checkbox';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { DataTable } from '@gremia/ui/data-table';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { ActProblem } from '../../platform/act/act-problem';
import { useOutcome } from '../../platform/act/use-outcome';
import { ObligationBadge } from '../implementation/implementation.public';
import { keptReasons, undoRefusals } from './row-problem-words';

const CollectiveReportQuery = graphql(`
  query CollectiveReport($id: ID!) {
    collectiveReport(id: $id) {
      id
      reportedAt
      undoableUntil
      undoable
      reportedBy
      reported
      proposed
      undone
      entries {
        obligationId
        bodyKey
        bodyName
        title
        state
        before
        undone
        reportedSince
        proposal
      }
    }
  }
`);

const UndoMutation = graphql(`
  mutation UndoCollectiveReport($id: ID!, $obligationIds: [ID!]) {
    undoCollectiveReport(id: $id, obligationIds: $obligationIds) {
      __typename
      ... on UndoneReport {
        undone
        withdrawn
        kept {
          obligationId
          reason
        }
      }
      ... on UndoCollectiveReportRefused {
        reason
      }
    }
  }
`);

type Made = ResultOf<typeof CollectiveReportQuery>['collectiveReport'];
type Entry = Made['entries'][number];
type Kept = readonly { readonly obligationId: string; readonly reason: keyof typeof keptReasons }[];

/** What one report for many changed, and for an hour the way back. */
export function Page() {
  const id = useAddressParam('id');
  const [answer, execute] = useQuery({
    query: CollectiveReportQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  return (
    <AnswerView answer={[answer, execute]}>
      {({ collectiveReport }) => (
        <Record made={collectiveReport} onUndone={() => execute({ requestPolicy: 'network-only' })} />
      )}
    </AnswerView>
  );
}

function Record({ made, onUndone }: { made: Made; onUndone: () => void }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const undoing = useUndo(made, () => {
    setChosen(new Set());
    onUndone();
  });
  const standing = made.entries.filter(isStanding);
  const open = made.undoable && standing.length > 0;
  return (
    <Frame
      breadcrumb={[{ to: places.collectiveReports(), label: t`Für viele melden` }]}
      kicker={t`Sammelmeldung`}
      title={t`Meldung vom ${formatMoment(made.reportedAt)}`}
      lead={
        <Plural
          value={made.reported}
          one="# Meldung ist gespeichert und gilt."
          other="# Meldungen sind gespeichert und gelten."
        />
      }
    >
      <KeyFacts
        facts={[
          { term: t`Gemeldet von`, value: made.reportedBy ?? '–' },
          { term: t`Wartet auf Bestätigung`, value: made.proposed },
          { term: t`Zurückgenommen`, value: made.undone },
          { term: t`Rücknahme möglich bis`, value: formatMoment(made.undoableUntil) },
        ]}
      />
      <ActProblem problem={undoing.problem} title={t`Nicht zurückgenommen`} headingLevel={2} />
      <KeptRows kept={undoing.kept} entries={made.entries} />
      <Section
        id="zeilen"
        title={t`Was sich geändert hat`}
        actions={
          open ? (
            <>
              {chosen.size === 0 ? null : (
                <Button onClick={() => void undoing.undo([...chosen])}>
                  <Plural value={chosen.size} one="# Meldung zurücknehmen" other="# Meldungen zurücknehmen" />
                </Button>
              )}
              <ConfirmAct
                label={t`Alles zurücknehmen`}
                variant="danger"
                question={t`Alle Meldungen zurücknehmen?`}
                consequence={t`Überall gilt wieder der Stand davor. Wo die Stelle seither selbst gemeldet hat, bleibt ihr Stand. Die Meldungen bleiben in der Geschichte sichtbar.`}
                cancelLabel={t`Abbrechen`}
                onConfirm={() => undoing.undo(null)}
              />
            </>
          ) : undefined
        }
      >
        <DataTable
          caption={t`Was sich geändert hat`}
          captionHidden
          columns={[
            {
              key: 'body',
              header: t`Stelle`,
              cell: (entry) =>
                open && isStanding(entry) ? (
                  <Checkbox
                    label={entry.bodyName}
                    aria-label={`${entry.bodyName}: ${entry.title}`}
                    checked={chosen.has(entry.obligationId)}
                    onChange={(event) =>
                      setChosen(toggled(chosen, entry.obligationId, event.currentTarget.checked))
                    }
                  />
                ) : (
                  entry.bodyName
                ),
            },
            { key: 'title', header: t`Beschluss`, cell: ({ title }) => title },
            { key: 'before', header: t`Bisher`, cell: ({ before }) => <ObligationBadge state={before} /> },
            { key: 'state', header: t`Gemeldet`, cell: ({ state }) => <ObligationBadge state={state} /> },
            { key: 'now', header: t`Seither`, cell: (entry) => <Since entry={entry} /> },
          ]}
          rows={made.entries}
          rowKey={({ obligationId }) => obligationId}
        />
      </Section>
    </Frame>
  );
}

function isStanding({ undone, reportedSince, proposal }: Entry): boolean {
  return !undone && !reportedSince && (proposal === null || proposal === 'waiting');
}

function toggled(chosen: ReadonlySet<string>, id: string, wanted: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  if (wanted) next.add(id);
  else next.delete(id);
  return next;
}

function Since({ entry }: { entry: Entry }) {
  const { t } = useLingui();
  if (entry.undone) return <StateBadge tone="quiet">{t`zurückgenommen`}</StateBadge>;
  if (entry.proposal === 'waiting')
    return <StateBadge tone="info" icon="clock">{t`wartet auf Bestätigung`}</StateBadge>;
  if (entry.proposal === 'declined') return <StateBadge tone="warning">{t`abgelehnt`}</StateBadge>;
  if (entry.proposal === 'replaced')
    return <StateBadge tone="quiet">{t`durch eine neuere ersetzt`}</StateBadge>;
  if (entry.proposal === 'confirmed') return <StateBadge tone="success">{t`bestätigt`}</StateBadge>;
  if (entry.reportedSince) return <StateBadge tone="info">{t`neue Meldung`}</StateBadge>;
  return <StateBadge tone="success">{t`gilt`}</StateBadge>;
}

function KeptRows({ kept, entries }: { kept: Kept; entries: readonly Entry[] }) {
  const { t } = useLingui();
  if (kept.length === 0) return null;
  return (
    <Alert tone="info" title={t`Einiges bleibt, wie es ist`}>
      <ul>
        {kept.map(({ obligationId, reason }) => (
          <li key={obligationId}>
            {entries.find((entry) => entry.obligationId === obligationId)?.bodyName}: {t(keptReasons[reason])}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function useUndo(made: Made, onUndone: () => void) {
  const { t } = useLingui();
  const say = useToast();
  const [, send] = useMutation(UndoMutation);
  const { problem, settle } = useOutcome();
  const [kept, setKept] = useState<Kept>([]);

  async function undo(obligationIds: readonly string[] | null): Promise<boolean> {
    const chosen = obligationIds === null ? null : [...obligationIds];
    const answer = (await send({ id: made.id, obligationIds: chosen })).data?.undoCollectiveReport;
    if (!settle(answer, undoRefusals)) return false;
    if (answer?.__typename !== 'UndoneReport') return false;
    setKept(answer.kept);
    say(t`Zurückgenommen: ${answer.undone + answer.withdrawn}.`);
    onUndone();
    return true;
  }

  return { undo, kept, problem };
}
