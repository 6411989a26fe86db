import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { useState } from 'react';
import { leafHashOf } from './leaf-hash';

/** Computes the hash of the entry on the visitor's own machine. */
export function CheckEntry({ entry, leafHash }: { entry: string; leafHash: string }) {
  const { t } = useLingui();
  const [fits, setFits] = useState<boolean | null>(null);

  async function check() {
    setFits((await leafHashOf(entry)) === leafHash);
  }

  return (
    <div className="stack" role="status">
      <div className="button-row">
        <Button icon="seal" onClick={() => void check()}>
          {t`Prüfwert hier nachrechnen`}
        </Button>
      </div>
      {fits === null ? null : fits ? (
        <Alert tone="success" headingLevel={3} title={t`Der Prüfwert stimmt`}>
          {t`Ihr Browser hat ihn aus dem Eintrag selbst berechnet.`}
        </Alert>
      ) : (
        <Alert tone="danger" headingLevel={3} title={t`Der Prüfwert stimmt nicht`}>
          {t`Eintrag und Prüfwert passen nicht zusammen. Bitte melden Sie das der Geschäftsstelle.`}
        </Alert>
      )}
    </div>
  );
}
