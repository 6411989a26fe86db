import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface PageHeaderProps {
  title: ReactNode;
  /** Kind and number: "Beschluss 2026/14". */
  kicker?: ReactNode;
  /** One sentence: what stands here. */
  lead?: ReactNode;
  /** StateBadge and Badges. */
  state?: ReactNode;
  /** Top right; at most one filled button. */
  actions?: ReactNode;
  /** A Breadcrumb; every deep page has one. */
  breadcrumb?: ReactNode;
}

/** Head of every page. Its h1 takes the focus when the page changes. */
export function PageHeader({ title, kicker, lead, state, actions, breadcrumb }: PageHeaderProps) {
  return (
    <header className={classNames('page-header', Boolean(actions) && 'page-header--actions')}>
      {breadcrumb}
      <div className="page-header__row">
        <div>
          {kicker ? <p className="page-header__kicker">{kicker}</p> : null}
          <h1 tabIndex={-1}>{title}</h1>
          {state ? <div className="page-header__state">{state}</div> : null}
        </div>
        {actions ? <div className="button-row">{actions}</div> : null}
      </div>
      {lead ? <p className="page-header__lead">{lead}</p> : null}
    </header>
  );
}
