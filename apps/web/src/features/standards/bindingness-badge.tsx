import { useLingui } from '@lingui/react/macro';
import type { Bindingness } from '@gremia/domain/standards/standard-source';
import { StateBadge } from '@gremia/ui/state-badge';
import { bindingnesses } from './standard-words';

export function BindingnessBadge({ bindingness }: { bindingness: Bindingness }) {
  const { t } = useLingui();
  const { word, tone, icon } = bindingnesses[bindingness];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(word)}
    </StateBadge>
  );
}
