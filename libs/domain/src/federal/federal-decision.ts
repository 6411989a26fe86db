import { isCalendarDate, type CalendarDate } from '../kernel/calendar-date.ts';
import type { DeadlineClass } from '../proposals/proposal-terms.ts';
import type { FederalDecisionKind } from './federal-topic.ts';

/** A date by which something of a federal decision is due, in the words of its source. */
export interface FederalDeadline {
  /** Whom or what it concerns: "andere IT-Verfahren (3 Jahre)". */
  readonly scope: string;
  /** Null where the source names a session instead of a day. */
  readonly dueOn: CalendarDate | null;
  /** What the source says where that is no day: "47. Sitzung". */
  readonly dueText: string | null;
  /** Null where the wording fits none of the classes of IT-Planungsrat standards. */
  readonly deadlineClass: DeadlineClass | null;
}

/** Reads a deadline of the data set; the class follows from the wording of the decisions of 2014 to 2019. */
export function federalDeadline(scope: string, due: string): FederalDeadline {
  const isDay = isCalendarDate(due);
  return { scope, dueOn: isDay ? due : null, dueText: isDay ? null : due, deadlineClass: classOf(scope) };
}

function classOf(scope: string): DeadlineClass | null {
  if (/\bneue\b/.test(scope)) return 'newOrChanged';
  if (scope.startsWith('andere')) return 'existing';
  return scope.startsWith('alle ') ? 'all' : null;
}

/** Numbers with letters stand for numbers that no source told (data set, 2026): shown as "Nummer nicht bekannt". */
export function isPlaceholderNumber(number: string): boolean {
  return /[A-Za-z]/.test(number);
}

/** The address below /planungsrat/beschluesse: `2017/37` becomes `2017-37`. */
export function federalDecisionSlug(number: string): string {
  return number.toLowerCase().replace('/', '-');
}

/** The German kinds of the data set, by the verb of the decision. */
export const kindOfSource: Readonly<Record<string, FederalDecisionKind>> = {
  standard: 'standard',
  'standard-sicherheit': 'standard',
  beschluss: 'decision',
  // An Entschliessung states the board's will like a decision, only without a task.
  entschliessung: 'decision',
  empfehlung: 'recommendation',
  kenntnisnahme: 'acknowledgement',
  auftrag: 'mandate',
  absicht: 'intention',
  bedarf: 'need',
  verfahren: 'procedure',
  geschaeftsordnung: 'procedure',
};
