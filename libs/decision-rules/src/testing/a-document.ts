import { decideDocument, type Answer } from '../decide.ts';
import {
  type ComparisonForm,
  type DocumentForm,
  type NumberForm,
  type RuleForm,
  type SeatForm,
} from '../document-form.ts';
import { type DocumentError } from '../document-error.ts';
import { parseDocument } from '../parse-document.ts';
import { type Choice, type DecisionDocument, type Measure, type Selector, type Vote } from '../rule.ts';

export function heads(who: Selector, bench?: string): Measure {
  return weight('heads', who, bench);
}

export function weight(count: string, who: Selector, bench?: string): Measure {
  return bench === undefined ? { count, who } : { count, who, bench };
}

/** Simple majority: yes > no. */
export const majority: ComparisonForm = { left: heads('yes'), op: '>', right: heads('no') };

export function aRule(parts: Partial<RuleForm> = {}): RuleForm {
  return { id: 'r', title: 'A rule', adopt: majority, ...parts };
}

export function aSeat(seat: string, bench = 'members', weights?: Record<string, NumberForm>): SeatForm {
  return { seat, bench, voting: true, ...(weights && { weights }) };
}

export function seats(names: string, bench?: string): readonly SeatForm[] {
  return names.split(' ').map((name) => aSeat(name, bench));
}

/** `cast({ yes: 'a b', no: 'c' })` */
export function cast(byChoice: Partial<Record<Choice, string>>): readonly Vote[] {
  return (['yes', 'no', 'abstain', 'invalid'] as const).flatMap((choice) =>
    (byChoice[choice]?.split(' ') ?? []).map((seat) => ({ seat, choice })),
  );
}

/** Five members, simple majority, nobody has voted. */
export function aDocument(parts: Partial<DocumentForm> = {}): DocumentForm {
  return { rule: aRule(), electorate: seats('a b c d e'), votes: [], ...parts };
}

export function parsed(document: DocumentForm): DecisionDocument {
  const result = parseDocument(document);
  if (!result.ok) throw new Error(`${result.error.path}: ${result.error.message}`);
  return result.value;
}

export function answerTo(document: DocumentForm): Answer {
  const answer = decideDocument(document);
  if (!answer.ok) throw new Error(`${answer.error.path}: ${answer.error.message}`);
  return answer.value;
}

export function refusalOf(document: unknown): DocumentError {
  const answer = decideDocument(document);
  if (answer.ok) throw new Error(`The document was answered: ${answer.value.outcome}`);
  return answer.error;
}
