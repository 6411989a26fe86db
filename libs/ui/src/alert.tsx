import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';
import { Icon } from './icon';
import { toneClass, toneIcon, type Tone } from './tone';

export interface AlertProps {
  tone: Extract<Tone, 'info' | 'success' | 'warning' | 'danger' | 'neutral'>;
  /** What happened, in a few words. */
  title: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** What it means for the work, and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** Read out at once when it appears; only for what cannot wait. */
  urgent?: boolean | undefined;
}

export function Alert({ tone, title, headingLevel = 2, children, actions, urgent = false }: AlertProps) {
  return (
    <div className={`alert ${toneClass(tone)}`} role={urgent ? 'alert' : undefined}>
      <Icon name={tone === 'neutral' ? 'info' : toneIcon[tone]} />
      <div className="alert__body">
        <Heading level={headingLevel} className="alert__title">
          {title}
        </Heading>
        {typeof children === 'string' ? <p>{children}</p> : children}
        {actions ? <div className="alert__actions button-row">{actions}</div> : null}
      </div>
    </div>
  );
}
