/** What a duty is about, in a word: the standard, or the title of the decision; out of `decision`. */
export const dutyTitle = `coalesce((SELECT standard.name FROM standard WHERE standard.id = decision.standard_id), decision.title)`;
