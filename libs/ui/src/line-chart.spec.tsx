import { render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { LineChart } from './line-chart';

afterEach(() => vi.unstubAllGlobals());

/** The middles of the words below the picture, in pixels, in a place of this width. */
function wordsBelow(width: number, first: string, last: string): readonly number[] {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly told: () => void) {}
      observe(place: HTMLElement) {
        Object.defineProperty(place, 'clientWidth', { value: width });
        this.told();
      }
      disconnect = vi.fn();
    },
  );
  const points = [first, last].map((day, value) => ({ day, value }));
  const { container } = render(
    <LineChart
      description="Kurve"
      series={[{ key: 'done', label: 'umgesetzt', points }]}
      max={4}
      formatValue={String}
      formatDay={(day) => day.toISOString().slice(0, 7)}
    />,
  );
  return [...container.querySelectorAll('text[text-anchor="middle"]')].map((text) =>
    Number(text.getAttribute('x')),
  );
}

it.each([
  [284, '2020-10-01', '2029-03-01'],
  [284, '2017-10-01', '2027-01-01'],
  [284, '2026-01-01', '2026-12-31'],
  [760, '2020-10-01', '2029-03-01'],
])('in %i pixels the days from %s to %s stand apart', (width, first, last) => {
  const middles = wordsBelow(width, first, last);
  expect(middles.length).toBeGreaterThan(width > 500 ? 3 : 0);
  for (const [index, middle] of middles.slice(1).entries())
    expect(middle - (middles[index] ?? 0)).toBeGreaterThan(70);
});

it('marks whole numbers alone where there is little to count', () => {
  const series = [{ key: 'done', label: 'eingelöst', points: [{ day: '2026-01-31', value: 1 }] }];
  const { container } = render(
    <LineChart
      description="Kurve"
      series={series}
      max={1}
      formatValue={String}
      formatDay={(day) => day.toISOString()}
    />,
  );
  const marks = [...container.querySelectorAll('text[text-anchor="end"]')].map((text) => text.textContent);
  expect(marks).toEqual(['0', '1']);
});
