import { addDays, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../voting/house.ts';
import { aClosedMeeting, type ClosedMeeting, type MinutesView, seenMinutes } from './minutes-house.ts';

let house: House;
let meeting: ClosedMeeting;
let minutes: MinutesView;
beforeAll(async () => {
  house = await openHouse();
  meeting = await aClosedMeeting(house);
  minutes = await seenMinutes(meeting.secretariat, meeting);
});
afterAll(() => house.close());

async function one<Row extends object>(sql: string): Promise<Row> {
  const { rows } = await house.sql.query<Row>(sql, [meeting.meetingId]);
  const [row] = rows;
  if (row === undefined) throw new Error('There is no such record');
  return row;
}

const section = (title: string) => minutes.sections.find((one) => one.title === title)?.text ?? '';

describe('closing a meeting', () => {
  it('composes a draft of the minutes, due three weeks later', () => {
    expect(minutes.state).toBe('draft');
    expect(minutes.sections.map(({ number, public: isPublic }) => [number, isPublic])).toEqual([
      ['', true],
      ['1', true],
      ['2', false],
      ['', true],
    ]);
    expect(minutes.dueOn).toBe(addDays(dateInBerlin(new Date()), 21));
  });

  it('tells who was there as the attendance was recorded, with times', async () => {
    const { rows } = await house.sql.query<{ seat: string; state: string; arrived: string; left: string }>(
      `SELECT seat.label AS seat, attendance.state,
              to_char(arrived_at AT TIME ZONE 'Europe/Berlin', 'HH24:MI') AS arrived,
              to_char(left_at AT TIME ZONE 'Europe/Berlin', 'HH24:MI') AS left
       FROM attendance JOIN seat ON seat.id = seat_id WHERE meeting_id = $1 ORDER BY seat.position`,
      [meeting.meetingId],
    );
    expect(minutes.attendance).toMatchObject(rows);
    expect(minutes.attendance).toHaveLength(rows.length);
    expect(rows.find(({ seat }) => seat === 'Sitz k1')?.left).toMatch(/^\d\d:\d\d$/);
    expect(section('Eröffnung und Anwesenheit')).toContain(
      'Vertreten sind 4 von 5 stimmberechtigten Sitzen.',
    );
    expect(section('Eröffnung und Anwesenheit')).toContain('Davon nimmt 1 Sitz per Zuschaltung teil.');
    expect(section('Eröffnung und Anwesenheit')).toContain('Vor dem Ende verlassen die Sitzung: Sitz k1 (');
  });

  it('tells the ballot with the figures of its record and the number of its resolution', async () => {
    const { heads } = await one<{ heads: Record<string, number> }>(
      `SELECT result #> '{tally,heads}' AS heads FROM ballot WHERE meeting_id = $1`,
    );
    const { number } = await one<{ number: string }>(
      'SELECT number FROM resolution JOIN ballot ON ballot.id = ballot_id WHERE meeting_id = $1',
    );
    const text = section('XBau');
    expect(heads).toMatchObject({ yes: 2, no: 1, abstain: 0 });
    expect(text).toContain(`Ja ${heads['yes']}, Nein ${heads['no']}, Enthaltung ${heads['abstain']}.`);
    expect(text).toContain('Der Antrag ist angenommen (Beschlussregel: Einfache Mehrheit).');
    expect(text).toContain(`Der Beschluss trägt die Nummer ${number}.`);
  });

  it('tells that an item was not called, and when the meeting ended', async () => {
    expect(section('Sicherheitslage')).toBe('Der Punkt wird nicht aufgerufen.');
    const { closed } = await one<{ closed: string }>(
      `SELECT to_char(closed_at AT TIME ZONE 'Europe/Berlin', 'HH24:MI') AS closed FROM meeting WHERE id = $1`,
    );
    expect(section('Schluss der Sitzung')).toBe(`Der Vorsitz schließt die Sitzung um ${closed} Uhr.`);
  });

  it('leaves a trace and makes one set of minutes only', async () => {
    const again = await meeting.secretariat.ask<{ reason: string }>(
      'closeMeeting',
      `mutation ($id: ID!) { closeMeeting(meetingId: $id) { ... on CloseMeetingRefused { reason } } }`,
      { id: meeting.meetingId },
    );
    expect(again.data?.reason).toBeDefined();
    const { count } = await one<{ count: number }>(
      'SELECT count(*)::integer AS count FROM minutes WHERE meeting_id = $1',
    );
    expect(count).toBe(1);
    const { rows } = await house.sql.query('SELECT FROM audit_entry WHERE act = $1 AND object_id = $2', [
      'minutes.composed',
      minutes.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('tells of a seat only if it was there on that day', async () => {
    const { rows } = await house.sql.query<{ id: string }>(
      `INSERT INTO seat (board_id, key, label, bench_key, voting, position, valid_from)
       VALUES ($1, 'later', 'Später', 'land', true, 99, '2999-01-01') RETURNING id`,
      [meeting.boardId],
    );
    expect(rows).toHaveLength(1);
    const again = await seenMinutes(meeting.secretariat, meeting);
    expect(again.attendance.map(({ seat }) => seat)).not.toContain('Später');
  });
});
