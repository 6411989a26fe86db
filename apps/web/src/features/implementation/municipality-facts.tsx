import { useLingui } from '@lingui/react/macro';
import type { Fact } from '@gremia/ui/key-facts';
import { formatNumber } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import type { Municipality } from './municipality-query';

/** Where the municipality lies, how large it is and who runs its IT. */
export function useFacts({
  kreisKey,
  kreisName,
  regionName,
  population,
  providerName,
  providerConfidence,
  key,
  website,
}: Municipality): Fact[] {
  const { t } = useLingui();
  return [
    ...(kreisKey === null || kreisName === null
      ? []
      : [{ term: t`Kreis`, value: <PlaceLink to={places.municipality(kreisKey)}>{kreisName}</PlaceLink> }]),
    ...(regionName === null ? [] : [{ term: t`Regierungsbezirk`, value: regionName }]),
    ...(population === null
      ? []
      : [{ term: t`Einwohnerzahl`, value: formatNumber(population), note: t`31. Dezember 2022, Destatis` }]),
    ...(providerName === null
      ? []
      : [
          {
            term: t`IT-Dienstleister`,
            value: providerName,
            note: providerConfidence === 'high' ? undefined : t`aus dem Versorgungsgebiet abgeleitet`,
          },
        ]),
    { term: t`Schlüssel`, value: key, note: website ?? undefined },
  ];
}
