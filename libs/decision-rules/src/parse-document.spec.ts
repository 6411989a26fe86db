import { describe, expect, it } from 'vitest';
import { type ConditionForm } from './document-form.ts';
import { parseRule } from './parse-rule.ts';
import {
  aDocument,
  answerTo,
  aRule,
  aSeat,
  cast,
  heads,
  majority,
  refusalOf,
  seats,
} from './testing/a-document.ts';

/** A sound document in which everything that the language has is used. */
function sound() {
  return structuredClone({
    rule: {
      id: 'r',
      title: 'A rule',
      quorum: { left: heads('present'), op: '>', right: { share: '1/2', of: heads('entitled') } },
      adopt: {
        all: [
          { label: 'one', left: heads('yes', 'land'), op: '>', right: heads('no', 'land') },
          { any: [{ not: { left: heads('no'), op: '>=', right: '2.5' } }] },
        ],
      },
      tieBreak: { seat: 'a' },
    },
    electorate: [
      { seat: 'a', bench: 'land', voting: true, weights: { key: '1/3', 'a/b~c': 1 } },
      { seat: 'b', bench: 'land', voting: true },
      { seat: 'x', bench: 'advisory', voting: false },
      { seat: 'c/d~e', bench: 'land', voting: true },
    ],
    attendance: { b: 'absent', x: 'remote' },
    votes: [
      { seat: 'a', choice: 'yes' },
      { seat: 'c/d~e', choice: 'no' },
    ],
  });
}

type Key = string | number;
const removed = Symbol('removed');

/** The sound document with one value put in, or taken out, at a place given by its keys. */
function broken(keys: readonly Key[], value: unknown): unknown {
  const document: unknown = sound();
  let parent = document as Record<Key, unknown>;
  for (const key of keys.slice(0, -1)) parent = parent[key] as Record<Key, unknown>;
  const last = keys.at(-1) ?? '';
  if (value === removed) delete parent[last];
  else parent[last] = value;
  return document;
}

const CONDITION = 'A condition is "all", "any", "not", or a comparison of "left", "op" and "right"';
const NUMBER = 'A number is a safe integer or a text such as "21.08" or "2/3" with at most 40 digits.';
const OPERAND = 'This must be a measure, a share of a measure, or a number.';
const SELECTORS = 'yes, no, abstain, invalid, decisive, cast, present, inRoom, entitled, notYes';
const first = ['rule', 'adopt', 'all', 0] as const;
const AT_FIRST = '/rule/adopt/all/0';
const comparison = { left: 1, op: '>', right: 0 };

type Case = readonly [keys: readonly Key[], value: unknown, path: string, reason: string, message: string];

