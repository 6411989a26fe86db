import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { formatMoment } from '../../platform/i18n/formats';
import type { KeptForm } from './use-kept-form';

/** Says that the form holds what was typed earlier, and lets it go. */
export function RestoredNote({ kept }: { kept: KeptForm }) {
  const { t } = useLingui();
  if (!kept.wasRestored || kept.keptAt === null) return null;

  function discard() {
    kept.forget();
    location.reload();
  }

  return (
    <Alert
      tone="info"
      title={t`Ihr Entwurf ist noch da`}
      actions={<Button onClick={discard}>{t`Entwurf verwerfen`}</Button>}
    >
      {t`Gesichert auf diesem Gerät: ${formatMoment(kept.keptAt)}. Die Geschäftsstelle sieht ihn erst, wenn Sie ihn speichern.`}
    </Alert>
  );
}
