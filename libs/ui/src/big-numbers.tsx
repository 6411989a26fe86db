import type { ReactNode } from 'react';

export interface BigNumber {
  /** "Gemeinden haben XPlanung umgesetzt" */
  term: string;
  value: ReactNode;
  /** "von 396" */
  of?: ReactNode;
}

/** Two to four figures on top of a dashboard. */
export function BigNumbers({ numbers }: { numbers: BigNumber[] }) {
  return (
    <dl className="big-numbers">
      {numbers.map((number) => (
        <div key={number.term}>
          <dt>{number.term}</dt>
          <dd>
            {number.value}
            {number.of ? <span className="big-numbers__of"> {number.of}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
