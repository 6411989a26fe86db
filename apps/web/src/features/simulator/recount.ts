import { decideDocument } from '@gremia/decision-rules/decide';
import type { RefusalReason } from '@gremia/decision-rules/document-error';
import type { DocumentForm } from '@gremia/decision-rules/document-form';
import { explainChecks } from '@gremia/domain/voting/explain-result';
import type { ShownResult } from '../voting/voting.public';

export type Recount =
  | { readonly kind: 'decided'; readonly title: string; readonly result: ShownResult }
  | { readonly kind: 'noJson' }
  | {
      readonly kind: 'refused';
      readonly reason: RefusalReason;
      /** RFC 6901 pointer to what is wrong; empty for the whole document. */
      readonly path: string;
    };

/** Works a document out again as `decide` does, or says what is wrong with it. */
export function recount(text: string): Recount {
  const read = readJson(text);
  if (read === null) return { kind: 'noJson' };
  const decided = decideDocument(read.value);
  if (!decided.ok) return { kind: 'refused', reason: decided.error.reason, path: decided.error.path };
  // What was decided has this form: the parser has read all of it.
  const document = read.value as DocumentForm;
  const { outcome, tieBroken, tally } = decided.value;
  return {
    kind: 'decided',
    title: document.rule.title,
    result: {
      outcome,
      tieBroken,
      checks: explainChecks(document, decided.value),
      total: tally.heads,
      benches: Object.entries(tally.benches).map(([key, counted]) => ({
        benchKey: key,
        name: key,
        ...counted,
      })),
    },
  };
}

function readJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
