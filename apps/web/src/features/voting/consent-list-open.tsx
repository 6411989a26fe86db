import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Alert } from '@gremia/ui/alert';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { RadioGroup } from '@gremia/ui/radio-group';
import { useMutation } from 'urql';
import { foundSignedOut } from '../../platform/act/unanswered';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { RuleInWords, RuleInWordsFragment } from './ballot-rule';
import { type Hindered, ListProblem, OutlookNote } from './consent-list-problem';
import { openListRefusals } from './consent-list-words';

export const OpenConsentListFragment = graphql(
  `
    fragment OpenConsentList on ConsentList {
      meetingId
      rules {
        id
        outlook
        rule {
          title
          ...RuleInWords
        }
        hindered {
          itemId
          number
          reason
        }
      }
    }
  `,
  [RuleInWordsFragment],
);

const OpenListMutation = graphql(`
  mutation OpenConsentList($input: OpenConsentListInput!) {
    openConsentList(input: $input) {
      __typename
      ... on OpenConsentListRefused {
        reason
        items {
          itemId
          number
          reason
        }
      }
    }
  }
`);

export interface OpenConsentListProps {
  list: FragmentOf<typeof OpenConsentListFragment>;
  onActed: () => void;
}

/** The rule for all items, what it asks, and the act that opens them together. */
export function OpenConsentList({ list, onActed }: OpenConsentListProps) {
  const { t } = useLingui();
  const { meetingId, rules } = readFragment(OpenConsentListFragment, list);
  const [chosen, setChosen] = useState<string | null>(null);
  const [, open] = useMutation(OpenListMutation);
  const [items, setItems] = useState<readonly Hindered[]>([]);
  const { problem, settle } = useOutcome();
  const rule = rules.find(({ id }) => id === chosen) ?? rules[0];
  if (rule === undefined) {
    return (
      <Alert tone="warning" headingLevel={3} title={t`Es gibt keine Beschlussregel`}>
        {t`Die geltende Geschäftsordnung dieses Gremiums nennt keine. Ohne Regel kann nicht abgestimmt werden.`}
      </Alert>
    );
  }

  async function openList(decisionRuleId: string): Promise<void> {
    const answer = (await open({ input: { meetingId, decisionRuleId } })).data?.openConsentList;
    setItems(answer?.__typename === 'OpenConsentListRefused' ? answer.items : []);
    settle(answer, openListRefusals);
    if (!foundSignedOut()) onActed();
  }

  return (
    <div className="stack">
      <ListProblem problem={problem} items={items} />
      <RadioGroup
        label={t`Beschlussregel für alle Punkte der Liste`}
        value={rule.id}
        onChange={setChosen}
        choices={rules.map(({ id, rule: { title } }) => ({ value: id, label: title }))}
      />
      <RuleInWords rule={rule.rule} />
      <OutlookNote outlook={rule.outlook} />
      {rule.hindered.length === 0 || problem !== null ? null : (
        <ListProblem problem={t(openListRefusals.itemsHindered)} items={rule.hindered} />
      )}
      <div className="button-row">
        <ConfirmAct
          icon="ballot"
          label={t`Grüne Liste eröffnen`}
          disabled={rule.hindered.length > 0}
          question={t`Grüne Liste eröffnen?`}
          consequence={t`Über alle Punkte der Liste wird in einem Vorgang entschieden, ohne Aussprache. Jedes anwesende stimmberechtigte Mitglied kann bis zum Schließen einzelnen Punkten widersprechen.`}
          cancelLabel={t`Noch nicht`}
          onConfirm={() => openList(rule.id)}
        />
      </div>
    </div>
  );
}
