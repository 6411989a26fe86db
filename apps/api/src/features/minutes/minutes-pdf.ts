import { createHash } from 'node:crypto';
import type { AttendanceState } from '@gremia/domain/meetings/meeting';
import type { MinutesSigner } from '@gremia/domain/minutes/minutes';
import { type AttendedSeat, tookPart } from '@gremia/domain/minutes/compose-minutes';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { drawPdf } from '../../platform/documents/draw-pdf.ts';
import { minutesTemplate } from './minutes-template.ts';

interface PrintedMinutes {
  readonly title: string;
  readonly board: string;
  readonly example: boolean;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly sections: readonly { readonly number: string; readonly title: string; readonly text: string }[];
  readonly attendance: readonly AttendedSeat[];
  readonly signatures: readonly {
    readonly signer: MinutesSigner;
    readonly name: string;
    readonly on: string;
  }[];
}

/** What may be printed for the public: sections that are not public stay out, as they do on the page. */
const printed = `
  SELECT json_build_object(
    'title', 'Niederschrift der ' || meeting.number || '. Sitzung', 'board', board.name, 'example', meeting.example,
    'facts', json_build_array(
      json_build_object('name', 'Tag', 'value', to_char(coalesce(meeting.opened_at, meeting.starts_at) AT TIME ZONE 'Europe/Berlin', 'DD.MM.YYYY')),
      json_build_object('name', 'Beginn', 'value', coalesce(to_char(meeting.opened_at AT TIME ZONE 'Europe/Berlin', 'HH24:MI') || ' Uhr', '–')),
      json_build_object('name', 'Ende', 'value', coalesce(to_char(meeting.closed_at AT TIME ZONE 'Europe/Berlin', 'HH24:MI') || ' Uhr', '–')),
      json_build_object('name', 'Ort', 'value', coalesce(meeting.place, '–'))),
    'sections', (SELECT json_agg(json_build_object('number', number, 'title', title, 'text', text) ORDER BY position)
                 FROM minutes_section WHERE minutes_id = minutes.id AND public),
    'attendance', minutes.attendance,
    'signatures', (SELECT coalesce(json_agg(json_build_object('signer', signer, 'name', person.name,
                     'on', to_char(signed_at AT TIME ZONE 'Europe/Berlin', 'DD.MM.YYYY')) ORDER BY signer), '[]')
                   FROM minutes_signature JOIN person ON person.id = person_id WHERE minutes_id = minutes.id)
  ) AS printed
  FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id JOIN board ON board.id = meeting.board_id
  WHERE minutes.id = $1`;

const stateWords: Readonly<Record<AttendanceState, string>> = {
  present: 'anwesend',
  remote: 'zugeschaltet',
  absent: 'abwesend',
  excused: 'entschuldigt',
};

const signerWords: Readonly<Record<MinutesSigner, string>> = { chair: 'Vorsitz', recorder: 'Schriftführung' };

/** Draws the public minutes as a tagged PDF (PDF/UA-1 as Typst writes it). */
@Injectable()
export class MinutesPdf {
  /** The bytes and their SHA-256 in hexadecimal; the same minutes give the same bytes. */
  async draw(tx: Transaction, minutesId: string): Promise<{ pdf: Buffer; pdfSha256: string }> {
    const rows: readonly { readonly printed: PrintedMinutes }[] = await tx.manager.query(printed, [
      minutesId,
    ]);
    const [row] = rows;
    if (row === undefined) throw new Error(`No minutes ${minutesId}`);
    const pdf = await drawPdf(minutesTemplate, inWords(row.printed), tx.now);
    return { pdf, pdfSha256: createHash('sha256').update(pdf).digest('hex') };
  }
}

function inWords(minutes: PrintedMinutes): object {
  return {
    ...minutes,
    attendance: minutes.attendance.map((seat) => ({
      seat: seat.seat,
      bench: seat.bench,
      person: seat.person ?? '–',
      state: stateWords[seat.left === null ? seat.state : 'present'],
      times: timesOf(seat),
    })),
    signatures: minutes.signatures.map(
      ({ signer, name, on }) => `${signerWords[signer]}: gez. ${name}, ${on}`,
    ),
  };
}

/** From when to when; until the end where nobody noted a departure. */
function timesOf({ state, arrived, left }: AttendedSeat): string {
  if (!tookPart({ state, left }) || arrived === null) return '–';
  return left === null ? `ab ${arrived}` : `${arrived} bis ${left}`;
}
