import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface WithAsideProps {
  asideLabel: string;
  aside: ReactNode;
  /** What comes before the context on small screens, too; without it the context is below everything there. */
  lead?: ReactNode;
  children: ReactNode;
}

/** Work page: the thing in the middle, its context at the side. */
export function WithAside({ asideLabel, aside, lead, children }: WithAsideProps) {
  const isLed = lead !== undefined;
  const main = <div className="with-aside__main stack stack--sections">{children}</div>;
  return (
    <div className={classNames('with-aside', isLed && 'with-aside--led')}>
      {isLed ? <div className="stack stack--sections">{lead}</div> : main}
      <aside className="with-aside__aside stack stack--large" aria-label={asideLabel}>
        {aside}
      </aside>
      {isLed ? main : null}
    </div>
  );
}
