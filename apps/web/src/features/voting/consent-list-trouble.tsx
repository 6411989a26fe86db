import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { objectionRefusals } from './consent-list-words';
import type { ObjectionTrouble } from './consent-list-objecting';

/** Why an objection is not recorded; nothing where it is, or where none was tried. */
export function ObjectionTroubleNote({ trouble }: { trouble: ObjectionTrouble }) {
  const { t } = useLingui();
  if (trouble === null) return null;
  if (trouble === 'unanswered') {
    return (
      <Alert urgent tone="warning" headingLevel={3} title={t`Noch nicht eingetragen`}>
        {t`Der Server hat nicht geantwortet. Der Widerspruch wird nicht von selbst später gesendet. Bitte legen Sie ihn noch einmal ein: Er zählt auf jeden Fall nur einmal.`}
      </Alert>
    );
  }
  return (
    <Alert urgent tone="danger" headingLevel={3} title={t`Der Widerspruch wurde nicht eingetragen`}>
      {trouble === 'denied'
        ? t`Vielleicht ist Ihre Anmeldung abgelaufen oder Sie haben die Rolle gewechselt. Bitte melden Sie sich in einem neuen Fenster an und versuchen Sie es hier noch einmal.`
        : t(objectionRefusals[trouble])}
    </Alert>
  );
}
