/** What somebody names an object by: its id, or the words of its address. */
export interface ObjectAddress {
  readonly id: string | null;
  /** A slug or key, as addresses hold it. */
  readonly word: string | null;
  /** The number of an item on the agenda of the meeting that the word names. */
  readonly itemNumber: string | null;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const wordForm = /^[a-z0-9-]{1,100}$/i;
const longest = 500;

/** Reads what somebody typed or pasted: a whole address, a path, a slug, a key or an id; null where it is none of them. */
export function readObjectAddress(typed: string): ObjectAddress | null {
  const text = typed.trim().slice(0, longest);
  const id = text.match(uuid)?.at(-1)?.toLowerCase() ?? null;
  if (id !== null) return { id, word: null, itemNumber: null };
  const path = text.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter(Boolean);
  // „/sitzungen/x/top/3“ and „/gremien/x/aemter“ name x; a word alone names itself.
  const word = (parts.length > 1 ? parts[1] : parts[0]) ?? '';
  if (!wordForm.test(word)) return null;
  const itemNumber = parts[2] === 'top' ? (parts[3] ?? null) : null;
  return { id: null, word: word.toLowerCase(), itemNumber };
}
