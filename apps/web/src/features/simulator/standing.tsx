import { useLingui } from '@lingui/react/macro';
import type { BallotOutcome } from '@gremia/domain/voting/ballot';
import { StateBadge } from '@gremia/ui/state-badge';
import { outcomeTones } from '../voting/voting.public';

/** The verdict in a word, always in sight on small screens and read out when it turns. */
export function Standing({ outcome }: { outcome: BallotOutcome }) {
  const { t } = useLingui();
  const words: Record<BallotOutcome, string> = {
    adopted: t({ context: 'simulator', message: 'Angenommen' }),
    rejected: t`Abgelehnt`,
    notQuorate: t`Nicht beschlussfähig`,
  };
  return (
    <div className="simulator__standing">
      <span role="status">
        <StateBadge tone={outcomeTones[outcome]}>{words[outcome]}</StateBadge>
      </span>
      <a href="#ergebnis">{t`Ergebnis ansehen`}</a>
    </div>
  );
}
