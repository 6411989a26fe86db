import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Force } from '../proposals/basis-of-force.ts';
import type { Scope } from '../public-bodies/scope.ts';
import { canonicalJson } from './canonical-json.ts';

/** `adopted` stays unused: the log is public from end to end and begins with publication (docs/decisions). */
export const registerEntryKinds = [
  'adopted',
  'published',
  'corrected',
  'suspended',
  'superseded',
  'repealed',
] as const;
export type RegisterEntryKind = (typeof registerEntryKinds)[number];

/** One line of the register: no person, no vote, no text; what it says about those it says by their hashes. */
export interface RegisterEntry {
  readonly kind: RegisterEntryKind;
  /** The slug of the board. */
  readonly board: string;
  readonly number: string;
  /** Place in the log, from 0, without gaps. */
  readonly sequence: number;
  readonly force: Force;
  /** The scope of the resolution as it was adopted. */
  readonly scope: Scope;
  readonly effectiveOn: CalendarDate;
  /** SHA-256 of the published document, lower-case hex. */
  readonly document: string;
  /** SHA-256 of salt and full record, lower-case hex: the text can be erased and the log stays valid. */
  readonly record: string;
}

/** The bytes that are logged, as text. */
export function registerEntryText(entry: RegisterEntry): string {
  return canonicalJson({ format: 'gremia-register-entry/1', ...entry });
}
