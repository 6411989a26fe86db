/** `gemeinde` includes the kreisfreie Städte, which carry a flag of their own. */
export const publicBodyKinds = [
  'gemeinde',
  'kreis',
  'landschaftsverband',
  'ministry',
  'stateAgency',
  'itProvider',
  'association',
] as const;
export type PublicBodyKind = (typeof publicBodyKinds)[number];

export const municipalKinds = [
  'gemeinde',
  'kreis',
  'landschaftsverband',
] as const satisfies readonly PublicBodyKind[];

export const competenceTasks = ['buildingSupervision', 'landUsePlanning'] as const;
export type CompetenceTask = (typeof competenceTasks)[number];
