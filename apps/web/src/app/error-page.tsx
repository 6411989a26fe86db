import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Page } from '../platform/page/page';

/** A bug in a page stops this page only; the frame around it stays. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useLingui();

  useEffect(() => {
    console.error(error);
  }, [error]);

  return (
    <Page
      title={t`Diese Seite lässt sich gerade nicht anzeigen`}
      lead={t`In der Anwendung ist ein Fehler aufgetreten. Was Sie bereits abgesendet haben, ist gespeichert. Laden Sie die Seite neu; bleibt der Fehler, wenden Sie sich bitte an die Geschäftsstelle.`}
    >
      <div className="button-row">
        <Button variant="primary" onClick={() => location.reload()}>
          {t`Seite neu laden`}
        </Button>
        <Button onClick={() => history.back()}>{t`Zurück`}</Button>
      </div>
    </Page>
  );
}
