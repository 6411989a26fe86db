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

/** Milliseconds of the quickest of several rounds: other programs on the machine only ever add. */
function quickest(work: () => unknown, rounds = SHORT_ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
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

interface Times {
  readonly sixtySeats: number;
  readonly sixtySeatsHardCoded: number;
  readonly elevenThousandSeats: number;
  readonly elevenThousandSeatsFromText: number;
  readonly elevenThousandSeatsParsed: number;
}

/** Milliseconds, for 100,000 evaluations of the small board and for one of the large. */
function times(): Times {
  const sixty = board(60);
  const text = JSON.stringify(board(11_000));
  const small = parsed(sixty);
  const large = parsed(JSON.parse(text));
  return {
    sixtySeats: quickest(
      repeat(() => decideAgain(small)),
      ROUNDS,
    ),
    sixtySeatsHardCoded: quickest(repeat(hardCoded(sixty)), ROUNDS),
    elevenThousandSeats: quickest(() => decideAgain(large)),
    elevenThousandSeatsFromText: quickest(() => answerText(text)),
    elevenThousandSeatsParsed: quickest(() => JSON.parse(text)),
  };
}

function decideAgain({ rule, electorate, attendance, votes }: DecisionDocument): unknown {
  return decide(rule, electorate, attendance, votes);
}

/** Ratios to a floor of the same run, since a busy machine slows both; and the one figure that is promised as such. */
export async function measure(): Promise<readonly Measurement[]> {
  const took = times();
  console.table(took);
  return [
    {
      name: 'A weighted rule on 60 seats',
      value: took.sixtySeats / took.sixtySeatsHardCoded,
      unit: 'times',
      against: 'the same rule in plain floating point',
      limit: 15,
    },
    {
      name: 'A weighted rule on 11,000 seats',
      value: took.elevenThousandSeats,
      unit: 'ms',
      against: 'nothing',
      limit: 50,
    },
    {
      name: 'A text with 11,000 seats, read, checked, decided and written',
      value: took.elevenThousandSeatsFromText / took.elevenThousandSeatsParsed,
      unit: 'times',
      against: 'JSON.parse of the same text',
      limit: 25,
    },
  ];
}

if (process.argv[1] === import.meta.filename) console.table(await measure());
