import { useLingui } from '@lingui/react/macro';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import { StateBadge } from '@gremia/ui/state-badge';
import { obligationStates } from './obligation-words';

/** The state of a duty as word, icon and tone. */
export function ObligationBadge({ state }: { state: ObligationState }) {
  const { t } = useLingui();
  const { word, tone, icon } = obligationStates[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(word)}
    </StateBadge>
  );
}

export function OverdueBadge() {
  const { t } = useLingui();
  return <StateBadge tone="danger">{t`überfällig`}</StateBadge>;
}
