import type { Actor } from '@gremia/domain/access/actor';
import { reach } from '@gremia/domain/access/reach';
import type { MinutesSigner } from '@gremia/domain/minutes/minutes';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { isKeptOutSql, recusableViewer } from '../meetings/meetings.public.ts';
import type { Minutes } from './dto/minutes.ts';

/**
 * Published minutes of a public meeting are for everybody; drafts for the people of the board, and only they see objections.
 * Who took no part in an item reads nothing of it before the minutes are published; the signature is given to the whole text.
 */
const page = defineStatement(
  'minutes.page',
  `SELECT json_build_object(
     'id', minutes.id, 'state', minutes.state, 'boardId', board.id, 'boardName', board.name, 'boardSlug', board.slug,
     'meetingTitle', meeting.title, 'meetingNumber', meeting.number, 'meetingSlug', meeting.slug,
     'meetingFormat', meeting.format, 'startsAt', meeting.starts_at, 'openedAt', meeting.opened_at,
     'closedAt', meeting.closed_at, 'place', meeting.place, 'example', meeting.example,
     'dueOn', minutes.due_on, 'objectionEndsOn', minutes.objection_ends_on,
     'publishedAt', minutes.published_at, 'pdfSha256', minutes.pdf_sha256, 'attendance', minutes.attendance,
     'contentHash', digest_of_minutes(minutes.id),
     'sections', (SELECT coalesce(json_agg(json_build_object('id', id, 'number', number, 'title', title, 'text', text,
                    'public', public, 'revision', revision) ORDER BY position), '[]')
                  FROM (SELECT id, position, number, title, text, public, revision FROM minutes_section
                        WHERE minutes_id = minutes.id AND (public OR viewer.inside)
                          AND NOT (minutes.state <> 'published' AND ${isKeptOutSql('minutes_section.agenda_item_id', '$4')})
                        UNION ALL
                        SELECT id, position, number, coalesce(title, 'Nicht öffentlicher Punkt'),
                               'Sie sind bei diesem Punkt befangen.', public, revision
                        FROM kept_sections(minutes.id)) section),
     'signatures', (SELECT coalesce(json_agg(json_build_object('signer', signer, 'name', person.name,
                      'signedAt', signed_at) ORDER BY signer), '[]')
                    FROM minutes_signature JOIN person ON person.id = person_id WHERE minutes_id = minutes.id),
     'objections', (SELECT coalesce(json_agg(json_build_object('id', objection.id, 'name', person.name,
                      'text', objection.text, 'raisedAt', raised_at) ORDER BY raised_at), '[]')
                    FROM minutes_objection objection JOIN person ON person.id = person_id
                    WHERE minutes_id = minutes.id AND viewer.inside)
   ) AS json
   FROM minutes
   JOIN meeting ON meeting.id = minutes.meeting_id
   JOIN board ON board.id = meeting.board_id
   CROSS JOIN LATERAL (SELECT ($2::boolean OR board.id = ANY ($3::uuid[])) AS inside) viewer
   WHERE meeting.slug = $1 AND (viewer.inside OR (minutes.state = 'published' AND meeting.public))`,
);

const pdf = defineStatement(
  'minutes.pdf',
  `SELECT minutes.pdf, minutes.pdf_sha256 AS sha256 FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id
   WHERE meeting.slug = $1 AND minutes.state = 'published' AND meeting.public AND minutes.pdf IS NOT NULL`,
);

export interface PublishedPdf {
  readonly pdf: Buffer;
  readonly sha256: string;
}

type PageRow = Omit<Minutes, 'viewerCan'> & { readonly boardId: string };

@Injectable()
export class MinutesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly access: AccessService,
  ) {}

  /** The minutes of the meeting at this address, as far as the actor may see them; null where there are none. */
  async page(actor: Actor, meetingSlug: string): Promise<Minutes | null> {
    const { everywhere, boardIds } = reach(actor, 'minutes.read');
    const row = await this.reads.json<PageRow>(page, [
      meetingSlug,
      everywhere,
      boardIds,
      recusableViewer(actor),
    ]);
    if (row === null) return null;
    const { boardId, ...minutes } = row;
    return { ...minutes, viewerCan: this.rights(actor, boardId, row) };
  }

  /** The file as it was published; null where nothing is. */
  async publishedPdf(meetingSlug: string): Promise<PublishedPdf | null> {
    const [row] = await this.reads.rows<PublishedPdf>(pdf, [meetingSlug]);
    return row ?? null;
  }

  private rights(actor: Actor, boardId: string, { state, signatures }: PageRow): Minutes['viewerCan'] {
    const can = (permission: 'minutes.write' | 'minutes.sign' | 'minutes.object') =>
      this.access.viewerCan(actor, permission, { boardId });
    const signer: MinutesSigner = actor.role?.kind === 'chair' ? 'chair' : 'recorder';
    const mayStillSign = can('minutes.sign') && !signatures.some((signature) => signature.signer === signer);
    return {
      edit: can('minutes.write'),
      signAs: state === 'inReview' && mayStillSign ? signer : null,
      object: state === 'objectionPeriod' && can('minutes.object'),
    };
  }
}
