import { decideDocument } from './decide.ts';
import { type DocumentError } from './document-error.ts';

export interface AnsweredText {
  /** One line of JSON a document, in order. */
  readonly lines: readonly string[];
  readonly refused: boolean;
}

/** Answers a text with one document or a list of documents; text that is no JSON is one refused document. */
export function answerText(text: string): AnsweredText {
  const documents = documentsIn(text);
  if (documents === null) {
    return {
      lines: [refusal({ path: '', message: 'This text is not JSON.' })],
      refused: true,
    };
  }
  const answers = documents.map(decideDocument);
  return {
    lines: answers.map((answer) => (answer.ok ? line(answer.value) : refusal(answer.error))),
    refused: answers.some(({ ok }) => !ok),
  };
}

function documentsIn(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return null;
  }
}

function refusal({ path, message }: Pick<DocumentError, 'path' | 'message'>): string {
  return line({ error: { path, message } });
}

// JSON leaves these three as they are; other programs end a line at them.
const lineEnds: Readonly<Record<string, string>> = {
  '\u0085': '\\u0085',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

function line(value: object): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (end) => lineEnds[end] ?? end);
}
