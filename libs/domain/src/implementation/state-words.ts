import type { ObligationState } from './obligation.ts';

/** How the states are called in files, and what else is understood. */
export const stateWords: Record<ObligationState, string> = {
  open: 'noch keine Meldung',
  planned: 'geplant',
  inProgress: 'in Arbeit',
  implemented: 'umgesetzt',
  checked: 'umgesetzt und plausibilisiert',
  notApplicable: 'entfällt',
  extended: 'Frist verlängert',
};
