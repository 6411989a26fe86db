import { describe, expect, it } from 'vitest';
import { type ConditionForm, type RuleForm, type SeatForm } from './document-form.ts';
import { mentionsOf } from './mentions.ts';
import { readyRuleKinds, readyRules } from './ready-rules.ts';
import { type Presence } from './rule.ts';
import { aDocument, answerTo, aSeat, cast, parsed, seats } from './testing/a-document.ts';

function ready(id: string): RuleForm {
  const found = readyRules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`No such rule: ${id}`);
  return found.rule;
}

/** `n` seats with the names p1, p2, … */
function names(prefix: string, n: number, from = 1): string {
  return Array.from({ length: n }, (_, index) => `${prefix}${index + from}`).join(' ');
}

interface Numbers {
  readonly yes?: number;
  readonly no?: number;
  readonly abstain?: number;
  readonly absent?: number;
  readonly silent?: number;
}

/** What becomes of a motion on a board of one bench with these numbers of votes. */
function outcome(id: string, { yes = 0, no = 0, abstain = 0, absent = 0, silent = 0 }: Numbers): string {
  const total = yes + no + abstain + absent + silent;
  const missing = absent === 0 ? [] : names('s', absent, yes + no + abstain + 1).split(' ');
  return answerTo({
    rule: ready(id),
    electorate: seats(names('s', total)),
    attendance: Object.fromEntries(missing.map((seat) => [seat, 'absent' as Presence])),
    votes: [
      ...cast({ ...(yes && { yes: names('s', yes) }), ...(no && { no: names('s', no, yes + 1) }) }),
      ...cast({ ...(abstain && { abstain: names('s', abstain, yes + no + 1) }) }),
    ],
  }).outcome;
}

describe('The library of rules', () => {
  it.each(readyRules)('$id is a sound rule with a title, a source and what it needs', (ready) => {
    const { rule, kind, title, source, benches, weights, needsChair } = ready;
    const electorate = [...benches.map((bench) => aSeat(bench, bench)), aSeat('vorsitz', 'm')];
    const sound = parsed(aDocument({ rule, electorate })).rule;
    expect(sound).toMatchObject({ id: ready.id, title });
    expect(mentionsOf(sound)).toEqual({ benches, weights, tieBreakSeats: needsChair ? ['vorsitz'] : [] });
    expect(readyRuleKinds).toContain(kind);
    expect(title.length).toBeGreaterThan(10);
    expect(source.length).toBeGreaterThan(20);
  });

  it('has every rule once, and a label on every comparison', () => {
    expect(new Set(readyRules.map(({ id }) => id)).size).toBe(readyRules.length);
    const labels = readyRules.flatMap(({ rule }) =>
      [rule.quorum, rule.adopt].flatMap((one) => labelsOf(one ?? null)),
    );
    expect(labels.filter((label) => (label ?? '').length < 10)).toEqual([]);
  });
});

describe('The source of a rule', () => {
  it('says what is assumed and what is no law', () => {
    const assumed = readyRules.filter(({ source }) =>
      source.includes('Beschlussfähigkeit „mehr als die Hälfte“: Annahme'),
    );
    expect(assumed.map(({ id }) => id)).toEqual([
      'itplr-beschluss',
      'itplr-empfehlung',
      'itplr-empfehlung-anwesende',
    ]);
    const proposed = readyRules.filter(({ source }) =>
      source.startsWith('Gestaltungsvorschlag, kein geltendes Recht'),
    );
    expect(proposed.map(({ id }) => id)).toEqual(['zwei-baenke', 'doppelte-mehrheit', 'kein-widerspruch']);
  });

  it('goes with the names of the benches', () => {
    expect(labelsOf(ready('zwei-baenke').adopt)).toEqual([
      'Mehrheit der Bank Land',
      'Mehrheit der Bank Kommunen',
    ]);
  });
});

function labelsOf(condition: ConditionForm | null): readonly (string | undefined)[] {
  if (condition === null) return [];
  if ('all' in condition) return condition.all.flatMap(labelsOf);
  return 'left' in condition ? [condition.label] : [];
}

