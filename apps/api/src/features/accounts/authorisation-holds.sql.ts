/** Whether an authorisation is worth something on a day; expressions over its alias and the day. */
export const authorisationHolds = (authorisation: string, day: string): string => `
  (${authorisation}.ended_at IS NULL AND daterange(${authorisation}.valid_from, ${authorisation}.valid_to, '[]') @> ${day})`;
