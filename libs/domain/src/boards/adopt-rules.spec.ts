import { readyRules } from '@gremia/decision-rules/ready-rules';
import { describe, expect, it } from 'vitest';
import { adoptRules, type RulesWish } from './adopt-rules.ts';
import type { ProcedureSettings } from './board.ts';
import { readRuleDocument, ruleMisfit } from './rule-document.ts';
import { rulesChanges } from './rules-changes.ts';

const settings: ProcedureSettings = {
  invitationDays: 8,
  urgentInvitationHours: 48,
  remoteVoting: true,
  voteMayBeChanged: true,
  turnoutShownWhileOpen: true,
  rollCallOnRequestOf: '1/5',
  secrecyOnRequestOf: null,
  minutesObjectionDays: 14,
  circulation: null,
};
const ready = (id: string) => {
  const found = readyRules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`There is no ready rule ${id}`);
  return found.rule;
};
const majority = ready('rat-einfache-mehrheit');
const wish = (changes: Partial<RulesWish> = {}): RulesWish => ({
  validFrom: '2026-12-01',
  source: 'Beschluss vom 22.11.2026',
  settings,
  rules: [{ source: 'GO NRW § 50', document: JSON.stringify(majority) }],
  ...changes,
});
const facts = { latest: '2026-01-01', today: '2026-11-22' };
const flawsOf = (changes: Partial<RulesWish>, given = facts) => {
  const outcome = adoptRules(given, wish(changes));
  return 'flaws' in outcome ? outcome.flaws : [];
};

describe('adopting rules of procedure', () => {
  it('writes down settings, source and rules by their ids', () => {
    const outcome = adoptRules(facts, wish());
    expect(outcome).toMatchObject({
      accepted: true,
      fact: { decisionRules: [{ key: majority.id, title: majority.title, source: 'GO NRW § 50' }] },
    });
  });

  it('may begin today, and be the first', () => {
    expect(adoptRules({ latest: null, today: '2026-12-01' }, wish()).accepted).toBe(true);
  });

  it.each([
    ['2026-11-21', 'inThePast'],
    ['2026-02-30', 'notADate'],
    ['9999-12-31', 'tooFarAhead'],
  ] as const)('does not begin on %s: %s', (validFrom, flaw) => {
    expect(flawsOf({ validFrom })).toMatchObject([{ field: 'validFrom', flaw }]);
  });

  it('names its basis in a line', () => {
    expect(flawsOf({ source: 'x'.repeat(501) })).toMatchObject([{ field: 'source', flaw: 'tooLong' }]);
  });

  it('does not begin before or with the latest version', () => {
    const later = { latest: '2026-12-01', today: '2026-11-22' };
    expect(flawsOf({}, later)).toMatchObject([{ field: 'validFrom', flaw: 'notAfterLatest' }]);
  });

  it.each([
    ['settings.invitationDays', 'notInRange', { invitationDays: -1 }],
    ['settings.minutesObjectionDays', 'notInRange', { minutesObjectionDays: 1.5 }],
    ['settings.minimumVotingHours', 'notInRange', { minimumVotingHours: 9000 }],
    ['settings.rollCallOnRequestOf', 'notAShare', { rollCallOnRequestOf: 'ein Fünftel' }],
    ['settings.rollCallOnRequestOf', 'notAShare', { rollCallOnRequestOf: '6/5' }],
    ['settings.secrecyOnRequestOf', 'notAShare', { secrecyOnRequestOf: '0' }],
    [
      'settings.circulation.votingDays',
      'notInRange',
      { circulation: { feedbackDays: 7, votingDays: 400, silence: 'abstention' } },
    ],
  ] as const)('names the field %s: %s', (field, flaw, changes) => {
    expect(flawsOf({ settings: { ...settings, ...changes } })).toMatchObject([{ field, flaw }]);
  });

  it('needs a source, for the version and for each rule, and at least one rule', () => {
    expect(flawsOf({ source: ' ' })).toMatchObject([{ field: 'source', flaw: 'missing' }]);
    expect(flawsOf({ rules: [] })).toMatchObject([{ field: 'rules', flaw: 'missing' }]);
    expect(flawsOf({ rules: [{ source: '', document: JSON.stringify(majority) }] })).toMatchObject([
      { field: 'rules.0.source', flaw: 'missing' },
    ]);
  });

  it('tells where a pasted rule cannot be read', () => {
    const broken = { ...majority, adopt: { all: [{ left: 1, op: '=>', right: 2 }] } };
    const rules = [
      { source: 'Test', document: '{' },
      { source: 'Test', document: JSON.stringify(broken) },
    ];
    expect(flawsOf({ rules })).toEqual([
      { field: 'rules.0.document', flaw: 'ruleUnreadable', ruleError: 'notJson', path: '' },
      {
        field: 'rules.1.document',
        flaw: 'ruleUnreadable',
        ruleError: 'unknownOperator',
        path: '/adopt/all/0/op',
      },
    ]);
  });

  it('takes no rule twice', () => {
    const rule = { source: 'Test', document: JSON.stringify(majority) };
    expect(flawsOf({ rules: [rule, rule] })).toMatchObject([
      { field: 'rules.1.document', flaw: 'ruleTwice' },
    ]);
  });
});

describe('a rule and the seats of the board', () => {
  const seats = [{ key: 'l1', benchKey: 'land', voting: true, weights: {} }];

  it('fit where every bench, weight and seat that the rule names is there', () => {
    expect(ruleMisfit(majority, seats)).toBeNull();
  });

  it.each([
    ['zwei-baenke', 'ruleBenchUnknown'],
    ['doppelte-mehrheit', 'ruleWeightUnknown'],
    ['stichentscheid', 'ruleSeatUnknown'],
  ])('do not fit: %s', (id, misfit) => expect(ruleMisfit(ready(id), seats)).toBe(misfit));

  it('read a pasted rule as it stands', () => {
    expect(readRuleDocument(JSON.stringify(majority))).toMatchObject({ ok: true, rule: { id: majority.id } });
  });
});

describe('two versions', () => {
  const rule = { key: 'a', title: 'Regel A', document: '{"id":"a"}' };

  it('differ in the settings and rules that changed', () => {
    const before = { settings, decisionRules: [rule, { ...rule, key: 'b', title: 'Regel B' }] };
    const after = {
      settings: { ...settings, invitationDays: 10 },
      decisionRules: [
        { ...rule, document: '{"id":"a","title":"neu"}' },
        { ...rule, key: 'c', title: 'Regel C' },
      ],
    };
    expect(rulesChanges(before, after)).toEqual({
      settings: ['invitationDays'],
      added: ['Regel C'],
      removed: ['Regel B'],
      changed: ['Regel A'],
    });
  });

  it('are the same where one names a setting as empty that the other does not name', () => {
    const { secrecyOnRequestOf, ...older } = settings;
    expect(secrecyOnRequestOf).toBeNull();
    const same = { settings: older, decisionRules: [rule] };
    expect(rulesChanges(same, { settings, decisionRules: [rule] }).settings).toEqual([]);
  });
});
