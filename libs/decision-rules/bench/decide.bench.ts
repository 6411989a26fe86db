import { performance } from 'node:perf_hooks';
import { decide } from '../src/decide.ts';
import { type DocumentForm, type SeatForm } from '../src/document-form.ts';
import { answerText } from '../src/answer-text.ts';
import { parseDocument } from '../src/parse-document.ts';
import { type Choice, type DecisionDocument } from '../src/rule.ts';

/** `value` and `limit` are in `unit`; `against` says what the floor was, measured in the same run. */
interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against: string;
  readonly limit?: { readonly atMost: number };
}

const EVALUATIONS = 100_000;
const ROUNDS = 3;
const SHORT_ROUNDS = 25;
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

/** The median of several rounds, in milliseconds. */
function took(work: () => unknown, rounds = SHORT_ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN;
}

function repeat(work: () => unknown): () => void {
  return () => {
    for (let round = 0; round < EVALUATIONS; round += 1) work();
  };
}

function decideAgain({ rule, electorate, attendance, votes }: DecisionDocument): unknown {
  return decide(rule, electorate, attendance, votes);
}

function smallBoard(): readonly Measurement[] {
  const sixty = board(60);
  const document = parsed(sixty);
  const ours = took(
    repeat(() => decideAgain(document)),
    ROUNDS,
  );
  const floor = took(repeat(hardCoded(sixty)), ROUNDS);
  const name = `${EVALUATIONS.toLocaleString('en')} weighted verdicts, 60 seats`;
  return [
    { name, value: ours / 1000, unit: 's', against: 'for information' },
    {
      name: 'Weighted verdicts, 60 seats',
      value: EVALUATIONS / (ours / 1000),
      unit: '/s',
      against: 'for information',
    },
    {
      name: 'A weighted verdict, 60 seats',
      value: ours / floor,
      unit: 'times',
      against: 'the same rule in plain floating point',
      limit: { atMost: 15 },
    },
  ];
}

function largeBoard(): readonly Measurement[] {
  const text = JSON.stringify(board(11_000));
  const document = parsed(JSON.parse(text));
  return [
    {
      name: 'A weighted verdict, 11,000 seats',
      value: took(() => decideAgain(document)),
      unit: 'ms',
      against: 'target',
      limit: { atMost: 50 },
    },
    {
      name: 'A text of 11,000 seats read, checked, decided',
      value: took(() => answerText(text)) / took(() => JSON.parse(text)),
      unit: 'times',
      against: 'JSON.parse of the same text',
      limit: { atMost: 25 },
    },
  ];
}

// Read by bench/rules.mjs.
process.stdout.write(JSON.stringify([...largeBoard(), ...smallBoard()]));
