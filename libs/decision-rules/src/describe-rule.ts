import { formatRational } from './rational.ts';
import {
  type Comparison,
  type Condition,
  type Measure,
  type Operand,
  type Operator,
  type Rule,
  type Selector,
} from './rule.ts';

/** What the benches and the weights are called; a name that is not given is used as it is. */
export interface GermanNames {
  readonly bench?: (bench: string) => string;
  readonly weight?: (weight: string) => string;
  readonly seat?: (seat: string) => string;
}

/** German phrases; each list holds what must be true together. An absent quorum is an empty list. */
export interface RuleInWords {
  readonly quorum: readonly string[];
  readonly adopt: readonly string[];
  readonly tieBreak: string | null;
}

interface Noun {
  readonly one: string;
  readonly many: string;
  readonly ofMany: string;
}

const nouns: Record<Selector, Noun> = {
  yes: noun('Ja-Stimme', 'Ja-Stimmen'),
  no: noun('Nein-Stimme', 'Nein-Stimmen'),
  abstain: noun('Enthaltung', 'Enthaltungen'),
  invalid: noun('ungültige Stimme', 'ungültige Stimmen', 'ungültigen Stimmen'),
  decisive: noun('Ja- oder Nein-Stimme', 'Ja- und Nein-Stimmen'),
  cast: noun('abgegebene Stimme', 'abgegebene Stimmen', 'abgegebenen Stimmen'),
  present: noun('anwesendes Mitglied', 'anwesende Mitglieder', 'anwesenden Mitglieder'),
  inRoom: noun(
    'im Raum anwesendes Mitglied',
    'im Raum anwesende Mitglieder',
    'im Raum anwesenden Mitglieder',
  ),
  entitled: noun('stimmberechtigtes Mitglied', 'stimmberechtigte Mitglieder', 'stimmberechtigten Mitglieder'),
  notYes: noun('Mitglied ohne Ja-Stimme', 'Mitglieder ohne Ja-Stimme'),
};
const limits: Record<Operator, string> = {
  '>=': 'mindestens',
  '>': 'mehr als',
  '<=': 'höchstens',
  '<': 'weniger als',
  '==': 'genau',
};
const rivals: Record<Operator, readonly [string, string]> = {
  '>=': ['mindestens so viele', 'wie'],
  '>': ['mehr', 'als'],
  '<=': ['höchstens so viele', 'wie'],
  '<': ['weniger', 'als'],
  '==': ['genauso viele', 'wie'],
};
const spokenShares: ReadonlyMap<string, string> = new Map([
  ['1/2', 'die Hälfte'],
  ['1/3', 'ein Drittel'],
  ['2/3', 'zwei Drittel'],
  ['1/4', 'ein Viertel'],
  ['3/4', 'drei Viertel'],
]);

function noun(one: string, many: string, genitive = many): Noun {
  return { one, many, ofMany: `der ${genitive}` };
}

/** Puts a rule into German phrases such as "mindestens 11 Ja-Stimmen der Bank Länder", for showing it to people. */
export function describeRule({ quorum, adopt, tieBreak }: Rule, names: GermanNames = {}): RuleInWords {
  const seat = tieBreak && (names.seat?.(tieBreak.seat) ?? tieBreak.seat);
  return {
    quorum: quorum === null ? [] : describeCondition(quorum, names),
    adopt: describeCondition(adopt, names),
    tieBreak: seat === null ? null : `Bei Stimmengleichheit entscheidet die Ja-Stimme des Sitzes „${seat}“`,
  };
}

/** The phrases of a condition that must be true together; alternatives stay within one phrase. */
export function describeCondition(condition: Condition, names: GermanNames = {}): readonly string[] {
  if (condition.form !== 'all') return [phrase(condition, names)];
  return condition.conditions.flatMap((part) => describeCondition(part, names));
}

function phrase(condition: Condition, names: GermanNames): string {
  if (condition.form === 'comparison') return comparisonPhrase(condition, names);
  if (condition.form === 'not') return `nicht: ${phrase(condition.condition, names)}`;
  const parts = condition.conditions.map((part) => phrase(part, names));
  if (parts.length === 1) return parts.join('');
  return `(${parts.join(condition.form === 'all' ? ' und ' : ' oder ')})`;
}

function comparisonPhrase({ left, op, right }: Comparison, names: GermanNames): string {
  if (countsHeads(left) && right.form === 'number') {
    return numbered(left.measure, op, formatRational(right.number), names);
  }
  if (countsHeads(left) && countsHeads(right)) {
    const [more, than] = rivals[op];
    return `${more} ${plural(left.measure, names)} ${than} ${plural(right.measure, names)}`;
  }
  return `${subject(left, names)}: ${limits[op]} ${object(right, names)}`;
}

function countsHeads(operand: Operand): operand is Extract<Operand, { readonly form: 'measure' }> {
  return operand.form === 'measure' && operand.measure.count === 'heads';
}

function numbered(measure: Measure, op: Operator, number: string, names: GermanNames): string {
  const { one, many } = nouns[measure.who];
  const bench = ofBench(measure, names);
  if (number === '0' && (op === '==' || op === '<=')) return `keine ${many}${bench}`;
  return `${limits[op]} ${number} ${number === '1' ? one : many}${bench}`;
}

function subject(operand: Operand, names: GermanNames): string {
  return countsHeads(operand) ? plural(operand.measure, names) : object(operand, names);
}

function object(operand: Operand, names: GermanNames): string {
  if (operand.form === 'number') return formatRational(operand.number);
  if (operand.form === 'measure') return `die ${figure(operand.measure, names)}`;
  const share = formatRational(operand.share);
  const { of } = operand;
  const whole = of.count === 'heads' ? genitive(of, names) : `der ${figure(of, names)}`;
  return `${spokenShares.get(share) ?? share} ${whole}`;
}

function figure(measure: Measure, names: GermanNames): string {
  const { count } = measure;
  const what = count === 'heads' ? 'Zahl' : `Summe „${names.weight?.(count) ?? count}“`;
  return `${what} ${genitive(measure, names)}`;
}

function plural(measure: Measure, names: GermanNames): string {
  return `${nouns[measure.who].many}${ofBench(measure, names)}`;
}

function genitive(measure: Measure, names: GermanNames): string {
  return `${nouns[measure.who].ofMany}${ofBench(measure, names)}`;
}

function ofBench({ bench }: Measure, names: GermanNames): string {
  return bench === undefined ? '' : ` der Bank ${names.bench?.(bench) ?? bench}`;
}