describe('A decision of the IT-Planungsrat', () => {
  const key2016 =
    'BW 12.96662,BY 15.53327,BE 5.08324,BB 3.03655,HB 0.95331,HH 2.55752,HE 7.39885,MV 2.0124,NI 9.33138,NW 21.14424,RP 4.83089,SL 1.21111,SN 5.05577,ST 2.79941,SH 3.39074,TH 2.6947';
  const laender = key2016.split(',').map((line): SeatForm => {
    const [seat = '', key = ''] = line.split(' ');
    return aSeat(seat, 'laender', { koenigstein: key });
  });
  const electorate = [aSeat('bund', 'bund'), ...laender];

  function decided(yes: string, attendance: Record<string, Presence> = {}) {
    return answerTo({ rule: ready('itplr-beschluss'), electorate, attendance, votes: cast({ yes }) });
  }

  it('passes with the Bund, 13 Länder and 66.66922 % of the key', () => {
    const answer = decided('bund BE BB HB HH HE MV NI NW SL SN ST SH TH');
    expect(answer.outcome).toBe('adopted');
    expect(answer.checks.map(({ left }) => left)).toEqual(['17', '1', '13', '3333461/50000']);
  });

  it('fails with the Bund, 12 Länder and 66.66137 % of the key', () => {
    const answer = decided('bund BW BB HB HH HE MV NW RP SL SN ST TH');
    expect(answer.outcome).toBe('rejected');
    expect(answer.checks.map(({ holds }) => holds)).toEqual([true, true, true, false]);
    expect(answer.checks[3]).toMatchObject({ left: '6666137/100000', right: '200/3' });
  });

  it('fails without the Bund, and with ten Länder however large', () => {
    expect(decided('BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH').outcome).toBe('rejected');
    const large = decided('bund NW BY BW NI HE BE SN RP SH BB');
    expect(large.outcome).toBe('rejected');
    expect(large.checks.map(({ holds }) => holds)).toEqual([true, true, false, true]);
  });

  it('counts the key of all Länder, absent ones included', () => {
    const absent = Object.fromEntries(['BW', 'BY', 'RP'].map((seat) => [seat, 'absent' as const]));
    expect(decided('bund BE BB HB HH HE MV NI NW SL SN ST SH TH', absent).outcome).toBe('adopted');
  });
});

describe('A recommendation of the IT-Planungsrat', () => {
  it('with 6 yes, 4 no and 7 abstentions passes or fails by the reading', () => {
    const votes = { yes: 6, no: 4, abstain: 7 };
    expect(outcome('itplr-empfehlung', votes)).toBe('adopted');
    expect(outcome('itplr-empfehlung-anwesende', votes)).toBe('rejected');
  });

  it('of those present needs more than half of them, not of the members', () => {
    expect(outcome('itplr-empfehlung-anwesende', { yes: 5, abstain: 4, absent: 8 })).toBe('adopted');
    expect(outcome('itplr-empfehlung-anwesende', { yes: 5, abstain: 5, absent: 7 })).toBe('rejected');
  });

  it.each(['itplr-empfehlung', 'itplr-empfehlung-anwesende'])('%s needs a quorum', (id) => {
    expect(outcome(id, { yes: 8, absent: 9 })).toBe('notQuorate');
  });
});

describe('The council’s majority (GO NRW §§ 49, 50)', () => {
  it('a tie is a rejection, an abstention counts for the quorum alone', () => {
    expect(outcome('rat-einfache-mehrheit', { yes: 2, no: 2, abstain: 3 })).toBe('rejected');
    expect(outcome('rat-einfache-mehrheit', { yes: 1, abstain: 5, absent: 5 })).toBe('adopted');
  });

  it('needs more than half of the members, half is not enough', () => {
    expect(outcome('rat-einfache-mehrheit', { yes: 5, absent: 5 })).toBe('notQuorate');
  });
});

