import { describe, expect, it } from 'vitest';
import { boardPulse, type PulseFacts } from './pulse.ts';

const kooperationsrat: PulseFacts = {
  cadenceMonths: 6,
  lastHeldOn: null,
  lastKnownOn: '2022-11-30',
  knownAsOf: '2023-10-19',
};

describe('the pulse of a board', () => {
  it('is silent where the source itself found it silent', () => {
    expect(boardPulse(kooperationsrat, '2026-11-22')).toBe('silent');
  });

  it('is unknown where it was in time when the source was written', () => {
    const planungsrat = { ...kooperationsrat, lastKnownOn: '2025-03-26', knownAsOf: '2025-03-28' };
    expect(boardPulse(planungsrat, '2026-11-22')).toBe('unknown');
    expect(boardPulse(planungsrat, '2025-06-01')).toBe('regular');
  });

  it('comes back with a meeting that was held here', () => {
    const held = { ...kooperationsrat, lastHeldOn: '2026-12-03' };
    expect(boardPulse(held, '2026-12-04')).toBe('regular');
    expect(boardPulse(held, '2027-06-03')).toBe('regular');
    expect(boardPulse(held, '2027-06-04')).toBe('silent');
  });

  it('is judged by the newer of the two meetings', () => {
    const older = { ...kooperationsrat, lastHeldOn: '2022-01-10' };
    expect(boardPulse(older, '2026-11-22')).toBe('silent');
  });

  it('says nothing where no rule names a number', () => {
    expect(boardPulse({ ...kooperationsrat, cadenceMonths: null }, '2026-11-22')).toBe('noCadence');
  });

  it('is unknown where no meeting is known at all', () => {
    const fresh = { cadenceMonths: 6, lastHeldOn: null, lastKnownOn: null, knownAsOf: null };
    expect(boardPulse(fresh, '2026-11-22')).toBe('unknown');
  });
});
