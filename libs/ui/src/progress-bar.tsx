import type { ReactNode } from 'react';
import { percent } from './share';

export interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  /** "287 von 396 Gemeinden": progress is told in numbers. */
  words: ReactNode;
}

export function ProgressBar({ label, value, max, words }: ProgressBarProps) {
  return (
    <div className="progress">
      <div className="progress__words">
        <span>{label}</span>
        <strong className="numbers">{words}</strong>
      </div>
      <div
        className="progress__track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
      >
        <div className="progress__fill" style={{ inlineSize: percent(value, max) }} />
      </div>
    </div>
  );
}
