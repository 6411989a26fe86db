import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { toneClass, toneIcon, type Tone } from './tone';

export type { Tone };

/** A state as word, icon and tone; each of the three says it alone. */
export function StateBadge({
  tone,
  icon,
  children,
}: {
  tone: Tone;
  icon?: IconName | undefined;
  children: ReactNode;
}) {
  return (
    <span className={`state-badge ${toneClass(tone)}`}>
      <Icon name={icon ?? toneIcon[tone]} />
      <span>{children}</span>
    </span>
  );
}
