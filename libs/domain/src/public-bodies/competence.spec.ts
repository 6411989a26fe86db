import { describe, expect, it } from 'vitest';
import { isCompetentByDefault, type CompetenceFacts } from './competence.ts';

const gemeinde = (population: number | null, kreisfrei = false): CompetenceFacts => ({
  key: '05000000',
  kind: 'gemeinde',
  kreisfrei,
  population,
});

describe('competence by default', () => {
  it('gives building supervision to larger towns from 25,000 inhabitants on', () => {
    expect(isCompetentByDefault('buildingSupervision', gemeinde(24_999))).toBe(false);
    expect(isCompetentByDefault('buildingSupervision', gemeinde(25_000))).toBe(true);
  });

  it('gives it to every kreisfreie Stadt and to the Kreis', () => {
    expect(isCompetentByDefault('buildingSupervision', gemeinde(null, true))).toBe(true);
    expect(isCompetentByDefault('buildingSupervision', { ...gemeinde(300_000), kind: 'kreis' })).toBe(true);
  });

  it('does not assume what nobody knows: a Gemeinde without a population stays with its Kreis', () => {
    expect(isCompetentByDefault('buildingSupervision', gemeinde(null))).toBe(false);
  });

  it('gives land-use planning to every Gemeinde and to no Kreis', () => {
    expect(isCompetentByDefault('landUsePlanning', gemeinde(4_000))).toBe(true);
    expect(isCompetentByDefault('landUsePlanning', { ...gemeinde(300_000), kind: 'kreis' })).toBe(false);
  });
});
