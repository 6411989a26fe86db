import { csvFile } from '../../../platform/seed/csv-file.ts';
import type { BodyRecord } from '../public-bodies.repository.ts';
import { authorities } from './authorities.ts';

type Row = Readonly<Record<string, string>>;

const register = 'Gemeindeverzeichnis GV100AD (Destatis), Gebietsstand 30.11.2023, Einwohner 31.12.2022';
const providersSource = 'KDN, OZG-Datenbank NRW (2019)';
const associationsOfGemeinden = 'LVerbO NRW § 1';

const plain: Omit<BodyRecord, 'key' | 'kind' | 'name' | 'shortName' | 'source'> = {
  officialType: null,
  ars: null,
  kreisfrei: false,
  kreisKey: null,
  regionCode: null,
  landschaftsverband: null,
  population: null,
  sizeClass: null,
  areaKm2: null,
  longitude: null,
  latitude: null,
  providerKey: null,
  providerConfidence: null,
  website: null,
};

/** IT.NRW stands among the authorities; LWL is a Landschaftsverband of that name as well. */
const providerKeys: Readonly<Record<string, string | null>> = { 'it-nrw': null, lwl: 'lwl-it' };

const text = (row: Row, column: string): string => row[column] ?? '';
const textOrNull = (row: Row, column: string): string | null => row[column] || null;
const numberOrNull = (row: Row, column: string): number | null => (row[column] ? Number(row[column]) : null);

/** Those who provide and those who govern: they are needed before the municipalities. */
export async function providersAndAuthorities(): Promise<readonly BodyRecord[]> {
  const providers = (await csvFile('nrw-it-dienstleister.csv')).flatMap((row) => {
    const key = providerKeys[text(row, 'id')] === undefined ? text(row, 'id') : providerKeys[text(row, 'id')];
    return key ? [asProvider(row, key)] : [];
  });
  return [...authorities.map((authority) => ({ ...plain, ...authority })), ...providers];
}

function asProvider(row: Row, key: string): BodyRecord {
  const name = text(row, 'name');
  return {
    ...plain,
    key,
    kind: 'itProvider',
    name,
    // „Ostwestfalen-Lippe-IT (OWL-IT)“ is called OWL-IT.
    shortName: /\(([^)]+)\)$/.exec(name)?.[1] ?? name,
    officialType: textOrNull(row, 'kind'),
    website: row['url'] ? `https://${row['url']}` : null,
    source: text(row, 'source') || providersSource,
  };
}

/** The 429 municipalities: 396 Gemeinden, 31 Kreise, two Landschaftsverbände. */
export async function municipalities(): Promise<readonly BodyRecord[]> {
  const [gemeinden, districts, providers] = await Promise.all([
    csvFile('nrw-municipalities.csv'),
    csvFile('nrw-districts.csv'),
    csvFile('nrw-it-dienstleister.csv'),
  ]);
  const kreise = districts.filter((row) => row['type'] !== 'Kreisfreie Stadt');
  return [
    ...gemeinden.map(asGemeinde),
    ...kreise.map((row) => asKreis(row, providers)),
    ...landschaftsverbaende,
  ];
}

function asGemeinde(row: Row): BodyRecord {
  const kreisfrei = row['kreisfrei'] === '1';
  return {
    ...plain,
    key: text(row, 'ags'),
    kind: 'gemeinde',
    name: text(row, 'name'),
    shortName: text(row, 'short_name'),
    officialType: textOrNull(row, 'type'),
    ars: textOrNull(row, 'ars'),
    kreisfrei,
    kreisKey: kreisfrei ? null : `${text(row, 'kreis_ags')}000`,
    regionCode: textOrNull(row, 'rb_code'),
    landschaftsverband: textOrNull(row, 'landschaftsverband'),
    population: numberOrNull(row, 'population'),
    sizeClass: textOrNull(row, 'size_class'),
    areaKm2: numberOrNull(row, 'area_km2'),
    longitude: numberOrNull(row, 'lon'),
    latitude: numberOrNull(row, 'lat'),
    providerKey: textOrNull(row, 'it_provider'),
    providerConfidence: textOrNull(row, 'it_provider_confidence'),
    source: register,
  };
}

function asKreis(row: Row, providers: readonly Row[]): BodyRecord {
  const ags = text(row, 'ags');
  // A star says that only a part of the area is served: then the Kreis itself is not known to be.
  const provider = providers.find((one) => text(one, 'service_area_ags').split(' ').includes(ags));
  return {
    ...plain,
    key: `${ags}000`,
    kind: 'kreis',
    name: text(row, 'name'),
    shortName: text(row, 'name'),
    officialType: textOrNull(row, 'type'),
    regionCode: textOrNull(row, 'rb_code'),
    landschaftsverband: textOrNull(row, 'landschaftsverband'),
    population: numberOrNull(row, 'population'),
    areaKm2: numberOrNull(row, 'area_km2'),
    providerKey: provider ? text(provider, 'id') : null,
    providerConfidence: provider ? textOrNull(provider, 'confidence') : null,
    source: register,
  };
}

const landschaftsverbaende: readonly BodyRecord[] = [
  {
    ...plain,
    key: 'lvr',
    kind: 'landschaftsverband',
    name: 'Landschaftsverband Rheinland',
    shortName: 'LVR',
    landschaftsverband: 'LVR',
    providerKey: 'lvr-infokom',
    providerConfidence: 'medium',
    source: associationsOfGemeinden,
  },
  {
    ...plain,
    key: 'lwl',
    kind: 'landschaftsverband',
    name: 'Landschaftsverband Westfalen-Lippe',
    shortName: 'LWL',
    landschaftsverband: 'LWL',
    providerKey: 'lwl-it',
    providerConfidence: 'medium',
    source: associationsOfGemeinden,
  },
];
