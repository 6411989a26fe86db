import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';

/** These texts are the operator's to finish; what is in square brackets is missing. */
export function TemplateNote() {
  const { t } = useLingui();
  return (
    <Alert tone="warning" title={t`Vorlage für den Betreiber`}>
      {t`Die Stelle, die Gremia betreibt, ergänzt die Angaben in eckigen Klammern und prüft den Text, bevor sie die Seite veröffentlicht.`}
    </Alert>
  );
}