describe('Qualified majorities', () => {
  it('two thirds of the members are counted exactly', () => {
    expect(outcome('zwei-drittel-der-mitglieder', { yes: 6, no: 3 })).toBe('adopted');
    expect(outcome('zwei-drittel-der-mitglieder', { yes: 6, absent: 4 })).toBe('rejected');
  });

  it('unanimity is hindered by a no, not by an abstention, and needs a yes', () => {
    expect(outcome('einstimmig', { yes: 1, abstain: 4 })).toBe('adopted');
    expect(outcome('einstimmig', { yes: 4, no: 1 })).toBe('rejected');
    expect(outcome('einstimmig', { abstain: 5 })).toBe('rejected');
    expect(outcome('einstimmig', { yes: 2, absent: 2 })).toBe('notQuorate');
  });

  it('unanimity of all members is hindered by whoever does not say yes', () => {
    expect(outcome('einstimmig-alle', { yes: 5 })).toBe('adopted');
    expect(outcome('einstimmig-alle', { yes: 4, absent: 1 })).toBe('rejected');
    expect(outcome('einstimmig-alle', { yes: 4, silent: 1 })).toBe('rejected');
  });
});

describe('Two benches', () => {
  const electorate = [...seats(names('l', 13), 'land'), ...seats(names('k', 6), 'kommunen')];
  const decided = (votes: ReturnType<typeof cast>, attendance = {}) =>
    answerTo({ rule: ready('zwei-baenke'), electorate, attendance, votes }).outcome;

  it('must each have a majority: the larger does not outvote the smaller', () => {
    expect(decided(cast({ yes: `${names('l', 13)} k1 k2 k3`, no: 'k4 k5 k6' }))).toBe('rejected');
    expect(decided(cast({ yes: `${names('k', 6)} l1`, no: 'l2' }))).toBe('rejected');
    expect(decided(cast({ yes: 'l1 k1' }))).toBe('adopted');
  });

  it('need a quorum of the board', () => {
    const absent = Object.fromEntries(
      names('l', 10)
        .split(' ')
        .map((seat) => [seat, 'absent']),
    );
    expect(decided(cast({ yes: 'l11 k1' }), absent)).toBe('notQuorate');
  });
});

describe('A double majority', () => {
  const electorate = [
    ['a', 600],
    ['b', 100],
    ['c', 100],
    ['d', 400],
  ].map(([seat, people]) => aSeat(String(seat), 'm', { einwohner: people ?? 0 }));
  const decided = (yes: string) =>
    answerTo({ rule: ready('doppelte-mehrheit'), electorate, votes: cast({ yes }) }).outcome;

  it('needs more than half of the members and of the inhabitants', () => {
    expect(decided('a b c')).toBe('adopted');
    expect(decided('b c d')).toBe('rejected');
    expect(decided('a d')).toBe('rejected');
  });
});

describe('The chair’s casting vote (VwVfG NRW §§ 90, 91)', () => {
  const board = (others: string) => [aSeat('vorsitz'), ...seats(others)];
  const decided = (electorate: readonly SeatForm[], votes: ReturnType<typeof cast>, attendance = {}) =>
    answerTo({ rule: ready('stichentscheid'), electorate, attendance, votes });

  it('decides a tie', () => {
    expect(decided(board('a b c'), cast({ yes: 'vorsitz a', no: 'b c' })).tieBroken).toBe(true);
    expect(decided(board('a b c'), cast({ yes: 'a b', no: 'c vorsitz' })).outcome).toBe('rejected');
  });

  it('needs three present, and more than half', () => {
    expect(decided(board('a'), cast({ yes: 'vorsitz' })).outcome).toBe('notQuorate');
    expect(decided(board('a b'), cast({ yes: 'vorsitz' })).outcome).toBe('adopted');
    const absent = { d: 'absent', e: 'absent', f: 'absent' };
    expect(decided(board('a b d e f'), cast({ yes: 'vorsitz' }), absent).outcome).toBe('notQuorate');
  });
});

describe('Objection rules', () => {
  it('KONSENS: two Länder that object do not stop a proposal, three do', () => {
    const electorate = [aSeat('bund', 'bund'), ...seats(names('l', 16), 'laender')];
    const decided = (no: string) =>
      answerTo({ rule: ready('konsens-widerspruch'), electorate, votes: cast({ no }) }).outcome;
    expect(decided('l1 l2')).toBe('adopted');
    expect(decided('l1 l2 bund')).toBe('adopted');
    expect(decided('l1 l2 l3')).toBe('rejected');
  });

  it('silence agrees, one objection stops', () => {
    expect(outcome('kein-widerspruch', { silent: 5 })).toBe('adopted');
    expect(outcome('kein-widerspruch', { yes: 4, no: 1 })).toBe('rejected');
  });
});
