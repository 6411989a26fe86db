import { germanDay } from '@gremia/domain/kernel/written-day';
import type { Reminder } from '@gremia/domain/reminders/reminder';

/** A line of a notice, as it is kept. */
export interface ReminderLine {
  readonly obligationId: string;
  readonly title: string;
  readonly dueOn: string;
  readonly reminder: Reminder;
}

export interface NoticeForMail {
  readonly bodyName: string;
  readonly bodyKey: string;
  readonly lines: readonly ReminderLine[];
}

/** The subject of the digest: how much is in it. How far a body is, is not for locked screens and logs of mail servers. */
export function subjectOf({ bodyName, lines }: NoticeForMail): string {
  return `${bodyName}: Erinnerung an ${lines.length === 1 ? 'eine Frist' : `${lines.length} Fristen`}`;
}

/** The digest as plain text; `links` are full addresses. */
export function textOf(
  { bodyName, lines }: NoticeForMail,
  links: { readonly house: string; readonly unsubscribe: string },
): string {
  const listed = (heading: string, kind: Reminder['kind']): readonly string[] => {
    const own = lines.filter(({ reminder }) => reminder.kind === kind);
    if (own.length === 0) return [];
    return ['', heading, ...own.map(({ title, dueOn }) => `- ${title}: Frist ${germanDay(dueOn)}`)];
  };
  return [
    'Guten Tag,',
    '',
    `Sie erhalten diese Nachricht für ${bodyName}.`,
    ...listed('Überfällig:', 'overdue'),
    ...listed('Bald fällig:', 'ahead'),
    '',
    `Stand melden: ${links.house}`,
    'Wenn etwas im Weg steht, schreiben Sie es bitte in die Meldung. Das hilft allen.',
    '',
    `Keine Erinnerungen mehr per E-Mail: ${links.unsubscribe}`,
    'Auf der Seite „Was steht an?“ bleiben sie sichtbar.',
    '',
  ].join('\n');
}
