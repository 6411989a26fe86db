import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Heading, type HeadingLevel } from './heading';
import { percent } from './share';

export interface BenchRow {
  key: string;
  /** "Ja" */
  word: string;
  votes: number;
  /** Which of the five fills; the same word has the same fill in each column. */
  part: 1 | 2 | 3 | 4 | 5;
}

export interface Bench {
  key: string;
  name: string;
  /** "13 Sitze" */
  seats: string;
  /** For the length of the bars. */
  seatCount: number;
  rows: BenchRow[];
  /** "Mehrheit erreicht" */
  verdict?: ReactNode;
}

/** Votes side by side, a column for each bench. */
export function BenchColumns({
  benches,
  headingLevel = 3,
}: {
  benches: Bench[];
  headingLevel?: HeadingLevel | undefined;
}) {
  return (
    <div className="benches">
      {benches.map((bench) => (
        <section key={bench.key} className="bench" aria-label={bench.name}>
          <div className="bench__head">
            <Heading level={headingLevel}>{bench.name}</Heading>
            <span className="bench__seats">{bench.seats}</span>
          </div>
          {bench.verdict ? <div>{bench.verdict}</div> : null}
          <dl className="bench__rows">
            {bench.rows.map((row) => (
              <div key={row.key}>
                <dt>{row.word}</dt>
                <dd>
                  <div className={classNames('bench__track part', `part--${row.part}`)} aria-hidden="true">
                    <div
                      className="bench__fill"
                      style={{ inlineSize: percent(row.votes, bench.seatCount) }}
                    />
                  </div>
                  <span className="bench__number">{row.votes}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
