import { minus, whole, type Rational } from './rational.ts';
import { type Comparison, type Condition, type Operator, type Rule } from './rule.ts';
import { amount, type Participation } from './tally.ts';

/**
 * A comparison as `balance op 0`. Every measure is a sum over seats, so what one seat's change of vote adds to the
 * balance does not depend on the others.
 */
export type Balance = (participations: readonly Participation[]) => Rational;

interface Leaf {
  readonly form: 'leaf';
  readonly op: Operator;
  readonly index: number;
}

type Tree =
  | Leaf
  | { readonly form: 'all' | 'any'; readonly parts: readonly Tree[] }
  | { readonly form: 'not'; readonly part: Tree };

export interface LinearRule {
  readonly balances: readonly Balance[];
  readonly tree: Tree;
}

/** For every comparison the least and the greatest balance that is possible. */
export interface Range {
  readonly low: readonly bigint[];
  readonly high: readonly bigint[];
}

type Verdict = 'yes' | 'no' | 'open';

/** The rule's adoption as one tree: quorum, and either the condition of adoption or the casting vote. */
export function linearRule({ quorum, adopt, tieBreak }: Rule): LinearRule {
  const balances: Balance[] = [];
  const ways = [
    treeOf(adopt, balances),
    ...(tieBreak === null ? [] : [castingVote(tieBreak.seat, balances)]),
  ];
  const adopted: Tree = { form: 'any', parts: ways };
  if (quorum === null) return { balances, tree: adopted };
  return { balances, tree: { form: 'all', parts: [treeOf(quorum, balances), adopted] } };
}

const equalVote: Comparison = {
  form: 'comparison',
  left: { form: 'measure', measure: { count: 'heads', who: 'yes' } },
  op: '==',
  right: { form: 'measure', measure: { count: 'heads', who: 'no' } },
};

function castingVote(chair: string, balances: Balance[]): Tree {
  const chairSaysYes: Balance = (all) =>
    whole(all.filter(({ seat, choice }) => seat.seat === chair && choice === 'yes').length);
  return { form: 'all', parts: [treeOf(equalVote, balances), leafOf('>', chairSaysYes, balances)] };
}

function treeOf(condition: Condition, balances: Balance[]): Tree {
  if (condition.form === 'comparison') return leafOf(condition.op, balanceOf(condition), balances);
  if (condition.form === 'not') return { form: 'not', part: treeOf(condition.condition, balances) };
  return { form: condition.form, parts: condition.conditions.map((part) => treeOf(part, balances)) };
}

function balanceOf({ left, right }: Comparison): Balance {
  return (participations) => minus(amount(left, participations), amount(right, participations));
}

function leafOf(op: Operator, balance: Balance, balances: Balance[]): Tree {
  balances.push(balance);
  return { form: 'leaf', op, index: balances.length - 1 };
}

/** Whether the motion is adopted throughout the range, nowhere in it, or perhaps. */
export function verdict(tree: Tree, range: Range): Verdict {
  if (tree.form === 'leaf') return leafVerdict(tree, range);
  if (tree.form === 'not') return opposite[verdict(tree.part, range)];
  const parts = tree.parts.map((part) => verdict(part, range));
  const decisive = tree.form === 'all' ? 'no' : 'yes';
  if (parts.includes(decisive)) return decisive;
  return parts.includes('open') ? 'open' : opposite[decisive];
}

const opposite: Record<Verdict, Verdict> = { yes: 'no', no: 'yes', open: 'open' };

const surely: Record<Operator, (low: bigint, high: bigint) => boolean> = {
  '>=': (low) => low >= 0n,
  '>': (low) => low > 0n,
  '<=': (_, high) => high <= 0n,
  '<': (_, high) => high < 0n,
  '==': (low, high) => low === 0n && high === 0n,
};
const never: Record<Operator, (low: bigint, high: bigint) => boolean> = {
  '>=': surely['<'],
  '>': surely['<='],
  '<=': surely['>'],
  '<': surely['>='],
  '==': (low, high) => low > 0n || high < 0n,
};

function leafVerdict({ op, index }: Leaf, { low, high }: Range): Verdict {
  const [least = 0n, greatest = 0n] = [low[index], high[index]];
  if (surely[op](least, greatest)) return 'yes';
  return never[op](least, greatest) ? 'no' : 'open';
}