const malformed: readonly Case[] = [
  [['extra'], 1, '/extra', 'unknownKey', 'The key "extra" is not known here.'],
  [['a/b~c'], 1, '/a~1b~0c', 'unknownKey', 'The key "a/b~c" is not known here.'],
  [['rule'], removed, '', 'missingKey', 'The key "rule" is missing.'],
  [['electorate'], removed, '', 'missingKey', 'The key "electorate" is missing.'],
  [['votes'], removed, '', 'missingKey', 'The key "votes" is missing.'],
  [['rule'], null, '/rule', 'wrongType', 'This must be an object.'],
  [['rule'], [], '/rule', 'wrongType', 'This must be an object.'],
  [['rule', 'extra'], 1, '/rule/extra', 'unknownKey', 'The key "extra" is not known here.'],
  [['rule', 'id'], removed, '/rule', 'missingKey', 'The key "id" is missing.'],
  [['rule', 'title'], removed, '/rule', 'missingKey', 'The key "title" is missing.'],
  [['rule', 'adopt'], removed, '/rule', 'missingKey', 'The key "adopt" is missing.'],
  [['rule', 'id'], 1, '/rule/id', 'wrongType', 'This must be a text.'],
  [['rule', 'title'], null, '/rule/title', 'wrongType', 'This must be a text.'],
  [['rule', 'quorum'], false, '/rule/quorum', 'wrongType', 'This must be an object.'],
  [['rule', 'adopt'], null, '/rule/adopt', 'wrongType', 'This must be an object.'],
  [['rule', 'adopt'], {}, '/rule/adopt', 'missingKey', `${CONDITION}.`],
  [['rule', 'adopt'], { none: [] }, '/rule/adopt/none', 'unknownKey', 'The key "none" is not known here.'],
  [['rule', 'adopt', 'any'], [], '/rule/adopt', 'mixedForms', `${CONDITION}, and only one of them.`],
  [['rule', 'adopt', 'label'], 'both', '/rule/adopt', 'mixedForms', `${CONDITION}, and only one of them.`],
  [
    ['rule', 'adopt'],
    { not: comparison, op: '>' },
    '/rule/adopt',
    'mixedForms',
    `${CONDITION}, and only one of them.`,
  ],
  [['rule', 'adopt', 'all'], [], '/rule/adopt/all', 'emptyList', 'The list "all" is empty.'],
  [['rule', 'adopt'], { any: [] }, '/rule/adopt/any', 'emptyList', 'The list "any" is empty.'],
  [['rule', 'adopt', 'all'], {}, '/rule/adopt/all', 'wrongType', 'This must be a list.'],
  [['rule', 'adopt'], { not: [] }, '/rule/adopt/not', 'wrongType', 'This must be an object.'],
  [[...first, 'label'], null, `${AT_FIRST}/label`, 'wrongType', 'This must be a text.'],
  [[...first, 'left'], removed, AT_FIRST, 'missingKey', 'The key "left" is missing.'],
  [[...first, 'op'], removed, AT_FIRST, 'missingKey', 'The key "op" is missing.'],
  [[...first, 'right'], removed, AT_FIRST, 'missingKey', 'The key "right" is missing.'],
  [[...first, 'op'], '=>', `${AT_FIRST}/op`, 'unknownOperator', '"=>" is not one of >=, >, <=, <, ==.'],
  [[...first, 'op'], 1, `${AT_FIRST}/op`, 'wrongType', 'This must be a text.'],
  [[...first, 'left'], true, `${AT_FIRST}/left`, 'wrongType', OPERAND],
  [[...first, 'right'], [], `${AT_FIRST}/right`, 'wrongType', OPERAND],
  [[...first, 'right'], null, `${AT_FIRST}/right`, 'wrongType', OPERAND],
  [[...first, 'right'], 1.5, `${AT_FIRST}/right`, 'malformedNumber', NUMBER],
  [[...first, 'left'], '50%', `${AT_FIRST}/left`, 'malformedNumber', NUMBER],
  [[...first, 'right'], '1/0', `${AT_FIRST}/right`, 'malformedNumber', NUMBER],
  [[...first, 'right'], {}, `${AT_FIRST}/right`, 'missingKey', 'The key "count" is missing.'],
  [[...first, 'left', 'count'], removed, `${AT_FIRST}/left`, 'missingKey', 'The key "count" is missing.'],
  [[...first, 'left', 'who'], removed, `${AT_FIRST}/left`, 'missingKey', 'The key "who" is missing.'],
  [[...first, 'left', 'count'], 1, `${AT_FIRST}/left/count`, 'wrongType', 'This must be a text.'],
  [
    [...first, 'left', 'who'],
    'all',
    `${AT_FIRST}/left/who`,
    'unknownSelector',
    `"all" is not one of ${SELECTORS}.`,
  ],
  [[...first, 'left', 'who'], {}, `${AT_FIRST}/left/who`, 'wrongType', 'This must be a text.'],
  [
    [...first, 'left', 'bench'],
    'bund',
    `${AT_FIRST}/left/bench`,
    'unknownBench',
    'No seat belongs to the bench "bund".',
  ],
  [[...first, 'left', 'bench'], null, `${AT_FIRST}/left/bench`, 'wrongType', 'This must be a text.'],
  [[...first, 'left', 'op'], 1, `${AT_FIRST}/left/op`, 'unknownKey', 'The key "op" is not known here.'],
  [
    ['rule', 'quorum', 'right', 'of'],
    removed,
    '/rule/quorum/right',
    'missingKey',
    'The key "of" is missing.',
  ],
  [
    ['rule', 'quorum', 'right', 'share'],
    removed,
    '/rule/quorum/right',
    'missingKey',
    'The key "share" is missing.',
  ],
  [
    ['rule', 'quorum', 'right', 'share'],
    true,
    '/rule/quorum/right/share',
    'wrongType',
    'This must be a number.',
  ],
  [['rule', 'quorum', 'right', 'share'], '50 %', '/rule/quorum/right/share', 'malformedNumber', NUMBER],
  [['rule', 'quorum', 'right', 'of'], 1, '/rule/quorum/right/of', 'wrongType', 'This must be an object.'],
  [
    ['rule', 'quorum', 'right', 'of', 'bench'],
    'bund',
    '/rule/quorum/right/of/bench',
    'unknownBench',
    'No seat belongs to the bench "bund".',
  ],
  [
    ['rule', 'quorum', 'right', 'who'],
    'yes',
    '/rule/quorum/right/who',
    'unknownKey',
    'The key "who" is not known here.',
  ],
  [['rule', 'tieBreak'], 'a', '/rule/tieBreak', 'wrongType', 'This must be an object.'],
  [['rule', 'tieBreak'], {}, '/rule/tieBreak', 'missingKey', 'The key "seat" is missing.'],
  [
    ['rule', 'tieBreak', 'chair'],
    1,
    '/rule/tieBreak/chair',
    'unknownKey',
    'The key "chair" is not known here.',
  ],
  [['rule', 'tieBreak', 'seat'], 1, '/rule/tieBreak/seat', 'wrongType', 'This must be a text.'],
  [
    ['rule', 'tieBreak', 'seat'],
    'nobody',
    '/rule/tieBreak/seat',
    'unknownSeat',
    'The electorate has no seat "nobody".',
  ],
  [['rule', 'tieBreak', 'seat'], 'x', '/rule/tieBreak/seat', 'advisorySeat', 'The seat "x" has no vote.'],
  [['electorate'], {}, '/electorate', 'wrongType', 'This must be a list.'],
  [['electorate', 1], 'b', '/electorate/1', 'wrongType', 'This must be an object.'],
  [['electorate', 1, 'vote'], true, '/electorate/1/vote', 'unknownKey', 'The key "vote" is not known here.'],
  [['electorate', 1, 'seat'], removed, '/electorate/1', 'missingKey', 'The key "seat" is missing.'],
  [['electorate', 1, 'bench'], removed, '/electorate/1', 'missingKey', 'The key "bench" is missing.'],
  [['electorate', 1, 'voting'], removed, '/electorate/1', 'missingKey', 'The key "voting" is missing.'],
  [['electorate', 1, 'seat'], 1, '/electorate/1/seat', 'wrongType', 'This must be a text.'],
  [['electorate', 1, 'bench'], 1, '/electorate/1/bench', 'wrongType', 'This must be a text.'],
  [['electorate', 1, 'voting'], 1, '/electorate/1/voting', 'wrongType', 'This must be true or false.'],
  [['electorate', 1, 'seat'], 'a', '/electorate/1/seat', 'duplicateSeat', 'The seat "a" is named twice.'],
  [['electorate', 0, 'weights'], null, '/electorate/0/weights', 'wrongType', 'This must be an object.'],
  [
    ['electorate', 0, 'weights', 'heads'],
    1,
    '/electorate/0/weights/heads',
    'reservedWeight',
    'No weight may be named "heads".',
  ],
  [
    ['electorate', 0, 'weights', 'key'],
    -1,
    '/electorate/0/weights/key',
    'negativeWeight',
    'The weight "key" is negative.',
  ],
  [
    ['electorate', 0, 'weights', 'key'],
    '-1/9',
    '/electorate/0/weights/key',
    'negativeWeight',
    'The weight "key" is negative.',
  ],
  [['electorate', 0, 'weights', 'a/b~c'], '', '/electorate/0/weights/a~1b~0c', 'malformedNumber', NUMBER],
  [
    ['electorate', 0, 'weights', 'key'],
    null,
    '/electorate/0/weights/key',
    'wrongType',
    'This must be a number.',
  ],
  [
    ['electorate', 2, 'weights'],
    { key: -1 },
    '/electorate/2/weights/key',
    'negativeWeight',
    'The weight "key" is negative.',
  ],
  [['attendance'], null, '/attendance', 'wrongType', 'This must be an object.'],
  [['attendance'], [], '/attendance', 'wrongType', 'This must be an object.'],
  [['attendance', '~/'], 'present', '/attendance/~0~1', 'unknownSeat', 'The electorate has no seat "~/".'],
  [
    ['attendance', 'b'],
    'late',
    '/attendance/b',
    'unknownAttendance',
    '"late" is not one of present, remote, absent.',
  ],
  [['attendance', 'c/d~e'], null, '/attendance/c~1d~0e', 'wrongType', 'This must be a text.'],
  [['votes'], {}, '/votes', 'wrongType', 'This must be a list.'],
  [['votes', 1], null, '/votes/1', 'wrongType', 'This must be an object.'],
  [['votes', 1, 'by'], 'b', '/votes/1/by', 'unknownKey', 'The key "by" is not known here.'],
  [['votes', 1, 'seat'], removed, '/votes/1', 'missingKey', 'The key "seat" is missing.'],
  [['votes', 1, 'choice'], removed, '/votes/1', 'missingKey', 'The key "choice" is missing.'],
  [['votes', 1, 'seat'], 7, '/votes/1/seat', 'wrongType', 'This must be a text.'],
  [
    ['votes', 1, 'choice'],
    'ja',
    '/votes/1/choice',
    'unknownChoice',
    '"ja" is not one of yes, no, abstain, invalid.',
  ],
  [['votes', 1, 'choice'], true, '/votes/1/choice', 'wrongType', 'This must be a text.'],
  [['votes', 1, 'seat'], 'nobody', '/votes/1/seat', 'unknownSeat', 'The electorate has no seat "nobody".'],
  [['votes', 1, 'seat'], 'x', '/votes/1/seat', 'advisorySeat', 'The seat "x" has no vote.'],
  [['votes', 1, 'seat'], 'b', '/votes/1/seat', 'absentSeat', 'The seat "b" is absent.'],
  [['votes', 1, 'seat'], 'a', '/votes/1/seat', 'secondVote', 'The seat "a" has already voted.'],
];

