import type { ReactNode } from 'react';

export interface FigureProps {
  /** The sentence first: what the picture shows. */
  finding: ReactNode;
  /** Date, basis (n von N), self-reported or checked. */
  basis: ReactNode;
  /** Download, beside the basis. */
  actions?: ReactNode;
  children: ReactNode;
  /** The same as a table, folded. */
  twin?: { label: string; table: ReactNode } | undefined;
}

/** Picture of a dashboard: sentence, picture, basis, table. */
export function Figure({ finding, basis, actions, children, twin }: FigureProps) {
  return (
    <figure className="figure">
      <figcaption className="figure__finding">{finding}</figcaption>
      {children}
      <div className="figure__basis">
        <span>{basis}</span>
        {actions}
      </div>
      {twin ? (
        <details className="twin">
          <summary>{twin.label}</summary>
          {twin.table}
        </details>
      ) : null}
    </figure>
  );
}
