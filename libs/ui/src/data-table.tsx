import { useState, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { nextSort, sortedBy, type Sort, type SortValue } from './table-sort';

export type { Sort };

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned with tabular figures. */
  numeric?: boolean | undefined;
  /** Makes the column sortable. With `onSort` the caller sorts and only the presence of this matters. */
  sortValue?: ((row: Row) => SortValue) | undefined;
}

export interface DataTableProps<Row> {
  caption: string;
  /** "396 Gemeinden", in words, below the caption. */
  count?: string | undefined;
  captionHidden?: boolean | undefined;
  /** The first column is the row's name and its link. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort | undefined;
  /** Sorting elsewhere (address, server). Without it the table sorts its own rows. */
  onSort?: ((sort: Sort) => void) | undefined;
  /** On small screens: rows become stacked facts, or the table scrolls inside a region. */
  narrow?: 'stack' | 'scroll' | undefined;
  /** Stands instead of the table when there are no rows. */
  empty?: ReactNode;
}

const sortIcon: Record<'ascending' | 'descending' | 'none', IconName> = {
  ascending: 'sort-up',
  descending: 'sort-down',
  none: 'sort',
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, narrow = 'stack', empty } = props;
  const [ownSort, setOwnSort] = useState<Sort | undefined>(props.sort);
  const sort = props.onSort ? props.sort : ownSort;
  const sortColumn = columns.find((column) => column.key === sort?.column);
  const shown =
    !props.onSort && sort && sortColumn?.sortValue ? sortedBy(rows, sortColumn.sortValue, sort) : rows;

  if (rows.length === 0 && empty) return empty;

  const table = (
    <table className={classNames('data-table', narrow === 'stack' && 'data-table--stack')}>
      <caption className={props.captionHidden ? 'visually-hidden' : undefined}>
        {caption}
        {props.count ? <span className="data-table__count">{props.count}</span> : null}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} onSort={props.onSort ?? setOwnSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) => (
              <BodyCell key={column.key} column={column} row={row} isName={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (narrow === 'stack') return table;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}

interface HeaderCellProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const direction = sort?.column === column.key ? sort.direction : 'none';
  const className = column.numeric ? 'is-number' : undefined;
  if (!column.sortValue) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button type="button" className="data-table__sort" onClick={() => onSort(nextSort(sort, column.key))}>
        {column.header}
        <Icon name={sortIcon[direction]} />
      </button>
    </th>
  );
}

function BodyCell<Row>({ column, row, isName }: { column: Column<Row>; row: Row; isName: boolean }) {
  const className = column.numeric ? 'is-number' : undefined;
  if (isName) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td className={className} data-label={column.header}>
      {column.cell(row)}
    </td>
  );
}
