/** The scope that the jsonb expression holds, with the names of what it names by a key. */
export function scopeJson(scope: string): string {
  const listed = ['keys', 'except', 'districts', 'providers', 'regions'].map(
    (list) => `(${scope} -> '${list}')`,
  );
  return `(${scope} || jsonb_build_object('names', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('key', named.key, 'name', named.name) ORDER BY named.name), '[]')
    FROM (SELECT key, short_name AS name FROM public_body UNION ALL SELECT code, name FROM region) named
    WHERE named.key IN (SELECT jsonb_array_elements_text(${listed.join(' || ')})))))`;
}

/** The terms that the jsonb expression holds, as the API tells them. */
export function termsJson(terms: string): string {
  return `(${terms} || jsonb_build_object(
    'scope', ${scopeJson(`(${terms} -> 'scope')`)},
    'standard', (SELECT jsonb_build_object('slug', standard.slug, 'name', standard.name)
                 FROM standard WHERE standard.slug = ${terms} ->> 'standard'),
    'commitments', (
      SELECT coalesce(jsonb_agg(promise.value || jsonb_build_object(
               'owedByName', (SELECT name FROM public_body WHERE key = promise.value ->> 'owedBy'))
             ORDER BY promise.ordinality), '[]')
      FROM jsonb_array_elements(${terms} -> 'commitments') WITH ORDINALITY promise)))`;
}
