import type { ReactNode } from 'react';
import { percent } from './share';
import { StateBadge } from './state-badge';
import { toneClass } from './tone';

export interface ConditionBarProps {
  /** "Mehrheit der Bank der Kommunen" */
  name: ReactNode;
  met: boolean;
  /** "erfüllt" or "nicht erfüllt" */
  verdict: string;
  neededLabel: string;
  /** In words: "mehr als die Hälfte (4 von 6)". */
  needed: ReactNode;
  reachedLabel: string;
  reached: ReactNode;
  /** For the bar: what was reached, where the threshold lies, what all would be. */
  value: number;
  threshold: number;
  max: number;
  /** Legal source: "§ 50 Abs. 1 GO NRW". */
  source?: ReactNode;
}

/** One condition of a result: name, needed, reached, a bar with the threshold marked. The words say it all alone. */
export function ConditionBar(props: ConditionBarProps) {
  const { name, met, verdict, neededLabel, needed, reachedLabel, reached, value, threshold, max, source } =
    props;
  return (
    <div className={`condition ${toneClass(met ? 'success' : 'danger')}`}>
      <div className="condition__head">
        <span className="condition__name">{name}</span>
        <StateBadge tone={met ? 'success' : 'danger'} icon={met ? 'check-circle' : 'cross-circle'}>
          {verdict}
        </StateBadge>
      </div>
      <div className="meter" aria-hidden="true">
        <div className="meter__track">
          <div className="meter__fill" style={{ inlineSize: percent(value, max) }} />
        </div>
        <div className="meter__threshold" style={{ insetInlineStart: percent(threshold, max) }} />
      </div>
      <dl className="condition__figures">
        <div>
          <dt>{neededLabel}</dt>
          <dd>{needed}</dd>
        </div>
        <div>
          <dt>{reachedLabel}</dt>
          <dd>{reached}</dd>
        </div>
      </dl>
      {source ? <p className="condition__source">{source}</p> : null}
    </div>
  );
}

/** All conditions of a result, one line each. */
export function Conditions({
  label,
  conditions,
}: {
  label: string;
  conditions: (ConditionBarProps & { key: string })[];
}) {
  return (
    <ul className="conditions" aria-label={label}>
      {conditions.map(({ key, ...condition }) => (
        <li key={key}>
          <ConditionBar {...condition} />
        </li>
      ))}
    </ul>
  );
}
