import { describe, expect, test } from 'vitest';
import { addressedBodies, correctBody, noCorrection } from './competence-correction';

const lippe = { key: '05766000', addressed: true };
const leopoldshoehe = { key: '05766048', addressed: false };

describe('a correction of the assumed competence', () => {
  test('takes a body in and another one out', () => {
    const correction = correctBody(lippe, false, correctBody(leopoldshoehe, true, noCorrection));
    expect(correction).toEqual({ added: ['05766048'], removed: ['05766000'] });
    expect(addressedBodies([lippe, leopoldshoehe], correction)).toEqual([leopoldshoehe]);
  });

  test('is none where it says what is assumed anyway', () => {
    const out = correctBody(lippe, false, noCorrection);
    expect(correctBody(lippe, true, out)).toEqual(noCorrection);
  });

  test('without one the assumption holds', () => {
    expect(addressedBodies([lippe, leopoldshoehe], noCorrection)).toEqual([lippe]);
  });
});
