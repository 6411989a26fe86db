import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DataTable, type Column } from './data-table';

interface Row {
  name: string;
  people: number | null;
}

const rows: Row[] = [
  { name: 'Öer-Erkenschwick', people: 31_000 },
  { name: 'Aachen', people: 262_670 },
  { name: 'Zülpich', people: null },
];

const columns: Column<Row>[] = [
  { key: 'name', header: 'Gemeinde', cell: (row) => row.name, sortValue: (row) => row.name },
  {
    key: 'people',
    header: 'Einwohner',
    cell: (row) => row.people,
    numeric: true,
    sortValue: (row) => row.people,
  },
  { key: 'note', header: 'Anmerkung', cell: () => '' },
];

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

function show(extra: Partial<Parameters<typeof DataTable<Row>>[0]> = {}) {
  render(
    <DataTable caption="Gemeinden" columns={columns} rows={rows} rowKey={(row) => row.name} {...extra} />,
  );
}

describe('sorting a table', () => {
  test('each sortable column has a button and says how it is sorted; others say nothing', async () => {
    show();
    const [name, people, note] = screen.getAllByRole('columnheader');
    expect(name).toHaveAttribute('aria-sort', 'none');
    expect(note).not.toHaveAttribute('aria-sort');

    await userEvent.click(within(name ?? document.body).getByRole('button', { name: 'Gemeinde' }));
    expect(name).toHaveAttribute('aria-sort', 'ascending');
    expect(people).toHaveAttribute('aria-sort', 'none');
  });

  test('names sort as in a German dictionary', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Gemeinde' }));
    expect(names()).toEqual(['Aachen', 'Öer-Erkenschwick', 'Zülpich']);
  });

  test('pressing again turns the direction round; rows without a value stay last', async () => {
    show();
    const button = screen.getByRole('button', { name: 'Einwohner' });
    await userEvent.click(button);
    expect(names()).toEqual(['Öer-Erkenschwick', 'Aachen', 'Zülpich']);
    await userEvent.click(button);
    expect(names()).toEqual(['Aachen', 'Öer-Erkenschwick', 'Zülpich']);
  });

  test('where the caller sorts, the table asks and leaves the rows alone', async () => {
    const onSort = vi.fn();
    show({ onSort, sort: { column: 'name', direction: 'ascending' } });
    await userEvent.click(screen.getByRole('button', { name: 'Gemeinde' }));
    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'descending' });
    expect(names()).toEqual(['Öer-Erkenschwick', 'Aachen', 'Zülpich']);
  });
});

test('the caption names the table, and a scrolling table can be reached with the keyboard', async () => {
  show({ narrow: 'scroll' });
  expect(screen.getByRole('table', { name: 'Gemeinden' })).toBeInTheDocument();
  await userEvent.tab();
  expect(screen.getByRole('region', { name: 'Gemeinden' })).toHaveFocus();
});

test('an empty list says what will stand here', () => {
  show({ rows: [], empty: <p>Hier stehen die Gemeinden.</p> });
  expect(screen.getByText('Hier stehen die Gemeinden.')).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
