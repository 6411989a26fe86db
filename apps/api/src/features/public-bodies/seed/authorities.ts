import type { PublicBodyKind } from '@gremia/domain/public-bodies/public-body';

export interface Authority {
  readonly key: string;
  readonly kind: PublicBodyKind;
  readonly name: string;
  readonly shortName: string;
  readonly regionCode?: string;
  readonly source: string;
}

const cabinet = 'Kabinett 2022, erinnert';
const ministry = (key: string, shortName: string, name: string): Authority => ({
  key,
  kind: 'ministry',
  name,
  shortName,
  source: cabinet,
});

const district = (key: string, name: string, regionCode: string): Authority => ({
  key,
  kind: 'stateAgency',
  name: `Bezirksregierung ${name}`,
  shortName: `BR ${name}`,
  regionCode,
  source: 'Landesorganisationsgesetz NRW § 8',
});

const association = (key: string, name: string, shortName: string, source: string): Authority => ({
  key,
  kind: 'association',
  name,
  shortName,
  source,
});

const seats = 'EGovG NRW § 21';

/** The Land's authorities and the associations, which no data set lists. */
export const authorities: readonly Authority[] = [
  ministry('stk', 'StK', 'Staatskanzlei des Landes Nordrhein-Westfalen'),
  ministry('mwike', 'MWIKE', 'Ministerium für Wirtschaft, Industrie, Klimaschutz und Energie'),
  ministry('fm', 'FM', 'Ministerium der Finanzen'),
  ministry('im', 'IM', 'Ministerium des Innern'),
  ministry(
    'mkjfgfi',
    'MKJFGFI',
    'Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration',
  ),
  ministry('mhkbd', 'MHKBD', 'Ministerium für Heimat, Kommunales, Bau und Digitalisierung'),
  ministry('jm', 'JM', 'Ministerium der Justiz'),
  ministry('munv', 'MUNV', 'Ministerium für Umwelt, Naturschutz und Verkehr'),
  ministry('mlv', 'MLV', 'Ministerium für Landwirtschaft und Verbraucherschutz'),
  ministry('msb', 'MSB', 'Ministerium für Schule und Bildung'),
  ministry('mkw', 'MKW', 'Ministerium für Kultur und Wissenschaft'),
  ministry('mags', 'MAGS', 'Ministerium für Arbeit, Gesundheit und Soziales'),
  district('br-duesseldorf', 'Düsseldorf', '051'),
  district('br-koeln', 'Köln', '053'),
  district('br-muenster', 'Münster', '055'),
  district('br-detmold', 'Detmold', '057'),
  district('br-arnsberg', 'Arnsberg', '059'),
  {
    key: 'it-nrw',
    kind: 'stateAgency',
    name: 'Landesbetrieb Information und Technik Nordrhein-Westfalen',
    shortName: 'IT.NRW',
    source: 'EGovG NRW § 21 Abs. 2',
  },
  association('staedtetag-nrw', 'Städtetag Nordrhein-Westfalen', 'Städtetag NRW', seats),
  association('landkreistag-nrw', 'Landkreistag Nordrhein-Westfalen', 'Landkreistag NRW', seats),
  association('stgb-nrw', 'Städte- und Gemeindebund Nordrhein-Westfalen', 'StGB NRW', seats),
  association('kdn', 'KDN – Dachverband kommunaler IT-Dienstleister', 'KDN', seats),
];
