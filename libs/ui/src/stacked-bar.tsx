import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { percent } from './share';

export interface Part {
  key: string;
  /** "umgesetzt" */
  label: string;
  value: number;
  /** "287 Gemeinden (72 %)"; the number as it is written. */
  words: ReactNode;
  fill: 1 | 2 | 3 | 4 | 5 | 'alarm';
}

/** Shares of a whole in one bar; the legend says everything in words. */
export function StackedBar({ label, parts }: { label: string; parts: Part[] }) {
  const whole = parts.reduce((sum, part) => sum + part.value, 0);
  const shown = parts.filter((part) => part.value > 0);
  return (
    <div className="stacked-bar">
      <div className="stacked-bar__track" aria-hidden="true">
        {shown.map((part) => (
          <div
            key={part.key}
            className={`part part--${part.fill}`}
            style={{ inlineSize: percent(part.value, whole) }}
          />
        ))}
      </div>
      <ul className="legend" aria-label={label}>
        {parts.map((part) => (
          <li key={part.key}>
            <span className={classNames('legend__swatch part', `part--${part.fill}`)} aria-hidden="true" />
            <span>
              {part.label} <strong>{part.words}</strong>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
