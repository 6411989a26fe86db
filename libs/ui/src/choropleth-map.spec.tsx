import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ChoroplethMap, type Area } from './choropleth-map';
import { neighbourIn } from './map-neighbours';

function square(key: string, name: string, x: number, y: number, neighbours: string[]): Area {
  const ring = [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ];
  return { key, name, neighbours, shape: { type: 'Polygon', coordinates: [ring] } };
}

// A cross of five areas, around the middle.
const areas = [
  square('mitte', 'Mitte', 7, 51, ['nord', 'sued', 'west', 'ost']),
  square('nord', 'Nord', 7, 52, ['mitte']),
  square('sued', 'Süd', 7, 50, ['mitte']),
  square('west', 'West', 6, 51, ['mitte']),
  square('ost', 'Ost', 8, 51, ['mitte']),
];

function show(onSelect?: (key: string) => void) {
  render(
    <ChoroplethMap
      label="Gemeinden nach Stand"
      hint="Pfeiltasten führen zur Nachbargemeinde."
      areas={areas}
      stepOf={(key) => (key === 'ost' ? null : 3)}
      wordsOf={(key) => (key === 'ost' ? 'keine Angabe' : 'umgesetzt')}
      legend={[{ step: 3, words: 'umgesetzt' }]}
      legendLabel="Stand"
      source="Quelle"
      onSelect={onSelect}
    />,
  );
  return screen.getByRole('listbox', { name: 'Gemeinden nach Stand' });
}

const current = () => screen.getByRole('option', { selected: true });

describe('the map with the keyboard', () => {
  test('is one stop of the Tab key, and it begins in the middle', async () => {
    const map = show();
    await userEvent.tab();
    expect(map).toHaveFocus();
    expect(current()).toHaveAccessibleName('Mitte: umgesetzt');
    expect(map).toHaveAttribute('aria-activedescendant', current().id);
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  test('arrows move to the neighbour in that direction and stop at the edge', async () => {
    show();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(current()).toHaveAccessibleName('Ost: keine Angabe');
    await userEvent.keyboard('{ArrowRight}');
    expect(current()).toHaveAccessibleName('Ost: keine Angabe');
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
    expect(current()).toHaveAccessibleName('Nord: umgesetzt');
    await userEvent.keyboard('{Home}');
    expect(current()).toHaveAccessibleName('Mitte: umgesetzt');
  });

  test('Enter opens the area on which one is', async () => {
    const onSelect = vi.fn();
    show(onSelect);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('sued');
  });

  test('what the pointer shows is shown for the focus, too', async () => {
    show();
    expect(screen.queryByText('Mitte')).not.toBeInTheDocument();
    await userEvent.tab();
    expect(screen.getByText('Mitte')).toBeInTheDocument();
  });
});

test('of two neighbours in a direction the one straight ahead is taken', () => {
  const from = { key: 'a', x: 0, y: 0 };
  const straight = { key: 'straight', x: 10, y: 1 };
  const aside = { key: 'aside', x: 7, y: 8 };
  expect(neighbourIn('right', from, [aside, straight])?.key).toBe('straight');
  expect(neighbourIn('left', from, [aside, straight])).toBeNull();
});
