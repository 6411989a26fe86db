export type PersonGroup = 'secretariat' | 'board' | 'municipality' | 'provider' | 'oversight';

const marks: [PersonGroup, RegExp][] = [
  ['provider', /^IT-Dienstleister/],
  ['secretariat', /^Geschäftsstelle/],
  ['oversight', /^(Revision|Administration)/],
  ['board', /^(Vorsitz|Gremienmitglied)/],
];

/** What a demo person is, told from the role that the label names first; who fits nowhere reports for a body. */
export function groupOf(roleLabel: string): PersonGroup {
  return marks.find(([, mark]) => mark.test(roleLabel))?.[0] ?? 'municipality';
}

/** In the order in which a visitor meets them: who decides, who prepares, who carries out. */
export const groupOrder: readonly PersonGroup[] = [
  'board',
  'secretariat',
  'municipality',
  'provider',
  'oversight',
];

export function inGroups<Person extends { roleLabel: string }>(
  persons: readonly Person[],
): { group: PersonGroup; persons: Person[] }[] {
  return groupOrder
    .map((group) => ({ group, persons: persons.filter((person) => groupOf(person.roleLabel) === group) }))
    .filter((entry) => entry.persons.length > 0);
}
