/**
 * The one spelling of a JSON value that a hash may be taken of (RFC 8785): keys in the order of their UTF-16 code
 * units, no white space, numbers and strings as ECMAScript writes them.
 * @throws RangeError for what JSON cannot say (undefined, NaN, a date) and for text with a lone surrogate
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    throw new RangeError(`JSON cannot say ${String(value)}`);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(',')}}`;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number of JSON`);
  return JSON.stringify(value);
}

/** RFC 8785, 3.2.2.2: what is no valid Unicode must end in an error. */
function canonicalString(value: string): string {
  if (/\p{Surrogate}/u.test(value))
    throw new RangeError('A text with a lone surrogate has no canonical form');
  return JSON.stringify(value);
}
