import type { NewStandard } from './standards.repository.ts';

/** What can be said of a standard that is only needed yet. */
export const unknownStandard: Omit<NewStandard, 'slug' | 'name' | 'kind'> = {
  bindingness: 'planned',
  state: 'needReported',
  statusText: 'Bedarf gemeldet',
  operator: null,
  version: null,
  purpose: null,
  decisionNumber: null,
  bindsMunicipalities: false,
  competence: null,
  deadlines: [],
  source: null,
  provenance: 'reported',
};
