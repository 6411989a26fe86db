import type { BoardKind } from '@gremia/domain/boards/board';
import type { NewBoard } from '../boards.repository.ts';

/** What data/gremien.json does not say about a board, or says too briefly for a page. */
export interface BoardDetails extends Partial<NewBoard> {
  readonly slug: string;
  readonly shortName: string;
  readonly kind: BoardKind;
  readonly position: number;
}

const halfYear = {
  cadenceMonths: 6,
  cadenceSource:
    'Beispiel: halbjährlich wie der IT-Planungsrat (IT-Staatsvertrag § 1); das Gesetz nennt keine Zahl',
};

/** By the ids of data/gremien.json. A meeting is only called the last where a source says so, with its day. */
export const boardDetails: Readonly<Record<string, BoardDetails>> = {
  'nrw-kooprat': {
    ...halfYear,
    slug: 'it-kooperationsrat',
    shortName: 'IT-Kooperationsrat',
    kind: 'coordination',
    position: 1,
    registerPrefix: '',
    task: 'Land und Kommunen stimmen sich über gemeinsame Informationstechnik ab: Empfehlungen zu Themen und Beschlüssen des IT-Planungsrats und dazu, wie sie umgesetzt werden.',
    // The source names the month only: its last day is the reading that is kindest to the board.
    lastKnownMeetingOn: '2022-11-30',
    lastKnownMeetingText: 'November 2022',
    lastKnownAsOf: '2023-10-19',
    source: 'EGovG NRW § 21; Landtag NRW, Ausschussprotokoll 18/381 vom 19.10.2023',
  },
  'nrw-digitalbeirat': {
    slug: 'digitalbeirat',
    name: 'Digitalbeirat Nordrhein-Westfalen',
    shortName: 'Digitalbeirat',
    kind: 'advisory',
    position: 2,
    legalBasis: 'Antrag von CDU und GRÜNEN, Drucksache 18/5407; Anhörung, Ausschussprotokoll 18/381',
    task: 'Soll Landtag und Landesregierung beraten: zu Standards im Recht, mit Kommunen jeder Größe, IT-Dienstleistern, Herstellern, Wissenschaft und Bürgerschaft.',
    compositionNote: 'Die Besetzung ist ein Beispiel nach den Vorschlägen der Anhörung vom 19.10.2023.',
    proposed: true,
    example: true,
  },
  'nrw-egovrat': {
    slug: 'e-government-rat',
    shortName: 'E-Government-Rat',
    kind: 'coordination',
    position: 3,
    task: 'Entscheidet für das Land über die Zustimmung zu verbindlichen IT-Standards und bereitet Beschlüsse des IT-Planungsrats vor.',
  },
  'nrw-digitalrat': {
    slug: 'digitalrat',
    name: 'Digitalrat Nordrhein-Westfalen',
    shortName: 'Digitalrat',
    kind: 'coordination',
    position: 4,
    legalBasis: 'Vorschlag in der Anhörung vom 19.10.2023, Ausschussprotokoll 18/381',
    task: 'Soll Land und Kommunen über Finanzierung und Standards zusammenführen und sich vor dem IT-Planungsrat abstimmen.',
    proposed: true,
  },
  'it-plr': {
    slug: 'it-planungsrat',
    shortName: 'IT-Planungsrat',
    kind: 'federal',
    position: 5,
    task: 'Bund und Länder koordinieren ihre Informationstechnik und beschließen Standards, die Land und Kommunen binden.',
    cadenceMonths: 6,
    cadenceSource: 'IT-Staatsvertrag § 1: mindestens zwei Sitzungen im Jahr; üblich sind drei',
    lastKnownMeetingOn: '2025-03-26',
    lastKnownMeetingText: '26. März 2025 (46. Sitzung)',
    lastKnownAsOf: '2025-03-28',
    source: 'Art. 91c GG; IT-Staatsvertrag §§ 1, 2; letzte Sitzung nach Bundesanzeiger vom 28.03.2025',
  },
  'it-plr-al': {
    slug: 'abteilungsleiterrunde',
    name: 'Abteilungsleiterrunde des IT-Planungsrats',
    shortName: 'Abteilungsleiterrunde',
    kind: 'federal',
    position: 6,
    task: 'Bereitet die Sitzungen des IT-Planungsrats vor und setzt unstrittige Punkte auf die Grüne Liste.',
    cadenceMonths: 2,
    cadenceSource: 'Geschäftsordnung des IT-Planungsrats § 8a: etwa alle sechs Wochen',
    lastKnownMeetingOn: '2021-10-28',
    lastKnownMeetingText: '28. Oktober 2021 (10. Sitzung)',
    lastKnownAsOf: '2021-10-28',
  },
  'it-plr-kog': {
    slug: 'kommunalgremium',
    name: 'Kommunalgremium des IT-Planungsrats',
    shortName: 'Kommunalgremium',
    kind: 'workingGroup',
    position: 7,
    task: 'Bringt den Bedarf der Kommunen ein und informiert sie; zugleich Kommunalbeirat NOOTS, ohne Entscheidungsbefugnis.',
  },
  'noots-sg': {
    slug: 'steuerungsgruppe-noots',
    shortName: 'Steuerungsgruppe NOOTS',
    kind: 'federal',
    position: 8,
    task: 'Entscheidet im Rahmen des Budgets über Betrieb und Anschlussbedingungen des Nationalen Once-Only-Technical-Systems (NOOTS).',
  },
  'fit-sb': {
    slug: 'standardisierungsboard',
    shortName: 'FIT-Standardisierungsboard',
    kind: 'federal',
    position: 9,
    task: 'Steuert den Lebenszyklus der föderalen IT-Standards: Bedarf, Prüfung, Umsetzung, Betrieb.',
    lastKnownMeetingOn: '2024-06-06',
    lastKnownMeetingText: '6. Juni 2024 (erste Sitzung)',
    lastKnownAsOf: '2024-06-06',
  },
};
