import fc from 'fast-check';
import {
  type ConditionForm,
  type DocumentForm,
  type NumberForm,
  type OperandForm,
  type RuleForm,
} from '../document-form.ts';
import { operators, selectors, type Choice, type Measure, type Presence, type Vote } from '../rule.ts';

const BENCHES = ['bund', 'laender', '__proto__'];
const WEIGHTS = ['heads', 'key', 'people'];

const shares = fc.constantFrom<NumberForm>('1/2', '2/3', '0.6', '3/7', '1', 2, '-1/2', '4/6');
const numbers = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom<NumberForm>('2.5', '-7/3', '0.10', '10/4', '66.66'),
);
const weights = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.constantFrom<NumberForm>('21.08', '1/3', '2/7', '0.5', '5/10', '15.56072'),
);

interface Member {
  readonly bench: string;
  readonly voting: boolean;
  readonly weights: Partial<Record<'key' | 'people', NumberForm>>;
  readonly presence: Presence | null;
  readonly choice: Choice | null;
}

const members = fc.record<Member>({
  bench: fc.constantFrom(...BENCHES),
  voting: fc.constantFrom(true, true, true, false),
  weights: fc.record({ key: weights, people: weights }, { requiredKeys: [] }),
  presence: fc.constantFrom('present', 'remote', 'absent', null, null),
  choice: fc.constantFrom('yes', 'yes', 'no', 'no', 'abstain', 'invalid', null),
});

function measures(benches: readonly string[]): fc.Arbitrary<Measure> {
  return fc.record(
    {
      count: fc.constantFrom(...WEIGHTS),
      who: fc.constantFrom(...selectors),
      bench: fc.constantFrom(...benches),
    },
    { requiredKeys: ['count', 'who'] },
  );
}

function comparisons(measure: fc.Arbitrary<Measure>): fc.Arbitrary<ConditionForm> {
  const operand: fc.Arbitrary<OperandForm> = fc.oneof(
    { arbitrary: measure, weight: 3 },
    { arbitrary: fc.record({ share: shares, of: measure }), weight: 2 },
    { arbitrary: numbers, weight: 1 },
  );
  const parts = { label: fc.string(), left: operand, op: fc.constantFrom(...operators), right: operand };
  return fc.record(parts, { requiredKeys: ['left', 'op', 'right'] });
}

/** `not` is left out of monotone conditions. */
function conditions(leaf: fc.Arbitrary<ConditionForm>, withNot: boolean): fc.Arbitrary<ConditionForm> {
  return fc.letrec<{ node: ConditionForm }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      { arbitrary: leaf, weight: 3 },
      { arbitrary: fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }), weight: 1 },
      { arbitrary: fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }), weight: 1 },
      { arbitrary: withNot ? fc.record({ not: tie('node') }) : leaf, weight: 1 },
    ),
  })).node;
}

const anyCondition = conditions(comparisons(measures(BENCHES)), true);
const anyRule: fc.Arbitrary<RuleForm> = fc.record(
  {
    id: fc.constant('r'),
    title: fc.string(),
    quorum: fc.option(anyCondition, { nil: null }),
    adopt: anyCondition,
    tieBreak: fc.option(fc.constant({ seat: 's0' }), { nil: null }),
  },
  { requiredKeys: ['id', 'title', 'adopt'] },
);

// More yes can only help: yes on the left of "at least", or no on the right of it.
const fixed: fc.Arbitrary<OperandForm> = fc.oneof(
  fc.record({ share: shares, of: measures(BENCHES).map((of) => ({ ...of, who: 'entitled' as const })) }),
  numbers,
);
const favourable = measures(BENCHES).map((measure) => ({ ...measure, who: 'yes' as const }));
const adverse = measures(BENCHES).chain((measure) =>
  fc.constantFrom('no' as const, 'notYes' as const).map((who) => ({ ...measure, who })),
);
const monotoneComparison: fc.Arbitrary<ConditionForm> = fc.record({
  left: fc.oneof(favourable, fixed),
  op: fc.constantFrom('>=' as const, '>' as const),
  right: fc.oneof(adverse, fixed),
});
export const monotoneRules: fc.Arbitrary<RuleForm> = conditions(monotoneComparison, false).map((adopt) => ({
  id: 'r',
  title: 'monotone',
  adopt,
}));

/** A sound document: the first seat votes, breaks ties, and every bench that a rule may name has a seat. */
export function documents(rules = anyRule, mostMembers = 9): fc.Arbitrary<DocumentForm> {
  return fc
    .record({ rule: rules, board: fc.array(members, { minLength: 1, maxLength: mostMembers }) })
    .map(seated);
}

function seated({
  rule,
  board,
}: {
  readonly rule: RuleForm;
  readonly board: readonly Member[];
}): DocumentForm {
  const seats = board.map((member, index) => ({
    ...member,
    seat: `s${index}`,
    voting: member.voting || index === 0,
  }));
  const advisory = BENCHES.map((bench) => ({ seat: `adviser ${bench}`, bench, voting: false }));
  const present = seats.flatMap(({ seat, presence }) =>
    presence === null ? [] : [[seat, presence] as const],
  );
  const votes = seats.flatMap(({ seat, voting, presence, choice }): Vote[] =>
    choice === null || !voting || presence === 'absent' ? [] : [{ seat, choice }],
  );
  return {
    rule,
    electorate: [
      ...seats.map(({ seat, bench, voting, weights }) => ({ seat, bench, voting, weights })),
      ...advisory,
    ],
    attendance: Object.fromEntries(present),
    votes,
  };
}

type Edit = readonly [steps: readonly number[], action: number, junk: unknown];

const junk = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    '',
    'yes',
    's1',
    'heads',
    '1/0',
    '-2/3',
    '__proto__',
    'a/b~',
    [],
    {},
    [[]],
  ],
  ...[{ all: [] }, { seat: 's1' }, { count: 'heads', who: 'yes' }, { left: 1, op: '>', right: 0 }],
);
const edits: fc.Arbitrary<Edit> = fc.tuple(
  fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }),
  fc.nat(3),
  junk,
);

/** Twenty documents at a time: one sound document with up to three changes made, each time others; and any JSON. */
export const wildDocuments: fc.Arbitrary<readonly unknown[]> = fc
  .tuple(
    documents(anyRule, 3),
    fc.array(fc.array(edits, { maxLength: 3 }), { minLength: 19, maxLength: 19 }),
    fc.jsonValue(),
  )
  .map(([document, changes, json]) => [
    json,
    ...changes.map((list) => spoilt(JSON.stringify(document), list)),
  ]);

function spoilt(text: string, changes: readonly Edit[]): unknown {
  const copy: unknown = JSON.parse(text);
  for (const change of changes) spoil(copy, change);
  return copy;
}

/** Walks down by the steps as far as there is something to walk into, and replaces, removes, adds or copies there. */
function spoil(value: unknown, [[step = 0, ...further], action, put]: Edit): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)] ?? 'new';
  const inner: unknown = Reflect.get(value, key);
  if (further.length > 0 && typeof inner === 'object' && inner !== null) spoil(inner, [further, action, put]);
  else if (action === 0) Reflect.set(value, key, put);
  else if (action === 1 && Array.isArray(value)) value.splice(step % Math.max(keys.length, 1), 1);
  else if (action === 1) Reflect.deleteProperty(value, key);
  else if (action === 2 && Array.isArray(value)) value.push(inner);
  else Reflect.set(value, Array.isArray(value) ? key : `${key}+`, put);
}
