import { attempt, refuse, type Parsed } from './document-error.ts';
import {
  fieldsOf,
  isObject,
  listAt,
  membersOf,
  numberAt,
  oneOf,
  quote,
  textAt,
  type Place,
} from './place.ts';
import { openRoll, type Roll } from './roll.ts';
import { operators, selectors, type Condition, type Measure, type Operand, type Rule } from './rule.ts';

/** How often `all`, `any` and `not` may stand inside one another around a comparison. */
export const DEEPEST_NESTING = 32;

const CONDITION_FORMS: ReadonlyMap<string, Condition['form']> = new Map([
  ['all', 'all'],
  ['any', 'any'],
  ['not', 'not'],
  ['label', 'comparison'],
  ['left', 'comparison'],
  ['op', 'comparison'],
  ['right', 'comparison'],
]);
const CONDITION_KEYS = [...CONDITION_FORMS.keys()];

/**
 * Reads a rule without an electorate, for storing it. Pointers start at the rule (`/adopt/all/0/op`); benches and the
 * seat that breaks ties are taken as they are.
 */
export function parseRule(value: unknown): Parsed<Rule> {
  return attempt(() => ruleAt({ value, path: '' }, openRoll));
}

export function ruleAt(place: Place, roll: Roll): Rule {
  const fields = fieldsOf(place, ['id', 'title', 'quorum', 'adopt', 'tieBreak']);
  const id = textAt(fields.required('id'));
  const title = textAt(fields.required('title'));
  const quorum = unlessNull(fields.optional('quorum'));
  const quorumCondition = quorum && conditionAt(quorum, 0, roll);
  const adopt = conditionAt(fields.required('adopt'), 0, roll);
  const tieBreak = unlessNull(fields.optional('tieBreak'));
  return { id, title, quorum: quorumCondition, adopt, tieBreak: tieBreak && tieBreakAt(tieBreak, roll) };
}

function unlessNull(place: Place | null): Place | null {
  return place?.value === null ? null : place;
}

function tieBreakAt(place: Place, roll: Roll): { readonly seat: string } {
  const at = fieldsOf(place, ['seat']).required('seat');
  const seat = textAt(at);
  const standing = roll.standingOf(seat);
  if (standing === 'unknown') refuse('unknownSeat', at.path, `The electorate has no seat ${quote(seat)}.`);
  if (standing === 'advisory') refuse('advisorySeat', at.path, `The seat ${quote(seat)} has no vote.`);
  return { seat };
}

function conditionAt(place: Place, depth: number, roll: Roll): Condition {
  if (depth > DEEPEST_NESTING) {
    refuse('tooDeep', place.path, `Conditions are nested deeper than ${DEEPEST_NESTING}.`);
  }
  const fields = fieldsOf(place, CONDITION_KEYS);
  const form = formOf(place);
  if (form === 'comparison') return comparisonAt(place, roll);
  const inner = fields.required(form);
  if (form === 'not') return { form, condition: conditionAt(inner, depth + 1, roll) };
  const items = listAt(inner);
  if (items.length === 0) refuse('emptyList', inner.path, `The list ${quote(form)} is empty.`);
  return { form, conditions: items.map((item) => conditionAt(item, depth + 1, roll)) };
}

function formOf(place: Place): Condition['form'] {
  const forms = new Set(membersOf(place).map(([key]) => CONDITION_FORMS.get(key)));
  const [form] = forms;
  const expected = 'A condition is "all", "any", "not", or a comparison of "left", "op" and "right"';
  if (form === undefined) refuse('missingKey', place.path, `${expected}.`);
  if (forms.size > 1) refuse('mixedForms', place.path, `${expected}, and only one of them.`);
  return form;
}

function comparisonAt(place: Place, roll: Roll): Condition {
  const fields = fieldsOf(place, CONDITION_KEYS);
  const label = fields.optional('label');
  const named = label === null ? {} : { label: textAt(label) };
  const left = operandAt(fields.required('left'), roll);
  const op = oneOf(fields.required('op'), operators, 'unknownOperator');
  return { form: 'comparison', ...named, left, op, right: operandAt(fields.required('right'), roll) };
}

function operandAt(place: Place, roll: Roll): Operand {
  const { value, path } = place;
  if (typeof value === 'number' || typeof value === 'string')
    return { form: 'number', number: numberAt(place) };
  if (!isObject(value))
    refuse('wrongType', path, 'This must be a measure, a share of a measure, or a number.');
  const isShare = membersOf(place).some(([key]) => key === 'share' || key === 'of');
  if (!isShare) return { form: 'measure', measure: measureAt(place, roll) };
  const fields = fieldsOf(place, ['share', 'of']);
  const share = numberAt(fields.required('share'));
  return { form: 'share', share, of: measureAt(fields.required('of'), roll) };
}

function measureAt(place: Place, roll: Roll): Measure {
  const fields = fieldsOf(place, ['count', 'who', 'bench']);
  const count = textAt(fields.required('count'));
  const who = oneOf(fields.required('who'), selectors, 'unknownSelector');
  const at = fields.optional('bench');
  if (at === null) return { count, who };
  const bench = textAt(at);
  if (!roll.hasBench(bench)) refuse('unknownBench', at.path, `No seat belongs to the bench ${quote(bench)}.`);
  return { count, who, bench };
}
