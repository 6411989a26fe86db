import { type Measure, type Operator, type Presence, type Vote } from './rule.ts';

/** A safe integer, or a text such as `"21.08"` or `"2/3"`. */
export type NumberForm = number | string;
export type OperandForm = NumberForm | Measure | { readonly share: NumberForm; readonly of: Measure };

export interface ComparisonForm {
  readonly label?: string;
  readonly left: OperandForm;
  readonly op: Operator;
  readonly right: OperandForm;
}

export type ConditionForm =
  | ComparisonForm
  | { readonly all: readonly ConditionForm[] }
  | { readonly any: readonly ConditionForm[] }
  | { readonly not: ConditionForm };

/** A rule as it is stored and exchanged: plain JSON. */
export interface RuleForm {
  readonly id: string;
  readonly title: string;
  readonly quorum?: ConditionForm | null;
  readonly adopt: ConditionForm;
  readonly tieBreak?: { readonly seat: string } | null;
}

export interface SeatForm {
  readonly seat: string;
  readonly bench: string;
  readonly voting: boolean;
  readonly weights?: Readonly<Record<string, NumberForm>>;
}

/** What the command line reads and `decideDocument` answers. */
export interface DocumentForm {
  readonly rule: RuleForm;
  readonly electorate: readonly SeatForm[];
  readonly attendance?: Readonly<Record<string, Presence>>;
  readonly votes: readonly Vote[];
}