describe('A document', () => {
  it('that is sound is answered', () => {
    expect(answerTo(sound() as never).outcome).toBe('adopted');
  });

  it.each(malformed)('with %j = %j is refused at %s: %s', (keys, value, path, reason, message) => {
    expect(refusalOf(broken(keys, value))).toEqual({ path, reason, message });
  });

  it.each([null, 1, 'text', true, []])('that is %j is refused as a whole', (value) => {
    expect(refusalOf(value)).toEqual({ path: '', reason: 'wrongType', message: 'This must be an object.' });
  });

  it('needs a voting seat', () => {
    const electorate = [{ ...aSeat('a'), voting: false }];
    const message = 'The electorate has no voting seat.';
    expect(refusalOf(aDocument({ electorate }))).toEqual({
      path: '/electorate',
      reason: 'noVotingSeat',
      message,
    });
    expect(refusalOf(aDocument({ electorate: [] })).path).toBe('/electorate');
  });

  it('may leave out what is optional', () => {
    expect(
      answerTo(aDocument({ rule: { id: '', title: '', adopt: majority, quorum: null, tieBreak: null } }))
        .outcome,
    ).toBe('rejected');
  });

  it('is not held up by a key of its prototype', () => {
    expect(refusalOf(JSON.parse('{"__proto__": 1}')).path).toBe('/__proto__');
    expect(refusalOf(aDocument({ attendance: JSON.parse('{"__proto__": "absent"}') })).path).toBe(
      '/attendance/__proto__',
    );
    expect(refusalOf(aDocument({ votes: cast({ yes: 'constructor' }) })).path).toBe('/votes/0/seat');
  });

  it('is quoted in a message only so far', () => {
    const seat = 's'.repeat(41);
    expect(refusalOf(aDocument({ votes: cast({ yes: seat }) })).message).toBe(
      `The electorate has no seat "${'s'.repeat(40)}…".`,
    );
    expect(refusalOf(aDocument({ votes: cast({ yes: 's'.repeat(40) }) })).message).toBe(
      `The electorate has no seat "${'s'.repeat(40)}".`,
    );
  });
});

