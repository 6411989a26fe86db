import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Heading, type HeadingLevel } from './heading';

export interface CardProps {
  /** With a link inside, the whole card answers to it. */
  title: ReactNode;
  kicker?: ReactNode;
  state?: ReactNode;
  children?: ReactNode;
  foot?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** The title is a link and the card is its target. */
  linked?: boolean | undefined;
  /** One card that matters most among its neighbours. */
  accent?: boolean | undefined;
}

export function Card({ title, kicker, state, children, foot, headingLevel = 3, linked, accent }: CardProps) {
  return (
    <article className={classNames('card', linked && 'card--link', accent && 'card--accent')}>
      <div>
        {kicker ? <p className="card__kicker">{kicker}</p> : null}
        <Heading level={headingLevel} className="card__title">
          {title}
        </Heading>
      </div>
      {state ? <div>{state}</div> : null}
      {children ? <div className="card__body">{children}</div> : null}
      {foot ? <div className="card__foot">{foot}</div> : null}
    </article>
  );
}
