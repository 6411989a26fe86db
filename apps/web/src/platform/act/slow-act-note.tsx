import { useLingui } from '@lingui/react/macro';
import { useSlowAct } from './slow-acts';

/** Says at the foot of the window, also above a dialog, that an act is still on its way. */
export function SlowActNote() {
  const { t } = useLingui();
  const isSlow = useSlowAct();
  // Dialogs hide from screen readers what is not marked as lying above them.
  return (
    <div className="toasts" role="status" data-react-aria-top-layer="true">
      {isSlow ? (
        <p className="toast tone tone--warning">
          {t`Der Server antwortet noch nicht. Wir versuchen es weiter, bitte lassen Sie die Seite offen.`}
        </p>
      ) : null}
    </div>
  );
}
