import { describe, expect, it } from 'vitest';
import { everyGemeinde, isInScope, type Scope, type ScopedBody } from './scope.ts';

const leopoldshoehe: ScopedBody = {
  key: '05766040',
  kind: 'gemeinde',
  sizeClass: '10000-24999',
  regionCode: '057',
  kreisKey: '05766000',
  providerKey: 'owl-it',
  competences: ['landUsePlanning'],
};
const nothing: Scope = { ...everyGemeinde, kinds: [] };

describe('a scope', () => {
  it.each<[string, Scope, boolean]>([
    ['of a kind addresses bodies of that kind', everyGemeinde, true],
    ['of another kind does not', { ...nothing, kinds: ['kreis'] }, false],
    ['of a competence addresses who performs the task', { ...nothing, competence: 'landUsePlanning' }, true],
    [
      'of a competence leaves out who does not',
      { ...everyGemeinde, competence: 'buildingSupervision' },
      false,
    ],
    [
      'of a region, Kreis, size and provider needs all of them',
      {
        ...everyGemeinde,
        regions: ['057'],
        districts: ['05766000'],
        sizeClasses: ['10000-24999'],
        providers: ['owl-it'],
      },
      true,
    ],
    ['of another provider does not address it', { ...everyGemeinde, providers: ['krzn'] }, false],
    ['adds the keys it names', { ...nothing, kinds: ['kreis'], keys: ['05766040'] }, true],
    [
      'takes out its exceptions, whatever else it says',
      { ...everyGemeinde, keys: ['05766040'], except: ['05766040'] },
      false,
    ],
    ['that names no criterion addresses its keys only', { ...nothing, keys: ['05315000'] }, false],
    ['that names nothing addresses nobody', nothing, false],
  ])('%s', (_, scope, addressed) => {
    expect(isInScope(scope, leopoldshoehe)).toBe(addressed);
  });
});
