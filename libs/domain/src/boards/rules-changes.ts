import type { ProcedureSettings } from './board.ts';

export const procedureSettingKeys = [
  'invitationDays',
  'urgentInvitationHours',
  'remoteVoting',
  'voteMayBeChanged',
  'turnoutShownWhileOpen',
  'rollCallOnRequestOf',
  'secrecyOnRequestOf',
  'minimumVotingHours',
  'minutesObjectionDays',
  'circulation',
] as const satisfies readonly (keyof ProcedureSettings)[];
export type ProcedureSettingKey = (typeof procedureSettingKeys)[number];

export interface ComparedRules {
  readonly settings: ProcedureSettings;
  readonly decisionRules: readonly {
    readonly key: string;
    readonly title: string;
    /** The rule as JSON text. */
    readonly document: string;
  }[];
}

export interface RulesChanges {
  readonly settings: readonly ProcedureSettingKey[];
  /** Titles of rules. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What a version of the rules of procedure changed against the one before it. */
export function rulesChanges(before: ComparedRules, after: ComparedRules): RulesChanges {
  const earlier = new Map(before.decisionRules.map((rule) => [rule.key, rule]));
  const later = new Map(after.decisionRules.map((rule) => [rule.key, rule]));
  const titles = (rules: ComparedRules['decisionRules']) => rules.map(({ title }) => title);
  return {
    settings: procedureSettingKeys.filter(
      (key) => asText(before.settings[key]) !== asText(after.settings[key]),
    ),
    added: titles(after.decisionRules.filter(({ key }) => !earlier.has(key))),
    removed: titles(before.decisionRules.filter(({ key }) => !later.has(key))),
    changed: titles(
      after.decisionRules.filter(({ key, document }) => {
        const old = earlier.get(key);
        return old !== undefined && old.document !== document;
      }),
    ),
  };
}

/** A setting that a version does not name is the same as one that it leaves empty. */
function asText(value: ProcedureSettings[ProcedureSettingKey]): string {
  if (value === null || value === undefined || typeof value !== 'object') return `${value ?? ''}`;
  const { feedbackDays, votingDays, silence } = value;
  return [feedbackDays, votingDays, silence].join('/');
}
