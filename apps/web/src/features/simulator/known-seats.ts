/** Name, Königstein key in percent, inhabitants. */
export type KnownLand = readonly [key: string, name: string, koenigstein: string, inhabitants: number];

/**
 * data/laender-koenigsteiner.csv, newest column (2019). It is recalled, not read in a source: whoever shows it says
 * so. Inhabitants: Destatis, 31.12.2022.
 */
export const laender: readonly KnownLand[] = [
  ['bw', 'Baden-Württemberg', '13.04061', 11_280_257],
  ['by', 'Bayern', '15.56072', 13_369_393],
  ['be', 'Berlin', '5.18995', 3_755_251],
  ['bb', 'Brandenburg', '3.02987', 2_573_135],
  ['hb', 'Bremen', '0.95115', 684_864],
  ['hh', 'Hamburg', '2.60343', 1_892_122],
  ['he', 'Hessen', '7.43709', 6_391_360],
  ['mv', 'Mecklenburg-Vorpommern', '1.98045', 1_628_378],
  ['ni', 'Niedersachsen', '9.39533', 8_140_242],
  ['nw', 'Nordrhein-Westfalen', '21.07592', 18_139_116],
  ['rp', 'Rheinland-Pfalz', '4.81848', 4_159_150],
  ['sl', 'Saarland', '1.19827', 992_666],
  ['sn', 'Sachsen', '4.98208', 4_086_152],
  ['st', 'Sachsen-Anhalt', '2.69612', 2_186_643],
  ['sh', 'Schleswig-Holstein', '3.40578', 2_953_270],
  ['th', 'Thüringen', '2.63475', 2_126_846],
];

/** data/nrw-municipalities.csv: the 16 municipalities of the Kreis Lippe with their inhabitants on 31.12.2022. */
export const lippe: readonly (readonly [key: string, name: string, inhabitants: number])[] = [
  ['05766004', 'Augustdorf', 10_365],
  ['05766008', 'Bad Salzuflen', 54_808],
  ['05766012', 'Barntrup', 8_611],
  ['05766016', 'Blomberg', 15_407],
  ['05766020', 'Detmold', 75_089],
  ['05766024', 'Dörentrup', 7_660],
  ['05766028', 'Extertal', 11_004],
  ['05766032', 'Horn-Bad Meinberg', 17_290],
  ['05766036', 'Kalletal', 13_401],
  ['05766040', 'Lage', 35_423],
  ['05766044', 'Lemgo', 40_594],
  ['05766048', 'Leopoldshöhe', 16_614],
  ['05766052', 'Lügde', 9_364],
  ['05766056', 'Oerlinghausen', 17_238],
  ['05766060', 'Schieder-Schwalenberg', 8_363],
  ['05766064', 'Schlangen', 9_357],
];

/** EGovG NRW § 21: the CIO, the Staatskanzlei and the ministries; which ministries there are is recalled. */
export const kooperationsratLand: readonly string[] = [
  'CIO des Landes',
  'Staatskanzlei',
  'MHKBD',
  'MWIKE',
  'FM',
  'IM',
  'MKJFGFI',
  'MAGS',
  'MSB',
  'JM',
  'MUNV',
  'MLV',
  'MKW',
];

/** EGovG NRW § 21: two seats each. */
export const kooperationsratKommunen: readonly string[] = [
  'Städtetag NRW (1)',
  'Städtetag NRW (2)',
  'Landkreistag NRW (1)',
  'Landkreistag NRW (2)',
  'StGB NRW (1)',
  'StGB NRW (2)',
];

export const kooperationsratAdvisory: readonly string[] = ['IT.NRW', 'KDN (1)', 'KDN (2)'];

/** The example composition of the Digitalbeirat, as the board's page shows it. */
export const digitalbeirat: Readonly<Record<string, readonly string[]>> = {
  kommunen: ['Großstadt', 'Mittelstadt', 'Kleine Gemeinde', 'Kreis', 'Landschaftsverband'],
  dienstleister: [
    'Kommunaler IT-Dienstleister',
    'Hersteller von Fachverfahren',
    'Mittelständisches IT-Unternehmen',
  ],
  wissenschaft: ['Universität', 'Hochschule für Verwaltung', 'Bürgerschaft', 'Barrierefreiheit'],
  beratend: ['Landtag (Verwaltung)', 'Zuständiges Ministerium'],
};
