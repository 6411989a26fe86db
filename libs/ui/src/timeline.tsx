import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { toneClass, toneIcon, type Tone } from './tone';

export interface TimelineEntry {
  key: string;
  when: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  tone?: Tone | undefined;
  icon?: IconName | undefined;
  /** Has not happened yet: drawn with a dashed line. */
  ahead?: boolean | undefined;
}

/** What happened, in order; history stands at the end of a record. */
export function Timeline({ label, entries }: { label: string; entries: TimelineEntry[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li
          key={entry.key}
          className={`${toneClass(entry.tone ?? 'neutral')}${entry.ahead ? ' is-ahead' : ''}`}
        >
          <span className="timeline__mark">
            <Icon name={entry.icon ?? (entry.ahead ? 'circle-dashed' : toneIcon[entry.tone ?? 'neutral'])} />
          </span>
          <div className="timeline__when">{entry.when}</div>
          <div className="timeline__title">{entry.title}</div>
          {entry.children ? <div className="timeline__body">{entry.children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
