import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';

/** What a recused person reads in place of the papers and the ballot. */
export function OutOfItem() {
  const { t } = useLingui();
  return (
    <Alert tone="info" headingLevel={3} title={t`Sie sind bei diesem Punkt befangen`}>
      {t`Unterlagen, Beratung und Abstimmung sind Ihnen bis zur Veröffentlichung verschlossen (Vorbild: § 31 GO NRW). Bitte verlassen Sie den Raum, solange der Punkt beraten wird. Stimmt das nicht, wenden Sie sich an die Geschäftsstelle.`}
    </Alert>
  );
}
