import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { toneClass, toneIcon, type Tone } from './tone';

/** The result as one sentence: "Angenommen: alle drei Bedingungen sind erfüllt." */
export function Verdict({
  tone,
  icon,
  children,
  note,
}: {
  tone: Tone;
  icon?: IconName | undefined;
  children: ReactNode;
  note?: ReactNode;
}) {
  return (
    <div className={`verdict ${toneClass(tone)}`}>
      <Icon name={icon ?? toneIcon[tone]} />
      <div className="stack stack--small">
        <p className="verdict__sentence">{children}</p>
        {note ? <p>{note}</p> : null}
      </div>
    </div>
  );
}