describe('The first error', () => {
  const ghostBench = aRule({ adopt: { left: heads('yes', 'ghost'), op: '>', right: 0 } });
  const ghostChair = aRule({ tieBreak: { seat: 'ghost' } });

  it('is the rule’s, then the electorate’s, then the attendance’s, then the votes’', () => {
    const document: Record<string, unknown> = { votes: 1, attendance: 1, electorate: 1, rule: 1 };
    for (const [key, sane] of [
      ['rule', aRule()],
      ['electorate', seats('a')],
      ['attendance', {}],
      ['votes', []],
    ] as const) {
      expect(refusalOf(document).path).toBe(`/${key}`);
      document[key] = sane;
    }
    expect(refusalOf({ rule: aRule() }).message).toBe('The key "electorate" is missing.');
  });

  it('within an object is an unknown key', () => {
    expect(refusalOf({ rule: {}, z: 1 }).path).toBe('/z');
    expect(refusalOf(aDocument({ rule: { ...aRule(), id: 1, z: 1 } as never })).path).toBe('/rule/z');
  });

  it('is a bench or a casting seat that nobody has, even if the electorate is wrong as well', () => {
    const electorate = seats('a a');
    expect(refusalOf(aDocument({ rule: ghostBench, electorate })).path).toBe('/rule/adopt/left/bench');
    expect(refusalOf(aDocument({ rule: ghostChair, electorate })).path).toBe('/rule/tieBreak/seat');
    expect(refusalOf(aDocument({ rule: ghostBench, electorate: [] })).path).toBe('/rule/adopt/left/bench');
  });

  it.each([
    ['is missing', undefined, ''],
    ['is no list', { seat: 'ghost', bench: 'ghost' }, '/electorate'],
    ['has an entry that is no object', ['ghost'], '/electorate/0'],
    ['has an entry that is null', [null], '/electorate/0'],
    ['has an unreadable seat and bench', [{ seat: 1, bench: 1, voting: true }], '/electorate/0/seat'],
    ['lacks a seat and a bench', [...seats('a'), {}], '/electorate/1'],
  ])('is the electorate’s where it %s, since it might hold what the rule names', (_, electorate, path) => {
    for (const rule of [ghostBench, ghostChair]) {
      const document = { rule, ...(electorate && { electorate }), votes: [] };
      expect(refusalOf(document).path).toBe(path);
    }
  });

  it('is the electorate’s where it does not say whether the casting seat votes', () => {
    const electorate = [...seats('a'), { seat: 'ghost', bench: 'm', voting: 'yes' }];
    expect(refusalOf({ ...aDocument({ rule: ghostChair }), electorate }).path).toBe('/electorate/1/voting');
  });

  it('is the electorate’s where it names the casting seat twice, with a vote and without', () => {
    const electorate = [...seats('a ghost'), { ...aSeat('ghost'), voting: false }];
    expect(refusalOf(aDocument({ rule: ghostChair, electorate })).path).toBe('/electorate/2/seat');
  });

  it('of a list is that of its first bad entry', () => {
    const votes = [...cast({ yes: 'a ghost' }), ...cast({ yes: 'a' })];
    expect(refusalOf(aDocument({ votes })).path).toBe('/votes/1/seat');
  });
});

