import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { Page } from '../platform/page/page';
import { PlaceLink, usePlaceExists } from '../platform/routing/place-link';
import { places } from '../platform/routing/places';

export function NotFoundPage() {
  const { t } = useLingui();
  const exists = usePlaceExists();
  const waysOn = [
    { to: places.register(), label: t`Zum Beschlussregister` },
    { to: places.boards(), label: t`Zu den Gremien` },
    { to: places.home(), label: t`Zur Startseite` },
  ].filter((way) => exists(way.to));
  return (
    <Page
      title={t`Diese Seite gibt es nicht`}
      lead={t`Die Adresse ist nicht vollständig oder enthält einen Tippfehler. Adressen von Beschlüssen bleiben immer gültig: Sie beginnen mit /register/ und der Nummer, zum Beispiel /register/2026-14.`}
    >
      <div className="button-row">
        {waysOn.map((way, index) => (
          <PlaceLink key={way.to} to={way.to} className={buttonClass(index === 0 ? 'primary' : 'secondary')}>
            {way.label}
          </PlaceLink>
        ))}
      </div>
    </Page>
  );
}
