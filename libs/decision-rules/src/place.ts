import { refuse, type RefusalReason } from './document-error.ts';
import { readRational, type Rational } from './rational.ts';

/** A JSON value together with the RFC 6901 pointer that leads to it. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
}

export interface Fields {
  /** Refuses at the object itself where the key is missing. */
  required(key: string): Place;
  optional(key: string): Place | null;
}

const LONGEST_QUOTE = 40;

/** A text from the document, in quotes, short enough for a sentence. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}

/** The members of an object in the document's order. */
export function membersOf(place: Place): readonly (readonly [string, Place])[] {
  return Object.entries(objectAt(place)).map(([key, value]) => [
    key,
    { value, path: `${place.path}/${escape(key)}` },
  ]);
}

/** The members of an object that has no other keys than the known ones. */
export function fieldsOf(place: Place, known: readonly string[]): Fields {
  const { path } = place;
  const object = objectAt(place);
  for (const key of Object.keys(object)) {
    if (known.includes(key)) continue;
    refuse('unknownKey', `${path}/${escape(key)}`, `The key ${quote(key)} is not known here.`);
  }
  const optional = (key: string) =>
    Object.hasOwn(object, key) ? { value: Reflect.get(object, key), path: `${path}/${key}` } : null;
  return {
    required: (key) => optional(key) ?? refuse('missingKey', path, `The key ${quote(key)} is missing.`),
    optional,
  };
}

function objectAt({ value, path }: Place): object {
  return isObject(value) ? value : refuse('wrongType', path, 'This must be an object.');
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listAt({ value, path }: Place): readonly Place[] {
  if (!Array.isArray(value)) refuse('wrongType', path, 'This must be a list.');
  return value.map((item: unknown, index) => ({ value: item, path: `${path}/${index}` }));
}

export function textAt({ value, path }: Place): string {
  return typeof value === 'string' ? value : refuse('wrongType', path, 'This must be a text.');
}

export function flagAt({ value, path }: Place): boolean {
  return typeof value === 'boolean' ? value : refuse('wrongType', path, 'This must be true or false.');
}

export function numberAt({ value, path }: Place): Rational {
  if (typeof value !== 'number' && typeof value !== 'string')
    refuse('wrongType', path, 'This must be a number.');
  const form = 'A number is a safe integer or a text such as "21.08" or "2/3" with at most 40 digits.';
  return readRational(value) ?? refuse('malformedNumber', path, form);
}

export function oneOf<T extends string>(place: Place, choices: readonly T[], reason: RefusalReason): T {
  const text = textAt(place);
  const unknown = `${quote(text)} is not one of ${choices.join(', ')}.`;
  return choices.find((choice) => choice === text) ?? refuse(reason, place.path, unknown);
}

// RFC 6901, section 3: "~" first, or the "~" of "~1" would be escaped again.
function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
