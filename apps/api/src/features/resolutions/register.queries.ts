import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.ts';
import type { RegisterChoices, RegisterFilter, RegisterPage } from './dto/register-page.ts';
import { stateTodaySql } from './state-today.sql.ts';

const list = defineStatement(
  'register.list',
  `WITH matching AS (
     SELECT resolution.id, resolution.adopted_on, board.short_name
     FROM resolution JOIN board ON board.id = resolution.board_id
     WHERE resolution.published_at IS NOT NULL
       AND ($1::integer IS NULL OR resolution.year = $1)
       AND ($2::text IS NULL OR board.slug = $2)
       AND ($3::text IS NULL OR resolution.force = $3)
       AND ($4::text IS NULL OR resolution.title ILIKE '%' || $4 || '%' OR resolution.text ILIKE '%' || $4 || '%'
            OR resolution.number LIKE $4 || '%')
   ), page AS (
     SELECT id, short_name, row_number() OVER (ORDER BY adopted_on DESC, id DESC) AS position FROM matching
     WHERE $5::date IS NULL OR (adopted_on, id) < ($5::date, $6::uuid)
     ORDER BY adopted_on DESC, id DESC
     LIMIT $7::integer + 1
   )
   SELECT json_build_object(
     'totalCount', (SELECT count(*) FROM matching),
     'hasNextPage', (SELECT count(*) FROM page) > $7::integer,
     'nodes', coalesce((
       SELECT json_agg(json_build_object(
                'id', resolution.id, 'slug', resolution.slug, 'number', resolution.number,
                'title', resolution.title, 'boardName', page.short_name, 'force', resolution.force,
                'state', ${stateTodaySql}, 'adoptedOn', resolution.adopted_on,
                'effectiveOn', resolution.effective_on, 'example', resolution.example) ORDER BY page.position)
       FROM page JOIN resolution USING (id) WHERE page.position <= $7::integer), '[]')
   ) AS json`,
);

const choices = defineStatement(
  'register.choices',
  `SELECT json_build_object(
     'years', coalesce((SELECT json_agg(DISTINCT year ORDER BY year DESC) FROM resolution
                        WHERE published_at IS NOT NULL), '[]'),
     'boards', coalesce((SELECT json_agg(json_build_object('slug', slug, 'name', short_name) ORDER BY position, name)
                         FROM board
                         WHERE EXISTS (SELECT FROM resolution WHERE board_id = board.id
                                         AND published_at IS NOT NULL)), '[]')
   ) AS json`,
);

// The record names who voted how, where the form shows it: only for what was voted on in public.
const voteIsPublic = 'coalesce(item.public AND meeting.public, circulation.public, false)';

const record = defineStatement(
  'register.record',
  `SELECT json_build_object(
     'format', 'gremia-register-record/1',
     'slug', resolution.slug, 'number', resolution.number, 'board', board.slug,
     'state', ${stateTodaySql}, 'publishedAt', resolution.published_at,
     'document', (SELECT document::json FROM register_entry JOIN register_record USING (sequence)
                  WHERE resolution_id = resolution.id AND kind = 'published'),
     'accessions', (SELECT coalesce(json_agg(json_build_object('key', body.key, 'name', body.name,
                              'accededOn', accession.acceded_on) ORDER BY accession.acceded_on, body.key), '[]')
                    FROM accession JOIN public_body body ON body.id = accession.public_body_id
                    WHERE accession.resolution_id = resolution.id AND body.merged_into_id IS NULL),
     'register', (SELECT json_agg(json_build_object(
                           'sequence', entry.sequence, 'kind', entry.kind, 'recordedAt', entry.recorded_at,
                           'entry', entry.entry, 'leafHash', encode(entry.leaf_hash, 'hex'),
                           'document', register_record.document,
                           'record', CASE WHEN ${voteIsPublic} THEN register_record.record END,
                           'salt', CASE WHEN ${voteIsPublic} THEN encode(register_record.salt, 'hex') END)
                         ORDER BY entry.sequence)
                  FROM register_entry entry LEFT JOIN register_record USING (sequence)
                  WHERE entry.resolution_id = resolution.id)
   ) AS json
   FROM resolution
   JOIN board ON board.id = resolution.board_id
   LEFT JOIN ballot ON ballot.id = resolution.ballot_id
   LEFT JOIN meeting ON meeting.id = ballot.meeting_id
   LEFT JOIN agenda_item item ON item.id = ballot.agenda_item_id
   LEFT JOIN circulation ON circulation.id = ballot.circulation_id
   WHERE resolution.slug = $1 AND resolution.published_at IS NOT NULL`,
);

/** The public register: what is not published is in none of these, not in a count and not in a search. */
@Injectable()
export class RegisterQueries {
  constructor(private readonly reads: Reads) {}

  /** The newest first; throws InvalidInput for a page size or cursor that cannot be. */
  async list(filter: RegisterFilter, first: number, after: string | null): Promise<RegisterPage> {
    const page = await this.reads.json<Omit<RegisterPage, 'endCursor'>>(list, [
      filter.year ?? null,
      filter.board ?? null,
      filter.force ?? null,
      filter.text ? likeText(filter.text) : null,
      ...readCursor(after, 2),
      pageSize(first),
    ]);
    if (page === null) throw new Error('The register has no row');
    const last = page.nodes.at(-1);
    return { ...page, endCursor: last ? writeCursor([last.adoptedOn, last.id]) : null };
  }

  async choices(): Promise<RegisterChoices> {
    return (await this.reads.json<RegisterChoices>(choices)) ?? { years: [], boards: [] };
  }

  /** Everything that a program needs to check the resolution for itself. */
  record(slug: string): Promise<object | null> {
    return this.reads.json<object>(record, [slug]);
  }
}

/** The search text stands for itself: % and _ are letters, too. */
function likeText(search: string): string {
  return search.trim().replace(/[\\%_]/g, '\\$&');
}
