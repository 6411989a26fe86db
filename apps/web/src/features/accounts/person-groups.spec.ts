import { expect, test } from 'vitest';
import { groupOf, inGroups } from './person-groups';

test('a demo person stands with those who do the same', () => {
  expect(groupOf('Vorsitz, IT-Kooperationsrat')).toBe('board');
  expect(groupOf('Geschäftsstelle, IT-Kooperationsrat')).toBe('secretariat');
  expect(groupOf('Meldestelle, Stadt Münster')).toBe('municipality');
  expect(groupOf('Meldestelle, Geschäftsstelle des Landkreistags')).toBe('municipality');
  expect(groupOf('IT-Dienstleister, regio iT')).toBe('provider');
  expect(groupOf('Revision')).toBe('oversight');
});

test('groups without anybody are left out', () => {
  const groups = inGroups([
    { roleLabel: 'Gremienmitglied, Digitalbeirat' },
    { roleLabel: 'Vorsitz, Digitalbeirat' },
  ]);
  expect(groups.map(({ group, persons }) => [group, persons.length])).toEqual([['board', 2]]);
});
