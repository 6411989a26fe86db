import { describe, expect, it } from 'vitest';
import { exampleReport } from './example-report.ts';

const span = { from: '2018-01-01', to: '2026-06-30' };
const bodies = Array.from({ length: 396 }, (_, index) => ({
  key: String(5_000_000 + index * 37),
  population: 4_000 + ((index * 7_919) % 120_000),
  providerKey: index % 2 === 0 ? `provider-${index % 5}` : null,
}));

describe('the example reports of the demo', () => {
  it('are the same on every start', () => {
    const once = bodies.map((body) => exampleReport(body, 'xdomea', span));
    expect(bodies.map((body) => exampleReport(body, 'xdomea', span))).toEqual(once);
  });

  it('leave some bodies silent and no state unused', () => {
    const states = bodies.map((body) => exampleReport(body, 'xdomea', span)?.state ?? 'silent');
    expect(new Set(states)).toEqual(
      new Set(['silent', 'planned', 'inProgress', 'implemented', 'notApplicable']),
    );
  });

  it('lie within their span', () => {
    const days = bodies.flatMap((body) => exampleReport(body, 'xdomea', span)?.on ?? []);
    expect(days.filter((day) => day < span.from || day > span.to)).toEqual([]);
  });

  it('show large bodies further than small ones', () => {
    const implemented = (population: number) =>
      bodies.filter((body) => exampleReport({ ...body, population }, 'xdomea', span)?.state === 'implemented')
        .length;
    expect(implemented(200_000)).toBeGreaterThan(implemented(8_000));
  });

  it('release some of the states that show something, and no others', () => {
    const reports = bodies.flatMap((body) => exampleReport(body, 'xdomea', span) ?? []);
    const releasedIn = new Set(reports.filter(({ released }) => released).map(({ state }) => state));
    expect(releasedIn).toEqual(new Set(['implemented', 'inProgress']));
    expect(reports.some(({ state, released }) => state === 'implemented' && !released)).toBe(true);
  });
});
