import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Fact {
  term: string;
  value: ReactNode;
  /** Smaller, below: "in 12 Tagen". */
  note?: ReactNode;
}

/** Three to five facts in a row, or any number as a list. */
export function KeyFacts({ facts, layout = 'row' }: { facts: Fact[]; layout?: 'row' | 'list' | undefined }) {
  return (
    <dl className={classNames('key-facts', layout === 'list' && 'key-facts--list')}>
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>
            {fact.value}
            {fact.note ? <span className="key-facts__note">{fact.note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
