/**
 * A condition of a policy, as PostgreSQL prints it, with each of its parts taken away once: what is joined by OR and AND at
 * any depth (also as `CASE WHEN … THEN true ELSE … END`), and each value of a list. What stands in a sub-select is one part.
 */
export function withoutOnePart(condition: string): readonly string[] {
  const inner = unwrapped(condition);
  const [, first, otherwise] = /^CASE\s+WHEN (.*) THEN true\s+ELSE (.*)\s+END$/s.exec(inner) ?? [];
  if (first !== undefined && otherwise !== undefined) return withoutOnePart(`(${first}) OR (${otherwise})`);
  for (const joined of [' OR ', ' AND ']) {
    const parts = split(inner, joined);
    if (parts.length > 1)
      return parts.flatMap((part, at) => {
        const others = (instead: readonly string[]) => parts.toSpliced(at, 1, ...instead).join(joined);
        return [others([]), ...withoutOnePart(part).map((less) => others([`(${less})`]))];
      });
  }
  return withoutOneValue(inner);
}

/** `x = ANY (ARRAY['a'::text, 'b'::text])` for one value less each. */
function withoutOneValue(condition: string): readonly string[] {
  const [list, values] = /ARRAY\[([^\][]*)\]/.exec(condition) ?? [];
  if (list === undefined || values === undefined) return [];
  const each = values.split(', ');
  return each.map((_, at) => condition.replace(list, `ARRAY[${each.toSpliced(at, 1).join(', ')}]::text[]`));
}

/** Without the parentheses that hold the whole of it. */
function unwrapped(condition: string): string {
  const text = condition.trim();
  const whole = text.startsWith('(') && depths(text).indexOf(0) === text.length - 1;
  return whole ? unwrapped(text.slice(1, -1)) : text;
}

function split(text: string, joined: string): readonly string[] {
  const depth = depths(text);
  const ends = [...text.matchAll(new RegExp(joined, 'g'))]
    .map(({ index }) => index)
    .filter((at) => depth[at] === 0);
  return [...ends, text.length].map((end, at) =>
    text.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + joined.length, end),
  );
}

/** How many parentheses are open after each character; policies have none in texts. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return [...text].map((character) => {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    return depth;
  });
}
