import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { OfficeChangeState, Settling } from '@gremia/domain/offices/office-change';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge, type Tone } from '@gremia/ui/state-badge';
import { useToast } from '@gremia/ui/toast';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatMoment } from '../../platform/i18n/formats';
import { officeNames, usePeriodWords } from './office-words';
import { settleRefusals } from './refusal-words';

export const ChangeFragment = graphql(`
  fragment Change on OfficeChange {
    id
    kind
    state
    personName
    office
    boardName
    from
    until
    reason
    proposedBy
    proposedAt
    expiresAt
    settledBy
    settledAt
    isOwn
    concernsViewer
  }
`);

const SettleMutation = graphql(`
  mutation SettleOfficeChange($id: ID!, $settling: Settling!) {
    acted: settleOfficeChange(changeId: $id, settling: $settling) {
      __typename
      ... on SettleChangeRefused {
        reason
      }
    }
  }
`);

type Change = ResultOf<typeof ChangeFragment>;

const states: Readonly<Record<OfficeChangeState, { tone: Tone; word: MessageDescriptor }>> = {
  proposed: { tone: 'active', word: msg`wartet` },
  confirmed: { tone: 'success', word: msg`bestätigt` },
  declined: { tone: 'quiet', word: msg`abgelehnt` },
  withdrawn: { tone: 'quiet', word: msg`zurückgezogen` },
  expired: { tone: 'quiet', word: msg`abgelaufen` },
};

interface ChangeListProps {
  label: string;
  changes: readonly FragmentOf<typeof ChangeFragment>[];
  today: string;
  onActed: () => void;
}

/** Proposals with what can be done about them: confirm or decline those of others, withdraw the own. */
export function ChangeList({ label, changes, today, onActed }: ChangeListProps) {
  const { t } = useLingui();
  const wordsFor = useChangeWords(today);
  const { act, problem } = useAct(onActed);
  const say = useToast();

  async function settle({ id }: Change, settling: Settling): Promise<void> {
    const done = await act(SettleMutation, { id, settling }, settleRefusals);
    if (!done) return;
    say(
      settling === 'confirm' ? t`Bestätigt. Es gilt ab sofort.` : t`Der Vorschlag ist vom Tisch.`,
      'success',
    );
  }

  return (
    <div className="stack">
      <ActProblem problem={problem} />
      <ItemList
        label={label}
        items={readFragment(ChangeFragment, changes).map((change) => ({
          key: change.id,
          title: wordsFor(change).title,
          meta: wordsFor(change).meta,
          end:
            change.state === 'proposed' ? (
              <Settle change={change} title={wordsFor(change).title} onSettle={settle} />
            ) : (
              <StateBadge tone={states[change.state].tone}>{t(states[change.state].word)}</StateBadge>
            ),
        }))}
      />
    </div>
  );
}

interface SettleProps {
  change: Change;
  title: string;
  onSettle: (change: Change, settling: Settling) => Promise<void>;
}

function Settle({ change, title, onSettle }: SettleProps) {
  const { t } = useLingui();
  const around = { about: title, size: 'small', cancelLabel: t`Abbrechen` } as const;
  if (change.isOwn)
    return (
      <ConfirmAct
        {...around}
        variant="secondary"
        label={t`Zurücknehmen`}
        question={t`Den Vorschlag zurücknehmen?`}
        consequence={t`Es bleibt, wie es ist. Sie können es jederzeit neu vorschlagen.`}
        onConfirm={() => onSettle(change, 'withdraw')}
      />
    );
  return (
    <div className="button-row">
      {change.concernsViewer && change.kind === 'appoint' ? null : (
        <ConfirmAct
          {...around}
          label={t`Bestätigen`}
          question={t`Diesen Vorschlag bestätigen?`}
          consequence={t`${title}. Das gilt ab sofort.`}
          onConfirm={() => onSettle(change, 'confirm')}
        />
      )}
      <ConfirmAct
        {...around}
        variant="secondary"
        label={t`Ablehnen`}
        question={t`Diesen Vorschlag ablehnen?`}
        consequence={t`Es bleibt, wie es ist.`}
        onConfirm={() => onSettle(change, 'decline')}
      />
    </div>
  );
}

/** What is proposed, by whom, and what came of it. */
function useChangeWords(today: string) {
  const { t } = useLingui();
  const periodWords = usePeriodWords();
  return (change: Change): { title: string; meta: string } => {
    const { kind, personName, office, boardName, from, until, reason, proposedBy, settledBy, settledAt } =
      change;
    const name = [office && t(officeNames[office]), boardName].filter(Boolean).join(', ');
    const titles: Record<Change['kind'], string> = {
      appoint: t`${personName} berufen: ${name}`,
      end: t`Amt von ${personName} beenden: ${name}`,
      enable: t`Konto von ${personName} wieder öffnen`,
    };
    const facts = [
      kind === 'appoint' && from !== null ? periodWords(from, until, today) : null,
      reason,
      t`vorgeschlagen von ${proposedBy} am ${formatDay(change.proposedAt)}`,
      change.state === 'proposed' ? t`gilt als Vorschlag bis ${formatMoment(change.expiresAt)}` : null,
      settledBy !== null && settledAt !== null
        ? t`entschieden von ${settledBy} am ${formatDay(settledAt)}`
        : null,
    ];
    return { title: titles[kind], meta: facts.filter(Boolean).join(' · ') };
  };
}
