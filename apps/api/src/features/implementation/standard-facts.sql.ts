/** The day of the first version of the standard of `decision`; null where a version has no day. */
export const firstVersionOn = `
  (SELECT CASE WHEN bool_and(version.published_on IS NOT NULL) THEN min(version.published_on) END
   FROM standard_version version WHERE version.standard_id = decision.standard_id)`;

/** The columns of `StandardFacts`, out of `decision`. */
export const standardFacts = `decision.decided_on::text AS "decidedOn", ${firstVersionOn}::text AS "firstVersionOn"`;
