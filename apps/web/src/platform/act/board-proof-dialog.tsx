import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Dialog } from '@gremia/ui/dialog';
import { places } from '../routing/places';
import { ActProblem } from './act-problem';
import {
  type Hindrance,
  noAnswer,
  PasskeyButton,
  type ProofDialogProps,
  usePasskeyProof,
} from './passkey-proof';

/** A board asks for the passkey before an act; that then holds for five minutes. */
export function BoardProofDialog({ onSettled }: ProofDialogProps) {
  const { t } = useLingui();
  const proof = usePasskeyProof(() => onSettled(true));
  const { hindrance, problem, pending } = proof;
  return (
    <Dialog
      open
      alert
      onClose={() => onSettled(false)}
      title={t`Bitte zeigen Sie Ihren Passkey`}
      actions={
        <>
          <Button onClick={() => onSettled(false)}>{t`Abbrechen`}</Button>
          {hindrance === null || hindrance === 'unknown' ? (
            <PasskeyButton proof={proof} />
          ) : (
            <Button variant="primary" pending={pending} onClick={() => void proof.lookAgain()}>
              {t`Noch einmal nachsehen`}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        <p>{t`Das Gremium fragt vor diesem Schritt nach Ihrem Passkey. Danach geht es von selbst weiter. Der Passkey gilt fünf Minuten.`}</p>
        <ActProblem problem={problem && t(problem)} title={t`Noch nicht bestätigt`} />
        {hindrance === null || hindrance === 'unknown' ? null : <HindranceNote hindrance={hindrance} />}
      </div>
    </Dialog>
  );
}

function HindranceNote({ hindrance }: { hindrance: Hindrance }) {
  const { t } = useLingui();
  if (hindrance === 'noAnswer') return <ActProblem problem={t(noAnswer)} />;
  if (hindrance === 'noAddress')
    return (
      <p>{t`Unter der Adresse dieses Dienstes gibt es keine Passkeys. Bitte wenden Sie sich an die Administration.`}</p>
    );
  if (hindrance === 'noPasskey')
    return (
      <p>
        <Trans>
          Sie haben noch keinen Passkey. Legen Sie{' '}
          <a href={places.account()} target="_blank" rel="noopener">
            in einem neuen Fenster einen an
          </a>{' '}
          und sehen Sie dann hier noch einmal nach. Ihre Angaben bleiben stehen.
        </Trans>
      </p>
    );
  return (
    <p>
      {t`Passkeys gelten nur unter dieser Adresse:`} <a href={hindrance.elsewhere}>{hindrance.elsewhere}</a>
    </p>
  );
}
