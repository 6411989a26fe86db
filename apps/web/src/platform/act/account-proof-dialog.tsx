import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Dialog } from '@gremia/ui/dialog';
import { places } from '../routing/places';
import { ActProblem } from './act-problem';
import { PasskeyButton, type ProofDialogProps, usePasskeyProof } from './passkey-proof';

/**
 * The own account asks who signed in long ago to do so again. Whoever has no passkey at hand comes in by any other way,
 * in a window beside.
 */
export function AccountProofDialog({ onSettled }: ProofDialogProps) {
  const { t } = useLingui();
  const proof = usePasskeyProof(() => onSettled(true));
  const { hindrance, problem } = proof;
  return (
    <Dialog
      open
      alert
      onClose={() => onSettled(false)}
      title={t`Bitte melden Sie sich noch einmal an`}
      actions={
        <>
          <Button onClick={() => onSettled(false)}>{t`Abbrechen`}</Button>
          {hindrance === null ? <PasskeyButton proof={proof} /> : null}
          <Button variant={hindrance === null ? 'secondary' : 'primary'} onClick={() => onSettled(true)}>
            {t`Weiter`}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t`Ihre Anmeldung ist länger als fünf Minuten her. Wer seitdem an Ihr Gerät kam, soll weder Ihre Zugänge ändern noch Daten abrufen.`}</p>
        <p>
          <Trans>
            Bitte melden Sie sich{' '}
            <a href={places.signIn()} target="_blank" rel="noopener">
              in einem neuen Fenster noch einmal an
            </a>{' '}
            und drücken Sie danach hier „Weiter“. Ihre Angaben bleiben stehen.
          </Trans>
        </p>
        {hindrance === null ? <p>{t`Schneller geht es mit Ihrem Passkey, gleich hier.`}</p> : null}
        <ActProblem problem={problem && t(problem)} title={t`Noch nicht bestätigt`} />
      </div>
    </Dialog>
  );
}
