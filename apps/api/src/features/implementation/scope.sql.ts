/** A condition on `body` for one list of the scope; an empty list does not restrict. */
const named = (scope: string, list: string, column: string): string =>
  `(jsonb_array_length(${scope}->'${list}') = 0 OR ${scope}->'${list}' ? ${column})`;

/**
 * The public bodies that a scope addresses, as rows of `body`: `isInScope` of the domain in SQL.
 * @param scope an expression of type jsonb
 */
export function bodiesInScope(scope: string): string {
  return `
    SELECT body.* FROM public_body body
    LEFT JOIN public_body provider ON provider.id = body.provider_id
    WHERE body.land_code IN (SELECT code FROM addressed_land)
      AND (body.valid_to IS NULL OR body.valid_to >= current_date)
      AND NOT ${scope}->'except' ? body.key
      AND (${scope}->'keys' ? body.key OR (
        ${namesCriterion(scope)}
        AND ${named(scope, 'kinds', 'body.kind')}
        AND ${named(scope, 'sizeClasses', 'body.size_class')}
        AND ${named(scope, 'regions', 'body.region_code')}
        AND ${named(scope, 'districts', 'body.kreis_key')}
        AND ${named(scope, 'providers', 'provider.key')}
        AND (${scope}->>'competence' IS NULL OR EXISTS (
          SELECT FROM competence
          WHERE competence.public_body_id = body.id AND competence.task = ${scope}->>'competence'
            AND daterange(competence.valid_from, competence.valid_to, '[]') @> current_date))))`;
}

/** A scope that names no criterion addresses its keys only. */
function namesCriterion(scope: string): string {
  const lists = ['kinds', 'sizeClasses', 'regions', 'districts', 'providers'];
  const filled = lists.map((list) => `jsonb_array_length(${scope}->'${list}') > 0`);
  return `(${scope}->>'competence' IS NOT NULL OR ${filled.join(' OR ')})`;
}
