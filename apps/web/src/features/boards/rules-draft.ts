import { adoptRules, type FlawInRules, type RulesWish } from '@gremia/domain/boards/adopt-rules';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import { readyRules } from '@gremia/decision-rules/ready-rules';

/** What stands in the form; a number that cannot be read is null. */
export interface RulesDraft {
  readonly validFrom: string | null;
  readonly source: string;
  readonly settings: SettingsDraft;
  readonly rules: readonly RuleDraft[];
}

export interface RuleDraft {
  /** Only for React. */
  readonly key: string;
  readonly source: string;
  readonly document: string;
}

export type NumberKey =
  'invitationDays' | 'urgentInvitationHours' | 'minimumVotingHours' | 'minutesObjectionDays';
export type SwitchKey = 'remoteVoting' | 'voteMayBeChanged' | 'turnoutShownWhileOpen';
export type ShareKey = 'rollCallOnRequestOf' | 'secrecyOnRequestOf';

export type SettingsDraft = Readonly<
  Record<NumberKey, number | null> & Record<SwitchKey, boolean> & Record<ShareKey, string>
> & {
  readonly circulation: {
    readonly feedbackDays: number | null;
    readonly votingDays: number | null;
    readonly silence: 'abstention' | 'consent';
  } | null;
};

const usual: ProcedureSettings = {
  invitationDays: 8,
  urgentInvitationHours: 48,
  remoteVoting: true,
  voteMayBeChanged: true,
  turnoutShownWhileOpen: true,
  rollCallOnRequestOf: '1/5',
  secrecyOnRequestOf: '1/5',
  minutesObjectionDays: 14,
  circulation: null,
};

export interface LatestVersion {
  readonly validFrom: string;
  readonly settings: ProcedureSettings;
  readonly decisionRules: readonly { readonly source: string; readonly document: string }[];
}

/** The form begins with what was adopted last. */
export function draftFrom(latest: LatestVersion | undefined): RulesDraft {
  const settings = latest?.settings ?? usual;
  return {
    validFrom: null,
    source: '',
    settings: {
      ...settings,
      minimumVotingHours: settings.minimumVotingHours ?? null,
      rollCallOnRequestOf: settings.rollCallOnRequestOf ?? '',
      secrecyOnRequestOf: settings.secrecyOnRequestOf ?? '',
    },
    rules: (latest?.decisionRules ?? []).map(({ source, document }) => ruleDraft(source, document)),
  };
}

export function ruleDraft(source: string, document: string): RuleDraft {
  return { key: crypto.randomUUID(), source, document };
}

/** A ready rule as it can be edited; null for an unknown id. */
export function readyRuleDraft(id: string): RuleDraft | null {
  const ready = readyRules.find((rule) => rule.id === id);
  return ready === undefined ? null : ruleDraft(ready.source, JSON.stringify(ready.rule, null, 2));
}

/** What is asked of the rule book; a number that is missing is out of every range. */
export function wishOf({ validFrom, source, settings, rules }: RulesDraft): RulesWish {
  const { circulation } = settings;
  return {
    validFrom: validFrom ?? '',
    source,
    rules: rules.map((rule) => ({ source: rule.source, document: rule.document })),
    settings: {
      ...settings,
      invitationDays: settings.invitationDays ?? -1,
      urgentInvitationHours: settings.urgentInvitationHours ?? -1,
      minutesObjectionDays: settings.minutesObjectionDays ?? -1,
      rollCallOnRequestOf: settings.rollCallOnRequestOf.trim() || null,
      secrecyOnRequestOf: settings.secrecyOnRequestOf.trim() || null,
      circulation: circulation && {
        silence: circulation.silence,
        feedbackDays: circulation.feedbackDays ?? -1,
        votingDays: circulation.votingDays ?? -1,
      },
    },
  };
}

/** The same rule book as the server's, asked before anything is sent. */
export function flawsOf(
  draft: RulesDraft,
  facts: { readonly latest: string | null; readonly today: string },
): readonly FlawInRules[] {
  const outcome = adoptRules(facts, wishOf(draft));
  return 'flaws' in outcome ? outcome.flaws : [];
}
