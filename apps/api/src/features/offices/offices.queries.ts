import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import type { BoardOffices, Offices } from './dto/offices.ts';

/** With the id of the board or body. */
type Identified<T> = T & { readonly id: string };

export const today = `(now() AT TIME ZONE 'Europe/Berlin')::date`;

const appointment = (table: string, label: string, kind: string): string => `
  json_build_object('id', ${table}.id, 'personName', person.name, 'officeLabel', ${label}, 'kind', ${kind},
    'from', ${table}.valid_from, 'until', ${table}.valid_to)`;
export const notOver = (table: string): string =>
  `(${table}.valid_to IS NULL OR ${table}.valid_to >= ${today})`;
const officers = (label: string, which: string): string => `
  (SELECT coalesce(json_agg(${appointment('office', label, 'NULL::text')} ORDER BY office.valid_from, person.name), '[]')
   FROM office JOIN person ON person.id = office.person_id WHERE ${notOver('office')} AND ${which})`;

const ofBoard = defineStatement(
  'offices.ofBoard',
  `SELECT json_build_object('id', board.id, 'name', board.short_name, 'today', ${today},
     'seats', (SELECT coalesce(json_agg(json_build_object('value', seat.id, 'label', seat.label)
                                        ORDER BY seat.position), '[]')
               FROM seat WHERE seat.board_id = board.id AND ${notOver('seat')}),
     'appointments', (SELECT coalesce(json_agg(${appointment('membership', 'seat.label', 'membership.kind')}
                        ORDER BY seat.position, membership.kind DESC, membership.valid_from, person.name), '[]')
                      FROM membership JOIN seat ON seat.id = membership.seat_id
                      JOIN person ON person.id = membership.person_id
                      WHERE seat.board_id = board.id AND ${notOver('membership')}),
     'chairs', ${officers('board.short_name', `office.board_id = board.id AND office.kind = 'chair'`)}) AS json
   FROM board WHERE board.slug = $1`,
);

const ofBody = defineStatement(
  'offices.ofBody',
  `SELECT json_build_object('id', body.id, 'name', body.name, 'today', ${today}, 'seats', '[]'::json,
     'appointments', ${officers('body.short_name', `office.public_body_id = body.id AND office.kind IN ('reporter', 'providerReporter')`)})
     AS json
   FROM public_body body WHERE body.key = $1`,
);

/** Who holds an office today or later; the resolver asks for the permission. */
@Injectable()
export class OfficesQueries {
  constructor(private readonly reads: Reads) {}

  ofBoard(slug: string): Promise<Identified<BoardOffices> | null> {
    return this.reads.json(ofBoard, [slug]);
  }

  ofBody(key: string): Promise<Identified<Offices> | null> {
    return this.reads.json(ofBody, [key]);
  }
}
