import { describe, expect, it } from 'vitest';
import { describeRule } from './describe-rule.ts';
import { type ConditionForm, type OperandForm } from './document-form.ts';
import { parseRule } from './parse-rule.ts';
import { readyRules } from './ready-rules.ts';
import { type Operator, type Rule } from './rule.ts';
import { aRule, heads, majority, weight } from './testing/a-document.ts';

function ruleOf(form: unknown): Rule {
  const rule = parseRule(form);
  if (!rule.ok) throw new Error(rule.error.message);
  return rule.value;
}

const names = {
  bench: (bench: string) => (bench === 'laender' ? 'Länder' : bench),
  weight: (name: string) => (name === 'koenigstein' ? 'Königsteiner Schlüssel' : name),
};

function words(adopt: ConditionForm): readonly string[] {
  return describeRule(ruleOf(aRule({ adopt })), names).adopt;
}

function comparison(left: OperandForm, op: Operator, right: OperandForm): string {
  return words({ left, op, right }).join();
}

describe('A rule in German words', () => {
  it('lists what must be true together', () => {
    const rule = ruleOf(readyRules[0]?.rule);
    expect(describeRule(rule, names)).toEqual({
      quorum: ['anwesende Mitglieder: mehr als die Hälfte der stimmberechtigten Mitglieder'],
      adopt: [
        'mindestens 1 Ja-Stimme der Bank bund',
        'mindestens 11 Ja-Stimmen der Bank Länder',
        'die Summe „Königsteiner Schlüssel“ der Ja-Stimmen der Bank Länder: ' +
          'mindestens zwei Drittel der Summe „Königsteiner Schlüssel“ der stimmberechtigten Mitglieder der Bank Länder',
      ],
      tieBreak: null,
    });
  });

  it('uses the names of the document where no others are given', () => {
    const rule = ruleOf(
      aRule({
        adopt: { left: weight('key', 'yes', 'land'), op: '>', right: 3 },
        tieBreak: { seat: 'chair' },
      }),
    );
    expect(describeRule(rule)).toEqual({
      quorum: [],
      adopt: ['die Summe „key“ der Ja-Stimmen der Bank land: mehr als 3'],
      tieBreak: 'Bei Stimmengleichheit entscheidet die Ja-Stimme des Sitzes „chair“',
    });
    expect(describeRule(rule, { seat: () => 'Vorsitz' }).tieBreak).toContain('„Vorsitz“');
  });

  it('counts heads', () => {
    const phrases = (['>=', '>', '<=', '<', '=='] as const).map((op) => comparison(heads('no'), op, 2));
    expect(phrases).toEqual([
      'mindestens 2 Nein-Stimmen',
      'mehr als 2 Nein-Stimmen',
      'höchstens 2 Nein-Stimmen',
      'weniger als 2 Nein-Stimmen',
      'genau 2 Nein-Stimmen',
    ]);
    expect(comparison(heads('no'), '==', 1)).toBe('genau 1 Nein-Stimme');
    expect(comparison(heads('no', 'laender'), '==', 0)).toBe('keine Nein-Stimmen der Bank Länder');
    expect(comparison(heads('no'), '<=', '0.0')).toBe('keine Nein-Stimmen');
    expect(comparison(heads('no'), '>', 0)).toBe('mehr als 0 Nein-Stimmen');
  });

  it('names what is counted', () => {
    const counted = (
      ['abstain', 'invalid', 'decisive', 'cast', 'present', 'inRoom', 'entitled', 'notYes'] as const
    ).map((who) => [comparison(heads(who), '>', 1), comparison(1, '<', { share: '1/2', of: heads(who) })]);
    expect(counted).toEqual([
      ['mehr als 1 Enthaltung', '1: weniger als die Hälfte der Enthaltungen'],
      ['mehr als 1 ungültige Stimme', '1: weniger als die Hälfte der ungültigen Stimmen'],
      ['mehr als 1 Ja- oder Nein-Stimme', '1: weniger als die Hälfte der Ja- und Nein-Stimmen'],
      ['mehr als 1 abgegebene Stimme', '1: weniger als die Hälfte der abgegebenen Stimmen'],
      ['mehr als 1 anwesendes Mitglied', '1: weniger als die Hälfte der anwesenden Mitglieder'],
      [
        'mehr als 1 im Raum anwesendes Mitglied',
        '1: weniger als die Hälfte der im Raum anwesenden Mitglieder',
      ],
      ['mehr als 1 stimmberechtigtes Mitglied', '1: weniger als die Hälfte der stimmberechtigten Mitglieder'],
      ['mehr als 1 Mitglied ohne Ja-Stimme', '1: weniger als die Hälfte der Mitglieder ohne Ja-Stimme'],
    ]);
    const many = (['invalid', 'cast', 'present', 'inRoom', 'entitled', 'notYes', 'decisive'] as const).map(
      (who) => comparison(heads(who), '<', 2),
    );
    expect(many).toEqual([
      'weniger als 2 ungültige Stimmen',
      'weniger als 2 abgegebene Stimmen',
      'weniger als 2 anwesende Mitglieder',
      'weniger als 2 im Raum anwesende Mitglieder',
      'weniger als 2 stimmberechtigte Mitglieder',
      'weniger als 2 Mitglieder ohne Ja-Stimme',
      'weniger als 2 Ja- und Nein-Stimmen',
    ]);
  });

  it('sets heads against heads', () => {
    const phrases = (['>=', '>', '<=', '<', '=='] as const).map((op) =>
      comparison(heads('yes'), op, heads('no')),
    );
    expect(phrases).toEqual([
      'mindestens so viele Ja-Stimmen wie Nein-Stimmen',
      'mehr Ja-Stimmen als Nein-Stimmen',
      'höchstens so viele Ja-Stimmen wie Nein-Stimmen',
      'weniger Ja-Stimmen als Nein-Stimmen',
      'genauso viele Ja-Stimmen wie Nein-Stimmen',
    ]);
  });

  it('says common shares in words and others in figures', () => {
    const share = (part: string) => comparison(heads('yes'), '>=', { share: part, of: heads('cast') });
    expect(['0.5', '1/3', '2/3', '1/4', '3/4', '0.6'].map(share)).toEqual([
      'Ja-Stimmen: mindestens die Hälfte der abgegebenen Stimmen',
      'Ja-Stimmen: mindestens ein Drittel der abgegebenen Stimmen',
      'Ja-Stimmen: mindestens zwei Drittel der abgegebenen Stimmen',
      'Ja-Stimmen: mindestens ein Viertel der abgegebenen Stimmen',
      'Ja-Stimmen: mindestens drei Viertel der abgegebenen Stimmen',
      'Ja-Stimmen: mindestens 3/5 der abgegebenen Stimmen',
    ]);
  });

  it('sets numbers, heads and sums against one another', () => {
    expect(comparison(3, '<=', heads('yes', 'laender'))).toBe(
      '3: höchstens die Zahl der Ja-Stimmen der Bank Länder',
    );
    expect(comparison(heads('yes'), '>', weight('key', 'no'))).toBe(
      'Ja-Stimmen: mehr als die Summe „key“ der Nein-Stimmen',
    );
    expect(comparison({ share: 2, of: heads('yes') }, '==', 4)).toBe('2 der Ja-Stimmen: genau 4');
  });

  it('keeps alternatives and their contrary together in one phrase', () => {
    const few = { left: heads('no'), op: '<', right: 3 } as const;
    expect(
      words({ all: [{ any: [{ all: [majority, few] }, few] }, { not: { any: [few] } }, { all: [few] }] }),
    ).toEqual([
      '((mehr Ja-Stimmen als Nein-Stimmen und weniger als 3 Nein-Stimmen) oder weniger als 3 Nein-Stimmen)',
      'nicht: weniger als 3 Nein-Stimmen',
      'weniger als 3 Nein-Stimmen',
    ]);
  });
});
