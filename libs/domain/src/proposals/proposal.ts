import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Lifecycle } from '../kernel/lifecycle.ts';
import type { BasisOfForce } from '../resolutions/basis-of-force.ts';
import type { CommitmentKind } from '../implementation/commitment.ts';
import type { DeadlineClass } from '../implementation/obligation.ts';
import type { PublicationLevel } from '../implementation/publication-level.ts';
import type { Scope } from '../public-bodies/scope.ts';

export const proposalStates = [
  'draft',
  'coSigning',
  'tabled',
  'adopted',
  'rejected',
  'referred',
  'withdrawn',
] as const;
export type ProposalState = (typeof proposalStates)[number];

export const proposalActions = ['askToCoSign', 'table', 'adopt', 'reject', 'refer', 'withdraw'] as const;
export type ProposalAction = (typeof proposalActions)[number];

export const proposalLifecycle: Lifecycle<ProposalState, ProposalAction> = {
  draft: { askToCoSign: 'coSigning', table: 'tabled', withdraw: 'withdrawn' },
  coSigning: { table: 'tabled', withdraw: 'withdrawn' },
  tabled: { adopt: 'adopted', reject: 'rejected', refer: 'referred', withdraw: 'withdrawn' },
  adopted: {},
  rejected: {},
  referred: { table: 'tabled', withdraw: 'withdrawn' },
  withdrawn: {},
};

/** What a proposal asks of whom, beside its text; frozen into the resolution when it is adopted. */
export interface ProposalTerms {
  readonly basisOfForce: BasisOfForce;
  readonly scope: Scope;
  readonly deadlines: readonly { readonly deadlineClass: DeadlineClass; readonly dueOn: CalendarDate }[];
  readonly publicationLevel: PublicationLevel;
  /** Who pays what, from when to when, in words; null where nothing is to be paid. */
  readonly funding: string | null;
  readonly commitments: readonly ProposedCommitment[];
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
