import { describe, expect, test } from 'vitest';
import { germanDate, parseGermanDate } from './german-date';

describe('a day is understood in every usual German spelling', () => {
  test.each([
    ['3.12.2026'],
    ['03.12.2026'],
    ['3.12.26'],
    ['3. 12. 2026'],
    ['3/12/2026'],
    ['3-12-2026'],
    ['03122026'],
    ['2026-12-03'],
    ['3. Dezember 2026'],
    ['3 Dez 2026'],
    ['3. Dez. 26'],
    ['Do, 3. Dezember 2026'],
    ['Donnerstag, 3.12.2026'],
    ['  3.12.2026 '],
  ])('%s is the third of December 2026', (text) => {
    expect(parseGermanDate(text)).toBe('2026-12-03');
  });

  test.each([
    ['1. März 2027', '2027-03-01'],
    ['1. Maerz 2027', '2027-03-01'],
    ['1. Jänner 2027', '2027-01-01'],
    ['29.2.2028', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(parseGermanDate(text)).toBe(day);
  });

  test.each([
    [''],
    ['30.2.2026'],
    ['29.2.2027'],
    ['3.13.2026'],
    ['0.1.2027'],
    ['morgen'],
    ['12/2026'],
    ['3. Brumaire 2026'],
    ['3.12.202'],
  ])('%j is no day and nothing is guessed', (text) => {
    expect(parseGermanDate(text)).toBeNull();
  });

  test('the field writes a day back as people write it', () => {
    expect(germanDate('2026-12-03')).toBe('3.12.2026');
  });
});
