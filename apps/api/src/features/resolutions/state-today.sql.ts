/** `stateToday` of the domain over a row of `resolution`: what is published takes effect with its day. */
export const stateTodaySql = `
  CASE WHEN resolution.state = 'published'
            AND resolution.effective_on <= (now() AT TIME ZONE 'Europe/Berlin')::date
       THEN 'effective' ELSE resolution.state END`;
