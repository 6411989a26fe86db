import { addDays, type CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { NewSession, NewTopic } from '../federal.repository.ts';

/** About four months ahead, on a Wednesday: the rhythm of the real sessions. */
export function exampleSession(today: CalendarDate): NewSession {
  const around = addDays(today, 115);
  const weekday = new Date(`${around}T00:00:00Z`).getUTCDay();
  return {
    number: 52,
    date: addDays(around, 3 - weekday),
    place: 'Düsseldorf',
    chair: null,
    completeness: 'Beispiel: Sitzung und Themen sind erfunden',
    source: 'Beispiel dieser Vorführung',
    example: true,
  };
}

type ExampleTopic = Pick<NewTopic, 'number' | 'title' | 'kind' | 'summary' | 'greenList' | 'state'>;

/** Invented, in the manner of real agendas. */
export const exampleTopics: readonly ExampleTopic[] = [
  {
    number: '4',
    title: 'Verbindliche Anwendung eines einheitlichen Rückkanals für Online-Anträge',
    kind: 'Standard',
    summary:
      'Bescheide, Rückfragen und Zahlungsaufforderungen zu Online-Anträgen sollen über eine einheitliche Schnittstelle in das Postfach des Nutzerkontos gelangen. Neue und wesentlich geänderte Verfahren wenden sie sofort an, alle anderen nach drei Jahren.',
    greenList: false,
    state: 'documentsAvailable',
  },
  {
    number: '7',
    title: 'Finanzierung von Betrieb und Weiterentwicklung der EfA-Leistungen ab 2028',
    kind: 'Beschluss',
    summary:
      'Ein gemeinsames Modell soll regeln, welchen Anteil Bund, Länder und nachnutzende Kommunen an den laufenden Kosten tragen und wie lange ein Preis gilt.',
    greenList: false,
    state: 'announced',
  },
  {
    number: '11',
    title: 'Gemeinsame Mindestanforderungen an die Sicherheit kommunaler Netzanschlüsse',
    kind: 'Beschluss',
    summary:
      'Wer an das Verbindungsnetz angeschlossen ist, soll dieselben Mindestanforderungen erfüllen. Offen ist, wer die Nachweise prüft und wer die Umstellung bezahlt.',
    greenList: false,
    state: 'announced',
  },
  {
    number: '15',
    title: 'Bericht zum Anschluss der Kommunen an das Nationale Once-Only-Technical-System (NOOTS)',
    kind: 'Kenntnisnahme',
    summary: 'Zwischenstand der Pilotkommunen und Zeitplan der nächsten Registeranschlüsse.',
    greenList: true,
    state: 'documentsAvailable',
  },
];