describe('Nesting', () => {
  function nested(times: number, wrap: (inner: ConditionForm) => ConditionForm): ConditionForm {
    return times === 0 ? majority : wrap(nested(times - 1, wrap));
  }
  const wrappers = {
    not: (inner: ConditionForm) => ({ not: inner }),
    'all/0': (inner: ConditionForm) => ({ all: [inner] }),
    'any/0': (inner: ConditionForm) => ({ any: [inner] }),
  };

  it.each(Object.entries(wrappers))('of %s may be 32 deep around a comparison, not 33', (step, wrap) => {
    expect(answerTo(aDocument({ rule: aRule({ adopt: nested(32, wrap) }) })).quorate).toBe(true);
    const message = 'Conditions are nested deeper than 32.';
    const path = `/rule/adopt${`/${step}`.repeat(33)}`;
    expect(refusalOf(aDocument({ rule: aRule({ adopt: nested(33, wrap) }) }))).toEqual({
      path,
      reason: 'tooDeep',
      message,
    });
    const quorum = nested(33, wrap);
    expect(refusalOf(aDocument({ rule: aRule({ quorum }) })).path).toBe(path.replace('adopt', 'quorum'));
  });

  it('without end is refused like any other', () => {
    const deep = JSON.parse(`${'{"not":'.repeat(200_000)}1${'}'.repeat(200_000)}`);
    expect(refusalOf(aDocument({ rule: aRule({ adopt: deep }) })).reason).toBe('tooDeep');
    const list = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    expect(refusalOf(aDocument({ votes: list })).path).toBe('/votes/0');
  });
});

describe('A rule on its own', () => {
  it('is read without an electorate, whatever benches and seats it names', () => {
    const rule = aRule({
      adopt: { left: heads('yes', 'land'), op: '>', right: 0 },
      tieBreak: { seat: 'chair' },
    });
    expect(parseRule(rule)).toMatchObject({ ok: true, value: { id: 'r', tieBreak: { seat: 'chair' } } });
  });

  it('is refused with a pointer that starts at the rule', () => {
    expect(parseRule(aRule({ adopt: { all: [{ ...majority, op: '=' as never }] } }))).toMatchObject({
      ok: false,
      error: { path: '/adopt/all/0/op' },
    });
    expect(parseRule(null)).toMatchObject({ ok: false, error: { path: '' } });
  });
});
