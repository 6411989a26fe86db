import type { ScopedBody } from '@gremia/domain/public-bodies/scope';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { isKeptOutSql } from '../meetings/meetings.public.ts';
import { termsJson } from '../proposals/proposals.public.ts';
import type { MeetingOfResolution, Resolution } from './dto/resolution.ts';
import { stateTodaySql } from './state-today.sql.ts';

/** A resolution, with what depends on who reads it. */
export interface ResolutionRow extends Omit<Resolution, 'viewerCan' | 'meeting'> {
  readonly boardId: string;
  readonly meeting: (MeetingOfResolution & { readonly slug: string; readonly isPublic: boolean }) | null;
  /** The reader takes no part in the item that decided it, and it is not published yet. */
  readonly viewerKeptOut: boolean;
  /** The reader's own body, where there is one. */
  readonly viewerBody: ScopedBody | null;
}

const viewerBody = `
  SELECT json_build_object('key', body.key, 'kind', body.kind, 'sizeClass', body.size_class,
           'regionCode', body.region_code, 'kreisKey', body.kreis_key, 'providerKey', provider.key,
           'competences', ARRAY(SELECT task FROM competence WHERE public_body_id = body.id
                                  AND daterange(valid_from, valid_to, '[]') @> current_date))
  FROM public_body body LEFT JOIN public_body provider ON provider.id = body.provider_id
  WHERE body.id = $2::uuid`;

const page = `
  json_build_object(
    'id', resolution.id, 'slug', resolution.slug, 'number', resolution.number, 'title', resolution.title,
    'boardId', board.id, 'boardName', board.name, 'boardSlug', board.slug,
    'force', resolution.force, 'state', ${stateTodaySql}, 'adoptedOn', resolution.adopted_on,
    'effectiveOn', resolution.effective_on, 'example', resolution.example,
    'endedOn', resolution.ended_on, 'endReason', resolution.end_reason,
    'endedBy', (SELECT json_build_object('slug', later.slug, 'number', later.number, 'title', later.title)
                FROM resolution later WHERE later.id = resolution.ended_by_id),
    'text', resolution.text,
    'rationale', resolution.rationale, 'basisOfForce', resolution.basis_of_force,
    'terms', ${termsJson('resolution.terms')}, 'publishedAt', resolution.published_at,
    'ballot', origin.ballot, 'meeting', origin.meeting,
    'topic', (SELECT json_build_object('id', topic.id, 'title', topic.title, 'sessionNumber', session.number)
              FROM proposal
              JOIN federal_topic topic ON topic.id = proposal.federal_topic_id
              JOIN federal_session session ON session.id = topic.session_id
              WHERE proposal.id = resolution.proposal_id),
    'accessions', (SELECT coalesce(json_agg(json_build_object('key', body.key, 'name', body.name, 'kind', body.kind,
                             'accededOn', accession.acceded_on)
                           ORDER BY accession.acceded_on DESC, body.name COLLATE "de-x-icu"), '[]')
                   FROM accession JOIN public_body body ON body.id = accession.public_body_id
                   WHERE accession.resolution_id = resolution.id),
    'addressing', (SELECT json_build_object('slug', addressed.slug, 'bodyCount', (
                            SELECT count(*) FROM (
                              SELECT public_body_id FROM told_obligation WHERE addressed_decision_id = addressed.id
                                AND carried_to_id IS NULL
                              UNION SELECT public_body_id FROM told_response WHERE addressed_decision_id = addressed.id
                            ) reached))
                   FROM addressed_decision addressed WHERE addressed.resolution_id = resolution.id),
    'registerEntries', (SELECT coalesce(json_agg(json_build_object('sequence', sequence, 'kind', kind,
                                  'recordedAt', recorded_at, 'entry', entry,
                                  'leafHash', encode(leaf_hash, 'hex')) ORDER BY sequence), '[]')
                        FROM register_entry WHERE resolution_id = resolution.id),
    'viewerKeptOut', ${isKeptOutSql('ballot.agenda_item_id', '$3')},
    'viewerBody', (${viewerBody}),
    'viewerAccededOn', (SELECT acceded_on FROM accession
                        WHERE resolution_id = resolution.id AND public_body_id = $2::uuid)
  )`;

const bySlug = defineStatement(
  'resolutions.bySlug',
  `SELECT ${page} AS json
   FROM resolution
   JOIN board ON board.id = resolution.board_id
   CROSS JOIN LATERAL origin_of_resolution(resolution.id) origin
   LEFT JOIN ballot ON ballot.id = resolution.ballot_id
   WHERE resolution.slug = $1`,
);

@Injectable()
export class ResolutionsQueries {
  constructor(private readonly reads: Reads) {}

  /** Whoever asks decides with it whether the actor may see it. */
  bySlug(slug: string, viewerBodyId: string | null, recusable: string | null): Promise<ResolutionRow | null> {
    return this.reads.json(bySlug, [slug, viewerBodyId, recusable]);
  }
}
