import { type Rational } from './rational.ts';

export const operators = ['>=', '>', '<=', '<', '=='] as const;
export const choices = ['yes', 'no', 'abstain', 'invalid'] as const;
export const attendances = ['present', 'remote', 'absent'] as const;
export const selectors = [...choices, 'decisive', 'cast', 'present', 'inRoom', 'entitled', 'notYes'] as const;

export type Operator = (typeof operators)[number];
export type Choice = (typeof choices)[number];
export type Presence = (typeof attendances)[number];
export type Selector = (typeof selectors)[number];

/** `count` is `heads` or the name of a weight; without a bench all benches are counted. */
export interface Measure {
  readonly count: string;
  readonly who: Selector;
  readonly bench?: string;
}

export type Operand =
  | { readonly form: 'number'; readonly number: Rational }
  | { readonly form: 'measure'; readonly measure: Measure }
  | { readonly form: 'share'; readonly share: Rational; readonly of: Measure };

export interface Comparison {
  readonly form: 'comparison';
  readonly label?: string;
  readonly left: Operand;
  readonly op: Operator;
  readonly right: Operand;
}

export type Condition =
  | Comparison
  | { readonly form: 'all' | 'any'; readonly conditions: readonly Condition[] }
  | { readonly form: 'not'; readonly condition: Condition };

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly quorum: Condition | null;
  readonly adopt: Condition;
  readonly tieBreak: { readonly seat: string } | null;
}

export interface Seat {
  readonly seat: string;
  readonly bench: string;
  readonly voting: boolean;
  readonly weights: ReadonlyMap<string, Rational>;
}

export interface Vote {
  readonly seat: string;
  readonly choice: Choice;
}

export type Electorate = readonly Seat[];
/** A seat that is not named is present. */
export type Attendance = ReadonlyMap<string, Presence>;

export interface DecisionDocument {
  readonly rule: Rule;
  readonly electorate: Electorate;
  readonly attendance: Attendance;
  readonly votes: readonly Vote[];
}
