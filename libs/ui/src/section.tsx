import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Heading, type HeadingLevel } from './heading';

export interface SectionProps {
  /** Anchor, in German and stable: `#geschichte`. */
  id: string;
  title: ReactNode;
  level?: HeadingLevel | undefined;
  lead?: ReactNode;
  actions?: ReactNode;
  /** A line above, to set it apart from what precedes. */
  ruled?: boolean | undefined;
  children: ReactNode;
}

export function Section({ id, title, level = 2, lead, actions, ruled, children }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-titel`}
      className={classNames('section', ruled && 'section--ruled')}
    >
      <div className="section__head">
        <div>
          <Heading level={level} id={`${id}-titel`}>
            {title}
          </Heading>
          {lead ? <p className="section__lead">{lead}</p> : null}
        </div>
        {actions ? <div className="button-row">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
