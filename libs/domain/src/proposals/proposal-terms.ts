import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Scope } from '../public-bodies/scope.ts';
import type { BasisOfForce } from './basis-of-force.ts';
import type { PublicationLevel } from './publication-level.ts';

/** New or substantially changed systems are due at once, existing ones after some years (IT-Planungsrat). */
export const deadlineClasses = ['newOrChanged', 'existing', 'all'] as const;
export type DeadlineClass = (typeof deadlineClasses)[number];

export const commitmentKinds = ['money', 'service', 'interface'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** What a proposal asks of whom, beside its text; frozen into the resolution when it is adopted. */
export interface ProposalTerms {
  readonly basisOfForce: BasisOfForce;
  readonly scope: Scope;
  readonly deadlines: readonly { readonly deadlineClass: DeadlineClass; readonly dueOn: CalendarDate }[];
  readonly publicationLevel: PublicationLevel;
  /** Who pays what, from when to when, in words; null where nothing is to be paid. */
  readonly funding: string | null;
  readonly commitments: readonly ProposedCommitment[];
  /** The address of the standard that is made binding or recommended; missing in older wordings. */
  readonly standard?: string | null;
}

/** What the Land or another body promises in the same decision. */
export interface ProposedCommitment {
  readonly kind: CommitmentKind;
  readonly title: string;
  /** The key of the public body that promises. */
  readonly owedBy: string;
  readonly amountInEuro: number | null;
  readonly dueOn: CalendarDate;
  /** Agreed Zug um Zug: while it is late, the municipal deadline is paused. */
  readonly reciprocal: boolean;
}
