import {
  type ComparisonForm,
  type ConditionForm,
  type DocumentForm,
  type NumberForm,
  type OperandForm,
} from '../document-form.ts';
import { type Measure } from '../rule.ts';

type Fraction = readonly [numerator: number, denominator: number];

/**
 * A second evaluation that shares nothing with the first: it works on the JSON as it is written, goes from vote to
 * vote, reckons in small whole numbers, and stops where `all` and `any` are decided.
 */
export function secondOpinion(document: DocumentForm): { outcome: string; figures: readonly string[] } {
  const { quorum, adopt, tieBreak } = document.rule;
  const figures = [quorum, adopt].flatMap((condition) => (condition ? figuresOf(condition, document) : []));
  if (quorum && !isTrue(quorum, document)) return { outcome: 'notQuorate', figures };
  if (isTrue(adopt, document)) return { outcome: 'adopted', figures };
  const number = (choice: string) => document.votes.filter((vote) => vote.choice === choice).length;
  const chair = document.votes.find(({ seat }) => seat === tieBreak?.seat);
  const broken = number('yes') === number('no') && chair?.choice === 'yes';
  return { outcome: broken ? 'adopted' : 'rejected', figures };
}

function isTrue(condition: ConditionForm, document: DocumentForm): boolean {
  if ('all' in condition) return condition.all.every((part) => isTrue(part, document));
  if ('any' in condition) return condition.any.some((part) => isTrue(part, document));
  if ('not' in condition) return !isTrue(condition.not, document);
  return compares(condition, document);
}

function compares({ left, op, right }: ComparisonForm, document: DocumentForm): boolean {
  const [a, b] = value(left, document);
  const [c, d] = value(right, document);
  const [ours, theirs] = [a * d, c * b];
  switch (op) {
    case '>=':
      return !(ours < theirs);
    case '>':
      return theirs < ours;
    case '<=':
      return !(theirs < ours);
    case '<':
      return ours < theirs;
    case '==':
      return !(ours < theirs) && !(theirs < ours);
  }
}

function figuresOf(condition: ConditionForm, document: DocumentForm): readonly string[] {
  if ('all' in condition) return condition.all.flatMap((part) => figuresOf(part, document));
  if ('any' in condition) return condition.any.flatMap((part) => figuresOf(part, document));
  if ('not' in condition) return figuresOf(condition.not, document);
  return [condition.left, condition.right].map((operand) => written(value(operand, document)));
}

function value(operand: OperandForm, document: DocumentForm): Fraction {
  if (typeof operand !== 'object') return fraction(operand);
  if ('count' in operand) return count(operand, document);
  const [a, b] = fraction(operand.share);
  const [c, d] = count(operand.of, document);
  return lowest(a * c, b * d);
}

function count({ count: what, who, bench }: Measure, document: DocumentForm): Fraction {
  const seats = document.electorate.filter((seat) => seat.voting && (bench ?? seat.bench) === seat.bench);
  const voted = new Map(document.votes.map((vote) => [vote.seat, vote.choice]));
  const chosen = seats.filter(({ seat }) => {
    const choice = voted.get(seat) ?? '-';
    const presence = new Map(Object.entries(document.attendance ?? {})).get(seat) ?? 'present';
    const groups = {
      decisive: 'yes no',
      cast: 'yes no abstain',
      notYes: 'no abstain invalid -',
      entitled: 'yes no abstain invalid -',
      present: presence === 'absent' ? '' : 'yes no abstain invalid -',
      inRoom: presence === 'present' ? 'yes no abstain invalid -' : '',
    };
    return (who in groups ? groups[who as keyof typeof groups] : who).split(' ').includes(choice);
  });
  if (what === 'heads') return [chosen.length, 1];
  return chosen
    .map(({ weights }) => fraction(weights?.[what] ?? 0))
    .reduce(([a, b], [c, d]) => lowest(a * d + c * b, b * d), [0, 1]);
}

function fraction(form: NumberForm): Fraction {
  const [above = '', below] = String(form).split('/');
  const [, decimals = ''] = above.split('.');
  const scale = 10 ** decimals.length;
  return lowest(Math.round(Number(above) * scale), scale * Number(below ?? 1));
}

function lowest(numerator: number, denominator: number): Fraction {
  let divisor = Math.abs(numerator);
  for (let rest = denominator; rest !== 0;) [divisor, rest] = [rest, divisor % rest];
  return [numerator / divisor, denominator / divisor];
}

function written([numerator, denominator]: Fraction): string {
  return denominator === 1 ? String(numerator + 0) : `${numerator}/${denominator}`;
}
