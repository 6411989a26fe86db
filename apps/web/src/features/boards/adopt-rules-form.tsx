import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FlawInRules } from '@gremia/domain/boards/adopt-rules';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { DateField } from '@gremia/ui/date-field';
import { ErrorSummary } from '@gremia/ui/error-summary';
import { Form, FormGroup } from '@gremia/ui/form';
import { TextField } from '@gremia/ui/text-field';
import { useMutation } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import { RulesDraftList } from './rules-draft-list';
import { draftFrom, flawsOf, type RulesDraft, wishOf } from './rules-draft';
import { flawWords, ruleErrorWords } from './rules-flaw-words';
import { ProcedureSettingsFragment, withSettings } from './procedure-settings';
import { SettingsFields } from './settings-fields';

export const AdoptRulesFormFragment = graphql(
  `
    fragment AdoptRulesForm on RulesHistory {
      boardId
      today
      seats {
        key
        label
        benchKey
        benchName
        voting
        weights
      }
      versions {
        validFrom
        settings {
          ...ProcedureSettingsText
        }
        decisionRules {
          source
          document
        }
      }
    }
  `,
  [ProcedureSettingsFragment],
);

const AdoptRulesMutation = graphql(`
  mutation AdoptRules($input: AdoptRulesInput!) {
    adoptRules(input: $input) {
      __typename
      ... on AdoptRulesRefused {
        flaws {
          field
          flaw
          ruleError
          path
        }
      }
    }
  }
`);

export interface AdoptRulesFormProps {
  history: FragmentOf<typeof AdoptRulesFormFragment>;
  onAdopted: () => void;
}

/** Settings and decision rules of a new version; each flaw stands at its field. */
export function AdoptRulesForm({ history: masked, onAdopted }: AdoptRulesFormProps) {
  const { t } = useLingui();
  const { boardId, today, seats, versions } = readFragment(AdoptRulesFormFragment, masked);
  const latest = versions[0];
  const [draft, setDraft] = useState<RulesDraft>(() => draftFrom(latest && withSettings(latest)));
  const [flaws, setFlaws] = useState<readonly FlawInRules[]>([]);
  const { problem, settle } = useOutcome();
  const [, adopt] = useMutation(AdoptRulesMutation);
  const change = (changes: Partial<RulesDraft>) => setDraft((before) => ({ ...before, ...changes }));

  const sentence = ({ flaw, ruleError, path }: FlawInRules) =>
    ruleError === null
      ? t(flawWords[flaw])
      : [t(ruleErrorWords[ruleError]), path ? t`Stelle: ${path}` : ''].filter(Boolean).join(' ');
  const errorOf = (field: string) => {
    const flaw = flaws.find((one) => one.field === field);
    return flaw === undefined ? undefined : sentence(flaw);
  };

  async function send(): Promise<void> {
    const found = flawsOf(draft, { latest: latest?.validFrom ?? null, today });
    setFlaws(found);
    if (found.length > 0) return;
    const { validFrom, source, settings, rules } = wishOf(draft);
    const input = { boardId, validFrom, source, settings, rules: [...rules] };
    const { data } = await adopt({ input });
    if (data?.adoptRules.__typename === 'RulesHistory') return onAdopted();
    settle(data?.adoptRules, {});
    setFlaws(data?.adoptRules.__typename === 'AdoptRulesRefused' ? data.adoptRules.flaws : []);
  }

  return (
    <Form onSubmit={() => undefined}>
      <ErrorSummary
        title={t`Bitte prüfen Sie Ihre Angaben`}
        errors={flaws.map((flaw) => ({ fieldId: flaw.field, message: sentence(flaw) }))}
      />
      <ActProblem problem={problem} title={t`Die Fassung wurde nicht beschlossen`} headingLevel={2} />
      <FormGroup title={t`Ab wann und worauf sie beruht`}>
        <DateField
          id="validFrom"
          label={t`In Kraft ab`}
          error={errorOf('validFrom')}
          value={draft.validFrom}
          onChange={(validFrom) => change({ validFrom })}
          readBack={formatDayLong}
        />
        <TextField
          id="source"
          label={t`Grundlage`}
          hint={t`Zum Beispiel: Beschluss des Gremiums vom 22.11.2026`}
          error={errorOf('source')}
          value={draft.source}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
      </FormGroup>
      <SettingsFields
        settings={draft.settings}
        errorOf={(key) => errorOf(`settings.${key}`)}
        onChange={(settings) => change({ settings })}
      />
      <RulesDraftList
        rules={draft.rules}
        seats={seats}
        errorOf={errorOf}
        onChange={(rules) => change({ rules })}
      />
      <div className="button-row">
        <ConfirmAct
          icon="seal"
          label={t`Fassung beschließen`}
          question={t`Neue Fassung der Geschäftsordnung beschließen?`}
          consequence={t`Sie gilt ab dem genannten Tag und lässt sich danach nur durch eine weitere Fassung ändern.`}
          cancelLabel={t`Noch nicht`}
          onConfirm={send}
        />
      </div>
    </Form>
  );
}
