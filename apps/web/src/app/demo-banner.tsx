import { Trans } from '@lingui/react/macro';
import { Icon } from '@gremia/ui/icon';
import { useSession } from '../platform/session/session';

export function DemoBanner() {
  const { isDemo } = useSession();
  if (!isDemo) return null;
  return (
    <div className="demo-banner tone tone--warning">
      <Icon name="info" />
      <span>
        <Trans>Vorführbetrieb: Personen und Sitzungen sind erfunden.</Trans>
      </span>
    </div>
  );
}
