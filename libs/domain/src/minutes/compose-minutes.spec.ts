import { describe, expect, it } from 'vitest';
import { composeMinutes, type CourseBallot, type CourseItem, type MeetingCourse } from './compose-minutes.ts';

const ballot: CourseBallot = {
  ballotId: 'b',
  question: 'Wird der Beschlussvorlage zugestimmt?',
  form: 'rollCall',
  outcome: 'adopted',
  tieBroken: false,
  yes: 15,
  no: 2,
  abstain: 1,
  invalid: 0,
  objecting: [],
  ruleTitle: 'Mehrheit in beiden Bänken',
  conditions: [{ label: 'Mehrheit der Bank Kommunen', holds: true }],
  resolution: '2026/01',
};
const item: CourseItem = {
  itemId: 'i',
  number: '4',
  title: 'Verbindliche Anwendung',
  purpose: 'decision',
  public: true,
  called: '10:31',
  objectedTo: false,
  recused: [],
  ballots: [ballot],
};
const seat = {
  seat: 'MHKBD',
  bench: 'Land',
  voting: true,
  person: 'Vertretung MHKBD',
  arrived: null,
  left: null,
};
const course: MeetingCourse = {
  boardName: 'IT-Kooperationsrat',
  number: 1,
  format: 'hybrid',
  place: 'Düsseldorf',
  opened: '10:02',
  closed: '11:45',
  attendance: [
    { ...seat, state: 'present' },
    { ...seat, state: 'remote' },
    { ...seat, state: 'absent' },
    { ...seat, state: 'present', voting: false },
  ],
  items: [item],
};

function textOf(changed: Partial<CourseItem>): string {
  return composeMinutes({ ...course, items: [{ ...item, ...changed }] })[1]?.text ?? '';
}

describe('the first draft of the minutes', () => {
  it('has an opening, a section for each item, and a closing', () => {
    const titles = composeMinutes(course).map((section) => section.title);
    expect(titles).toEqual(['Eröffnung und Anwesenheit', 'Verbindliche Anwendung', 'Schluss der Sitzung']);
  });

  it('counts voting seats only, and names those who take part from afar', () => {
    const [opening] = composeMinutes(course);
    expect(opening?.text).toContain('Vertreten sind 2 von 3 stimmberechtigten Sitzen.');
    expect(opening?.text).toContain('Davon nimmt 1 Sitz per Zuschaltung teil.');
  });

  it('counts who left before the end, and tells when', () => {
    const left = { ...seat, state: 'absent', left: '11:20' } as const;
    const [opening] = composeMinutes({ ...course, attendance: [{ ...seat, state: 'present' }, left] });
    expect(opening?.text).toContain('Vertreten sind 2 von 2 stimmberechtigten Sitzen.');
    expect(opening?.text).toContain('Vor dem Ende verlassen die Sitzung: MHKBD (11:20 Uhr).');
  });

  it('tells a ballot with its figures, its rule and the number of the resolution', () => {
    expect(textOf({})).toBe(
      'Der Punkt wird um 10:31 Uhr aufgerufen. Abgestimmt wird namentlich über: ' +
        '„Wird der Beschlussvorlage zugestimmt?“ Ja 15, Nein 2, Enthaltung 1. Der Antrag ist angenommen ' +
        '(Beschlussregel: Mehrheit in beiden Bänken). Der Beschluss trägt die Nummer 2026/01.',
    );
  });

  it('tells which condition a rejected motion missed', () => {
    const missed = { label: 'Mehrheit der Bank Kommunen', holds: false };
    const rejected = { ...ballot, outcome: 'rejected', resolution: null, conditions: [missed] } as const;
    expect(textOf({ ballots: [rejected] })).toContain(
      'Der Antrag ist abgelehnt: nicht erreicht ist Mehrheit der Bank Kommunen',
    );
  });

  it('blames no condition where the motion was adopted all the same', () => {
    const missed = { label: 'Mehr Ja- als Nein-Stimmen', holds: false };
    const text = textOf({ ballots: [{ ...ballot, tieBroken: true, conditions: [missed] }] });
    expect(text).toContain(
      'Der Antrag ist angenommen: bei Stimmengleichheit entscheidet die Stimme des Vorsitzes (Beschlussregel',
    );
    expect(text).not.toContain('nicht erreicht');
    expect(textOf({ ballots: [{ ...ballot, conditions: [missed] }] })).not.toContain('nicht erreicht');
  });

  it('tells who did not take part in an item', () => {
    expect(textOf({ recused: ['Vertretung MHKBD'] })).toContain(
      'Wegen Befangenheit wirken nicht mit: Vertretung MHKBD.',
    );
  });

  it('tells that an item was decided by consent list, and not when it was called', () => {
    const text = textOf({ ballots: [{ ...ballot, form: 'consentList' }] });
    expect(text).toContain('gemeinsam mit anderen im Wege der Grünen Liste behandelt.');
    expect(text).toContain('Abgestimmt wird im Wege der Grünen Liste über:');
    expect(text).not.toContain('aufgerufen');
  });

  it('tells of an objection without the person, and how the item was voted on singly', () => {
    const text = textOf({ objectedTo: true });
    expect(text).toContain('Gegen die Behandlung auf der Grünen Liste wird Widerspruch eingelegt.');
    expect(text).toContain('Abgestimmt wird namentlich');
  });

  it('tells what became of an item without a ballot', () => {
    expect(textOf({ ballots: [], purpose: 'information' })).toContain('nimmt den Bericht zur Kenntnis');
    expect(textOf({ ballots: [], called: null })).toBe('Der Punkt wird nicht aufgerufen.');
  });

  it('keeps what is not public apart', () => {
    expect(composeMinutes({ ...course, items: [{ ...item, public: false }] })[1]?.public).toBe(false);
  });
});
