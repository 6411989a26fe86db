import { describeRule, type RuleInWords } from '@gremia/decision-rules/describe-rule';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import { parseRule } from '@gremia/decision-rules/parse-rule';

const weightNames: Readonly<Record<string, string>> = {
  koenigstein: 'Königsteiner Schlüssel',
  einwohner: 'Einwohnerzahl',
};

export interface Named {
  readonly key: string;
  readonly name: string;
}

/** A stored rule in German phrases, with the board's own names of benches and seats. */
export function ruleInWords(form: RuleForm, benches: readonly Named[], seats: readonly Named[]): RuleInWords {
  const parsed = parseRule(form);
  if (!parsed.ok) throw new Error(`The stored rule ${form.id} cannot be read: ${parsed.error.message}`);
  const nameIn = (named: readonly Named[]) => (key: string) =>
    named.find((each) => each.key === key)?.name ?? key;
  return describeRule(parsed.value, {
    bench: nameIn(benches),
    seat: nameIn(seats),
    weight: (key) => weightNames[key] ?? key,
  });
}
