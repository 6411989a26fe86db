import type { RefusalReason } from '@gremia/decision-rules/document-error';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import { compare, readRational, whole, zero } from '@gremia/decision-rules/rational';
import { type CalendarDate, isCalendarDate } from '../kernel/calendar-date.ts';
import { isFarAhead } from '../kernel/far-ahead.ts';
import { accept, type Outcome, refuse, type Refused } from '../kernel/outcome.ts';
import type { ProcedureSettings } from './board.ts';
import { readRuleDocument } from './rule-document.ts';

export const rulesFlaws = [
  'missing',
  'tooLong',
  'inThePast',
  'notAfterLatest',
  'tooFarAhead',
  'notADate',
  'notInRange',
  'notAShare',
  'ruleTwice',
  'ruleUnreadable',
] as const;
export type RulesFlaw = (typeof rulesFlaws)[number];

/** What is wrong with a field, such as `validFrom`, `settings.invitationDays` or `rules.1.document`. */
export interface FlawInRules {
  readonly field: string;
  readonly flaw: RulesFlaw;
  /** Only for a rule that cannot be read: the reason, and the pointer to the place within the rule. */
  readonly ruleError: RefusalReason | 'notJson' | null;
  readonly path: string | null;
}

export interface RulesWish {
  readonly validFrom: CalendarDate;
  readonly source: string;
  readonly settings: ProcedureSettings;
  /** In their order; the first is the usual one. */
  readonly rules: readonly { readonly source: string; readonly document: string }[];
}

export interface AdoptedRules {
  readonly validFrom: CalendarDate;
  readonly source: string;
  readonly settings: ProcedureSettings;
  readonly decisionRules: readonly {
    readonly key: string;
    readonly title: string;
    readonly source: string;
    readonly rule: RuleForm;
  }[];
}

export interface FlawedRules extends Refused<'flawed'> {
  readonly flaws: readonly FlawInRules[];
}

/**
 * Decides on a new version of the rules of procedure. It begins today at the earliest and after every version before
 * it, so that what was decided keeps the rules under which it was; whether its rules fit the seats of the board is
 * told beforehand and does not hinder, since the seats may change by then.
 * @param latest the day from which the newest version is in force; null for the first one
 */
export function adoptRules(
  { latest, today }: { readonly latest: CalendarDate | null; readonly today: CalendarDate },
  wish: RulesWish,
): Outcome<AdoptedRules, 'flawed'> | FlawedRules {
  const read = wish.rules.map(({ document }) => readRuleDocument(document));
  const flaws = [
    ...dateFlaws(wish.validFrom, latest, today),
    ...sourceFlaws(wish.source),
    ...settingsFlaws(wish.settings),
    ...ruleFlaws(wish.rules),
  ];
  if (flaws.length > 0) return { ...refuse('flawed'), flaws };
  const decisionRules = read.flatMap((document, index) => {
    if (!document.ok) return [];
    const { rule } = document;
    const source = wish.rules[index]?.source.trim() ?? '';
    return [{ key: rule.id, title: rule.title, source, rule }];
  });
  const { validFrom, settings } = wish;
  return accept({ validFrom, settings, source: wish.source.trim(), decisionRules });
}

function flawIn(field: string, flaw: RulesFlaw): FlawInRules {
  return { field, flaw, ruleError: null, path: null };
}

function dateFlaws(
  validFrom: string,
  latest: CalendarDate | null,
  today: CalendarDate,
): readonly FlawInRules[] {
  if (!isCalendarDate(validFrom)) return [flawIn('validFrom', 'notADate')];
  if (validFrom < today) return [flawIn('validFrom', 'inThePast')];
  // Nothing can be adopted after a mistyped year: each version begins after every other.
  if (isFarAhead(new Date(validFrom), new Date(today))) return [flawIn('validFrom', 'tooFarAhead')];
  return latest !== null && validFrom <= latest ? [flawIn('validFrom', 'notAfterLatest')] : [];
}

/** In characters: a resolution and its day, not its text. */
const longestSource = 500;

function sourceFlaws(source: string): readonly FlawInRules[] {
  const said = source.trim();
  if (said === '') return [flawIn('source', 'missing')];
  return said.length > longestSource ? [flawIn('source', 'tooLong')] : [];
}

/** The most that each number may be: a year of days, or as many hours. */
const mostDays = 366;
const mostHours = mostDays * 24;

function settingsFlaws(settings: ProcedureSettings): readonly FlawInRules[] {
  const { circulation, minimumVotingHours } = settings;
  const numbers: readonly (readonly [field: string, value: number | null | undefined, most: number])[] = [
    ['invitationDays', settings.invitationDays, mostDays],
    ['urgentInvitationHours', settings.urgentInvitationHours, mostHours],
    ['minutesObjectionDays', settings.minutesObjectionDays, mostDays],
    ['minimumVotingHours', minimumVotingHours, mostHours],
    ['circulation.feedbackDays', circulation?.feedbackDays, mostDays],
    ['circulation.votingDays', circulation?.votingDays, mostDays],
  ];
  const shares = [
    ['rollCallOnRequestOf', settings.rollCallOnRequestOf],
    ['secrecyOnRequestOf', settings.secrecyOnRequestOf],
  ] as const;
  return [
    ...numbers.flatMap(([field, value, most]) =>
      value == null || isWithin(value, most) ? [] : [flawIn(`settings.${field}`, 'notInRange')],
    ),
    ...shares.flatMap(([field, share]) =>
      share == null || isShare(share) ? [] : [flawIn(`settings.${field}`, 'notAShare')],
    ),
  ];
}

function isWithin(value: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= most;
}

/** More than nothing, at most the whole. */
function isShare(text: string): boolean {
  const share = readRational(text);
  return share !== null && compare(share, zero) > 0 && compare(share, whole(1)) <= 0;
}

function ruleFlaws(rules: RulesWish['rules']): readonly FlawInRules[] {
  if (rules.length === 0) return [flawIn('rules', 'missing')];
  const keys = new Set<string>();
  return rules.flatMap(({ document, source }, index): FlawInRules[] => {
    const field = `rules.${index}`;
    const unfounded = source.trim() === '' ? [flawIn(`${field}.source`, 'missing')] : [];
    const read = readRuleDocument(document);
    if (!read.ok) {
      const { reason, path } = read.error;
      return [...unfounded, { field: `${field}.document`, flaw: 'ruleUnreadable', ruleError: reason, path }];
    }
    const isTwice = keys.has(read.rule.id);
    keys.add(read.rule.id);
    return isTwice ? [...unfounded, flawIn(`${field}.document`, 'ruleTwice')] : unfounded;
  });
}
