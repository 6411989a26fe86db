import type { ReactNode } from 'react';
import { buttonClass } from './button';
import { Icon } from './icon';
import { VisuallyHidden } from './visually-hidden';

export interface ActiveFilter {
  key: string;
  /** "Kreis Lippe" */
  label: string;
  onRemove: () => void;
}

export interface FilterRowProps {
  /** Name of the group: "Beschlüsse filtern". */
  label: string;
  /** Fields of the filter. */
  children: ReactNode;
  active: ActiveFilter[];
  /** "Filter entfernen:", read before each chip's label. */
  removeLabel: string;
  resetLabel: string;
  onReset: () => void;
}

/** Filters in a row; what is active stands below as chips. The values live in the address. */
export function FilterRow({ label, children, active, removeLabel, resetLabel, onReset }: FilterRowProps) {
  return (
    <div className="filter-row" role="search" aria-label={label}>
      <div className="filter-row__fields">{children}</div>
      {active.length > 0 ? (
        <ul className="filter-row__active">
          {active.map((filter) => (
            <li key={filter.key}>
              <button type="button" className="chip" onClick={filter.onRemove}>
                <VisuallyHidden>{removeLabel} </VisuallyHidden>
                {filter.label}
                <Icon name="close" />
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={buttonClass('tertiary', 'small')} onClick={onReset}>
              {resetLabel}
            </button>
          </li>
        </ul>
      ) : null}
    </div>
  );
}
