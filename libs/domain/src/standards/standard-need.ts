import type { Lifecycle } from '../kernel/lifecycle.ts';
import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';

export const needStates = ['reported', 'taken', 'declined'] as const;
export type NeedState = (typeof needStates)[number];

export const needActions = ['take', 'decline'] as const;
export type NeedAction = (typeof needActions)[number];

/** What becomes of a reported need; a need that was taken goes on as a standard. */
export const needLifecycle: Lifecycle<NeedState, NeedAction> = {
  reported: { take: 'taken', decline: 'declined' },
  taken: {},
  declined: {},
};

/** Characters. */
export const needTitleLimit = 160;
export const needTextLimit = 4_000;

export const reportNeedReasons = [
  'titleMissing',
  'titleTooLong',
  'problemMissing',
  'textTooLong',
  'linkMalformed',
] as const;
export type ReportNeedReason = (typeof reportNeedReasons)[number];

export interface NeedTexts {
  readonly title: string;
  /** What does not work today for want of a standard. */
  readonly problem: string;
  /** Whom it concerns: procedures, offices, partners. */
  readonly concerned: string | null;
  /** Where more can be read. */
  readonly link: string | null;
}

/** Anybody who carries out duties or sits on a board may say which standard is missing. */
export function reportNeed(given: NeedTexts): Outcome<NeedTexts, ReportNeedReason> {
  const title = given.title.trim();
  const problem = given.problem.trim();
  const concerned = given.concerned?.trim() || null;
  const link = given.link?.trim() || null;
  if (title === '') return refuse('titleMissing');
  if (title.length > needTitleLimit) return refuse('titleTooLong');
  if (problem === '') return refuse('problemMissing');
  if (Math.max(problem.length, concerned?.length ?? 0) > needTextLimit) return refuse('textTooLong');
  if (link !== null && !isWebAddress(link)) return refuse('linkMalformed');
  return accept({ title, problem, concerned, link });
}

/** An address that a browser opens as a page, and nothing that it would run. */
export function isWebAddress(text: string): boolean {
  return text.length <= 2_000 && URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol);
}

export const supportNeedReasons = ['alreadyAnswered', 'ownNeed'] as const;
export type SupportNeedReason = (typeof supportNeedReasons)[number];

/** "Wir auch": the more bodies need it, the higher it stands; a second time changes nothing. */
export function supportNeed(facts: {
  readonly state: NeedState;
  readonly own: boolean;
}): Outcome<'supported', SupportNeedReason> {
  if (facts.state !== 'reported') return refuse('alreadyAnswered');
  return facts.own ? refuse('ownNeed') : accept('supported');
}

export const answerNeedReasons = ['alreadyAnswered', 'answerMissing', 'textTooLong'] as const;
export type AnswerNeedReason = (typeof answerNeedReasons)[number];

/** The secretariat takes a need up or declines it; who reported it is owed a reason either way. */
export function answerNeed(
  state: NeedState,
  { action, answer }: { readonly action: NeedAction; readonly answer: string },
): Outcome<{ readonly state: NeedState; readonly answer: string }, AnswerNeedReason> {
  const following = next(needLifecycle, state, action);
  if (following === null) return refuse('alreadyAnswered');
  if (answer.trim() === '') return refuse('answerMissing');
  if (answer.length > needTextLimit) return refuse('textTooLong');
  return accept({ state: following, answer: answer.trim() });
}
