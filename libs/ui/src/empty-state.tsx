import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';

export interface EmptyStateProps {
  /** What will stand here. */
  title: ReactNode;
  /** How it comes to be. */
  children: ReactNode;
  action?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
}

export function EmptyState({ title, children, action, headingLevel = 3 }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Heading level={headingLevel} className="empty-state__title">
        {title}
      </Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action ? <div className="empty-state__action button-row">{action}</div> : null}
    </div>
  );
}
