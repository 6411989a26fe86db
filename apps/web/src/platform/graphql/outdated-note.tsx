import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { useOutdated } from './outdated';

/** Above a page that an earlier build has drawn: what is typed stays where it is until its writer loads anew. */
export function OutdatedNote() {
  const { t } = useLingui();
  if (!useOutdated()) return null;
  return (
    <div className="page page--above">
      <Alert
        urgent
        tone="warning"
        title={t`Gremia wurde erneuert`}
        actions={<Button onClick={() => location.reload()}>{t`Seite neu laden`}</Button>}
      >
        {t`Was Sie gerade schreiben, steht noch da: Kopieren Sie es, bevor Sie neu laden.`}
      </Alert>
    </div>
  );
}
