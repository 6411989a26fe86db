import { performance } from 'node:perf_hooks';
import { decide } from '../src/decide.ts';
import { type DocumentForm, type SeatForm } from '../src/document-form.ts';
import { answerText } from '../src/answer-text.ts';
import { parseDocument } from '../src/parse-document.ts';
import { type Choice, type DecisionDocument } from '../src/rule.ts';

/** `value` and `limit` are in `unit`; `against` says what the floor was, measured in the same run. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against: string;
  readonly limit: number;
}

const EVALUATIONS = 100_000;
const ROUNDS = 5;
const CHOICES: readonly Choice[] = ['yes', 'yes', 'yes', 'no', 'abstain'];

/** A board with weights of five decimals, two benches, and a rule of heads and weights in each. */
function board(size: number): DocumentForm {
  const electorate = Array.from({ length: size }, (_, index): SeatForm => {
    const key = `${1 + (index % 21)}.${String((index * 7919) % 100_000).padStart(5, '0')}`;
    return {
      seat: `seat-${index}`,
      bench: index % 3 === 0 ? 'land' : 'kommunen',
      voting: true,
      weights: { key },
    };
  });
  const votes = electorate.map(({ seat }, index) => ({
    seat,
    choice: CHOICES[index % CHOICES.length] ?? 'no',
  }));
  return { rule: weightedRule, electorate, votes };
}

const weightedRule: DocumentForm['rule'] = {
  id: 'weighted',
  title: 'Heads in one bench, two thirds of the weights',
  quorum: {
    left: { count: 'heads', who: 'present' },
    op: '>',
    right: { share: '1/2', of: { count: 'heads', who: 'entitled' } },
  },
  adopt: {
    all: [
      { left: { count: 'heads', who: 'yes', bench: 'land' }, op: '>=', right: 11 },
      {
        left: { count: 'key', who: 'yes' },
        op: '>=',
        right: { share: '2/3', of: { count: 'key', who: 'entitled' } },
      },
    ],
  },
};

/** The same rule written out in floating point, with no quorum, checks or tally: what no evaluator is faster than. */
function hardCoded(document: DocumentForm): () => boolean {
  const seats = document.electorate.map(({ seat, bench, weights }) => ({
    seat,
    bench,
    key: Number(weights?.['key']),
  }));
  return () => {
    const choices = new Map(document.votes.map(({ seat, choice }) => [seat, choice]));
    let [land, yes, all] = [0, 0, 0];
    for (const { seat, bench, key } of seats) {
      all += key;
      if (choices.get(seat) !== 'yes') continue;
      yes += key;
      if (bench === 'land') land += 1;
    }
    return land >= 11 && yes >= (2 / 3) * all;
  };
}

function parsed(document: DocumentForm): DecisionDocument {
  const result = parseDocument(document);
  if (!result.ok) throw new Error(`${result.error.path}: ${result.error.message}`);
  return result.value;
}

/** Milliseconds of the quickest of several rounds: other programs on the machine only ever add. */
function quickest(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function repeat(work: () => unknown): () => void {
  return () => {
    for (let round = 0; round < EVALUATIONS; round += 1) work();
  };
}

export async function measure(): Promise<readonly Measurement[]> {
  const sixty = board(60);
  const { rule, electorate, attendance, votes } = parsed(sixty);
  const ours = quickest(repeat(() => decide(rule, electorate, attendance, votes)));
  const floor = quickest(repeat(hardCoded(sixty)));
  const text = JSON.stringify(board(11_000));
  const large = parsed(JSON.parse(text));
  const whole = quickest(() => answerText(text));
  const decided = quickest(() => decide(large.rule, large.electorate, large.attendance, large.votes));
  const parsing = quickest(() => JSON.parse(text));
  return [
    entry(`${EVALUATIONS} evaluations, 60 weighted seats`, ours, 'ms', 'nothing', 3_000),
    entry('60 weighted seats, to the floor', ours / floor, 'times', 'the rule in plain floating point', 15),
    entry('11,000 seats, decide', decided, 'ms', 'nothing', 50),
    entry('11,000 seats, text to answer', whole, 'ms', 'nothing', 200),
    entry(
      '11,000 seats, text to answer, to the floor',
      whole / parsing,
      'times',
      'JSON.parse of the text',
      15,
    ),
  ];
}

function entry(name: string, value: number, unit: string, against: string, limit: number): Measurement {
  return { name, value, unit, against, limit };
}

if (process.argv[1] === import.meta.filename) console.table(await measure());
