import { useLingui } from '@lingui/react/macro';
import { describeRule } from '@gremia/decision-rules/describe-rule';
import { parseRule } from '@gremia/decision-rules/parse-rule';
import { readyRules } from '@gremia/decision-rules/ready-rules';
import { readRuleDocument, ruleMisfit } from '@gremia/domain/boards/rule-document';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { FormGroup } from '@gremia/ui/form';
import { Select } from '@gremia/ui/select';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { readyRuleDraft, type RuleDraft, ruleDraft } from './rules-draft';
import { misfitWords, ruleErrorWords } from './rules-flaw-words';
import { RuleSentences } from './rules-section';

interface Seat {
  readonly key: string;
  readonly label: string;
  readonly benchKey: string;
  readonly benchName: string;
  readonly voting: boolean;
  readonly weights: readonly string[];
}

export interface RulesDraftListProps {
  rules: readonly RuleDraft[];
  seats: readonly Seat[];
  errorOf: (field: string) => string | undefined;
  onChange: (rules: readonly RuleDraft[]) => void;
}

/** The decision rules of the version: ready ones to choose, or a rule document that is pasted. */
export function RulesDraftList({ rules, seats, errorOf, onChange }: RulesDraftListProps) {
  const { t } = useLingui();
  const missing = errorOf('rules');
  return (
    <FormGroup title={t`Beschlussregeln`}>
      <p className="muted">{t`Die erste ist die übliche.`}</p>
      {rules.map((rule, index) => (
        <RuleFields
          key={rule.key}
          rule={rule}
          position={index}
          seats={seats}
          errorOf={errorOf}
          onChange={(changed) => onChange(rules.map((one) => (one.key === rule.key ? changed : one)))}
          onRemove={() => onChange(rules.filter((one) => one.key !== rule.key))}
          onFirst={() => onChange([rule, ...rules.filter((one) => one.key !== rule.key)])}
        />
      ))}
      <Select
        id="rules"
        label={t`Fertige Regel hinzufügen`}
        width="full"
        error={missing}
        value=""
        emptyLabel={t`bitte wählen`}
        options={readyRules.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(event) => {
          const chosen = readyRuleDraft(event.currentTarget.value);
          if (chosen !== null) onChange([...rules, chosen]);
        }}
      />
      <div className="button-row">
        <Button icon="plus" onClick={() => onChange([...rules, ruleDraft('', '')])}>
          {t`Eigene Regel einfügen`}
        </Button>
      </div>
    </FormGroup>
  );
}

interface RuleFieldsProps {
  rule: RuleDraft;
  position: number;
  seats: readonly Seat[];
  errorOf: (field: string) => string | undefined;
  onChange: (rule: RuleDraft) => void;
  onRemove: () => void;
  onFirst: () => void;
}

function RuleFields({ rule, position, seats, errorOf, onChange, onRemove, onFirst }: RuleFieldsProps) {
  const { t } = useLingui();
  const field = `rules.${position}`;
  const read = readRuleDocument(rule.document);
  const title = read.ok ? read.rule.title : t`Eigene Regel`;
  const error = errorOf(`${field}.document`) ?? unreadable();

  function unreadable(): string | undefined {
    if (read.ok || rule.document.trim() === '') return undefined;
    const { reason, path } = read.error;
    return path === '' ? t(ruleErrorWords[reason]) : `${t(ruleErrorWords[reason])} ${t`Stelle: ${path}`}`;
  }

  return (
    <section className="stack" aria-label={title}>
      <p>
        <strong>{position === 0 ? t`Übliche Regel: ${title}` : title}</strong>
      </p>
      <RulePreview document={rule.document} seats={seats} />
      <TextField
        id={`${field}.source`}
        label={t`Rechtsgrundlage der Regel`}
        width="full"
        error={errorOf(`${field}.source`)}
        value={rule.source}
        onChange={(event) => onChange({ ...rule, source: event.currentTarget.value })}
      />
      <details open={!read.ok || error !== undefined}>
        <summary>{t`Wortlaut der Regel bearbeiten`}</summary>
        <TextArea
          id={`${field}.document`}
          label={t`Regel als JSON`}
          hint={t`In der Regelsprache. Was darin steht, lesen Sie darüber in Sätzen.`}
          rows={6}
          spellCheck={false}
          error={error}
          value={rule.document}
          onChange={(event) => onChange({ ...rule, document: event.currentTarget.value })}
        />
      </details>
      <div className="button-row">
        {position === 0 ? null : <Button onClick={onFirst}>{t`Zur üblichen Regel machen`}</Button>}
        <Button variant="tertiary" onClick={onRemove}>{t`Regel entfernen`}</Button>
      </div>
    </section>
  );
}

/** The rule in sentences, and what of it the seats of today do not have. */
function RulePreview({ document, seats }: { document: string; seats: readonly Seat[] }) {
  const { t } = useLingui();
  const read = readRuleDocument(document);
  if (!read.ok) return null;
  const parsed = parseRule(read.rule);
  if (!parsed.ok) return null;
  const nameOf = (key: string, names: readonly (readonly [key: string, name: string])[]) =>
    names.find(([known]) => known === key)?.[1] ?? key;
  const words = describeRule(parsed.value, {
    bench: (key) =>
      nameOf(
        key,
        seats.map(({ benchKey, benchName }) => [benchKey, benchName] as const),
      ),
    seat: (key) =>
      nameOf(
        key,
        seats.map((seat) => [seat.key, seat.label] as const),
      ),
  });
  const composed = seats.map(({ weights, ...seat }) => ({
    ...seat,
    weights: Object.fromEntries(weights.map((name) => [name, ''])),
  }));
  const misfit = ruleMisfit(read.rule, composed);
  return (
    <>
      <RuleSentences rule={words} />
      {misfit === null ? null : (
        <Alert tone="warning" headingLevel={2} title={t`Diese Regel passt nicht zur heutigen Besetzung`}>
          {t(misfitWords[misfit])}
        </Alert>
      )}
    </>
  );
}
