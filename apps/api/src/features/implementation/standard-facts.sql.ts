const firstDay = 'CASE WHEN bool_and(version.published_on IS NOT NULL) THEN min(version.published_on) END';

/** The day of the first version of the standard of `decision`; null where a version has no day. */
export const firstVersionOn = `
  (SELECT ${firstDay} FROM standard_version version WHERE version.standard_id = decision.standard_id)`;

/** The columns of `StandardFacts`, out of `decision`. */
export const standardFacts = `decision.decided_on::text AS "decidedOn", ${firstVersionOn}::text AS "firstVersionOn"`;

/** The same of many rows, which have few standards: out of `decision` and what is joined here once for all. */
export const standardFactsOfMany = `decision.decided_on::text AS "decidedOn", first_version.day::text AS "firstVersionOn"`;
export const joinFirstVersions = `
  LEFT JOIN (SELECT version.standard_id, ${firstDay} AS day FROM standard_version version GROUP BY 1) first_version
    ON first_version.standard_id = decision.standard_id`;
