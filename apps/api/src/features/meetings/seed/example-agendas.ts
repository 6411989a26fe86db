import type { ItemPurpose } from '@gremia/domain/meetings/meeting';
import { demoMeetings } from './demo-meetings.ts';

export interface ItemPlan {
  readonly key: string;
  readonly title: string;
  readonly purpose: ItemPurpose;
  readonly isPublic: boolean;
  readonly explanation: string | null;
  /** Grüne Liste: decided with others in one act, without debate. */
  readonly consentList?: true;
}

export const kooperationsratAgenda: readonly ItemPlan[] = [
  {
    key: '019a0000-0000-7000-8000-00000000c011',
    title: 'Begrüßung und Feststellung der Beschlussfähigkeit',
    purpose: 'information',
    isPublic: true,
    explanation: null,
  },
  {
    key: '019a0000-0000-7000-8000-00000000c012',
    title: 'Bericht der Geschäftsstelle: Stand der verbindlichen Standards in Land und Kommunen',
    purpose: 'information',
    isPublic: true,
    explanation:
      'Die Geschäftsstelle stellt vor, welche Kommunen und Landesbehörden die verbindlichen Standards des IT-Planungsrats umgesetzt haben und wo Unterstützung fehlt.',
  },
  {
    key: '019a0000-0000-7000-8000-00000000c013',
    title: 'Ausblick auf die kommende Sitzung des IT-Planungsrats',
    purpose: 'consultation',
    isPublic: true,
    explanation:
      'Welche Themen betreffen die Kommunen, und zu welchen soll das Gremium eine Empfehlung abgeben?',
  },
  {
    key: demoMeetings.kooperationsrat.accessibilityItemId,
    title: 'Barrierefreiheit von Online-Diensten vor der Veröffentlichung prüfen',
    purpose: 'decision',
    isPublic: true,
    explanation:
      'Land und Kommunen prüfen heute jeweils für sich, oft erst nach Beschwerden. Vorgeschlagen wird ein gemeinsames Vorgehen.',
  },
  {
    key: demoMeetings.kooperationsrat.trainingItemId,
    title: 'Gemeinsamer Kalender für Fortbildungen zur Informationssicherheit',
    purpose: 'decision',
    isPublic: true,
    explanation: 'Mit allen Bänken abgestimmt. Vorgeschlagen für die Grüne Liste.',
    consentList: true,
  },
  {
    key: demoMeetings.kooperationsrat.contactPointItemId,
    title: 'Eine Ansprechstelle je Haus für Rückfragen zu Standards benennen',
    purpose: 'decision',
    isPublic: true,
    explanation: 'Mit allen Bänken abgestimmt. Vorgeschlagen für die Grüne Liste.',
    consentList: true,
  },
  {
    key: '019a0000-0000-7000-8000-00000000c014',
    title: 'Verschiedenes und nächster Termin',
    purpose: 'information',
    isPublic: true,
    explanation: null,
  },
  {
    key: '019a0000-0000-7000-8000-00000000c015',
    title: 'Aktuelle Sicherheitslage der gemeinsamen Netze',
    purpose: 'information',
    isPublic: false,
    explanation: 'Vertraulicher mündlicher Bericht.',
  },
];

const { welcomeItemId, reuseItemId, recommendationItemId, otherItemId } = demoMeetings.digitalbeirat;

export const digitalbeiratAgenda: readonly ItemPlan[] = [
  {
    key: welcomeItemId,
    title: 'Begrüßung und Feststellung der Beschlussfähigkeit',
    purpose: 'information',
    isPublic: true,
    explanation: null,
  },
  {
    key: reuseItemId,
    title: 'Nachnutzung von Diensten anderer Länder: Erfahrungen aus drei Kommunen',
    purpose: 'consultation',
    isPublic: true,
    explanation:
      'Eine große Stadt, eine kreisangehörige Gemeinde und ein Kreis berichten, was ihnen geholfen hat.',
  },
  {
    key: recommendationItemId,
    title: 'Empfehlung: Offene Schnittstellen in kommunalen Fachverfahren',
    purpose: 'decision',
    isPublic: true,
    explanation:
      'Der Beirat empfiehlt Land und Kommunen, bei neuen Fachverfahren offene Schnittstellen zu verlangen.',
  },
  {
    key: otherItemId,
    title: 'Verschiedenes',
    purpose: 'information',
    isPublic: true,
    explanation: null,
  },
];
