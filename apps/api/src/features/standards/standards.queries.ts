import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import type { StandardDetail, StandardNeed } from './dto/standard-detail.ts';
import type { Standard } from './dto/standard.ts';

/**
 * The published resolutions that name a standard, read once for all standards. An index would not be used: what takes
 * the name out of the terms is not leakproof, so PostgreSQL asks for it only after row-level security.
 */
const withNaming = `
  WITH naming AS MATERIALIZED (
    SELECT resolution.terms ->> 'standard' AS standard_slug, resolution.slug, resolution.number, resolution.title,
      board.short_name AS board_name, resolution.adopted_on, resolution.force, resolution.basis_of_force,
      resolution.state IN ('superseded', 'repealed', 'expired') AS ended, resolution.terms -> 'deadlines' AS deadlines
    FROM resolution JOIN board ON board.id = resolution.board_id
    WHERE resolution.published_at IS NOT NULL AND resolution.terms ->> 'standard' IS NOT NULL
  )`;
const aboutIt = `naming.standard_slug = standard.slug`;

/** What a source says stands; where it only knows of a need, or of nothing, resolutions of the boards say more. */
const bindingness = `
  coalesce(CASE WHEN standard.bindingness IN ('planned', 'unclear') THEN (
    SELECT CASE WHEN bool_or(naming.force = 'binding') THEN 'binding'
                WHEN bool_or(naming.force = 'recommendation') THEN 'recommended' END
    FROM naming WHERE ${aboutIt} AND NOT naming.ended) END,
    CASE WHEN standard.bindingness = 'planned' AND standard.state IN ('approved', 'handedOver', 'operated')
         THEN 'informative' END,
    standard.bindingness)`;

/** The published resolutions that name the standard, the newest first. */
const resolutions = `
  (SELECT coalesce(json_agg(json_build_object(
     'slug', naming.slug, 'number', naming.number, 'title', naming.title, 'boardName', naming.board_name,
     'adoptedOn', naming.adopted_on, 'force', naming.force, 'basisOfForce', naming.basis_of_force,
     'ended', naming.ended, 'deadlines', naming.deadlines)
     ORDER BY naming.adopted_on DESC, naming.slug), '[]')
   FROM naming WHERE ${aboutIt})`;

const fields = `
    'slug', standard.slug, 'name', standard.name, 'kind', standard.kind, 'bindingness', ${bindingness},
    'state', standard.state, 'statusText', standard.status_text, 'operator', standard.operator,
    'version', standard.version, 'purpose', standard.purpose, 'competence', standard.competence,
    'bindsMunicipalities', standard.binds_municipalities, 'deadlines', standard.deadlines,
    'source', standard.source, 'provenance', standard.provenance,
    'resolutions', ${resolutions},
    'decision', CASE WHEN standard.decision_number IS NOT NULL THEN json_build_object(
      'number', CASE WHEN decision.number_is_placeholder IS NOT TRUE THEN standard.decision_number END,
      'slug', decision.slug, 'title', decision.title, 'date', decision.date) END`;

/** A need out of `need`; of the reader only the own body counts, as the parameter that is named. */
const needJson = (body: string) => `
  json_build_object(
    'id', need.id, 'title', need.title, 'problem', need.problem, 'concerned', need.concerned, 'link', need.link,
    'state', need.state, 'reportedAt', need.reported_at, 'answer', need.answer, 'example', need.example,
    'reportedFor', coalesce((SELECT name FROM public_body WHERE id = need.public_body_id),
                            (SELECT label FROM seat WHERE id = need.seat_id)),
    'supporters', (SELECT count(*) FROM standard_need_support support WHERE support.need_id = need.id),
    'mine', coalesce(need.public_body_id = ${body}, false) OR EXISTS (
      SELECT FROM standard_need_support support WHERE support.need_id = need.id AND support.public_body_id = ${body}),
    'standardSlug', (SELECT slug FROM standard WHERE id = need.standard_id),
    'standardName', (SELECT name FROM standard WHERE id = need.standard_id)
  )`;

const list = defineStatement(
  'standards.list',
  `${withNaming}
   SELECT coalesce(json_agg(json_build_object(${fields}) ORDER BY standard.name COLLATE "de-x-icu"), '[]') AS json
   FROM standard LEFT JOIN federal_decision decision ON decision.number = standard.decision_number`,
);

const one = defineStatement(
  'standards.one',
  `${withNaming}
   SELECT json_build_object(${fields},
     'versions', (SELECT coalesce(json_agg(json_build_object(
                    'label', version.label, 'urn', version.urn, 'publishedOn', version.published_on,
                    'link', version.link)
                    ORDER BY version.published_on DESC NULLS LAST, version.recorded_at DESC, version.label), '[]')
                  FROM standard_version version WHERE version.standard_id = standard.id),
     'steps', (SELECT coalesce(json_agg(json_build_object(
                 'state', step.state, 'on', step.made_on, 'note', step.note) ORDER BY step.made_on, step.id), '[]')
               FROM standard_step step WHERE step.standard_id = standard.id),
     'relations', (SELECT coalesce(json_agg(json_build_object(
                     'kind', relation.kind, 'backwards', relation.to_id = standard.id,
                     'slug', other.slug, 'name', other.name)
                     ORDER BY relation.kind, other.name COLLATE "de-x-icu"), '[]')
                   FROM standard_relation relation
                   JOIN standard other
                     ON other.id = CASE WHEN relation.to_id = standard.id THEN relation.from_id ELSE relation.to_id END
                   WHERE standard.id IN (relation.from_id, relation.to_id)),
     'needs', (SELECT coalesce(json_agg(${needJson('$2::uuid')} ORDER BY need.reported_at), '[]')
               FROM standard_need need WHERE need.standard_id = standard.id)
   ) AS json
   FROM standard LEFT JOIN federal_decision decision ON decision.number = standard.decision_number
   WHERE standard.slug = $1`,
);

const needsOf = defineStatement(
  'standards.needs',
  `SELECT coalesce(json_agg(told.json ORDER BY told.state <> 'reported', told.supporters DESC, told.reported_at), '[]')
     AS json
   FROM (
     SELECT need.state, need.reported_at, ${needJson('$1::uuid')} AS json,
       (SELECT count(*) FROM standard_need_support support WHERE support.need_id = need.id) AS supporters
     FROM standard_need need
   ) told`,
);

export type StandardRow = Omit<StandardDetail, 'nextSteps' | 'viewerCan'>;

/** Standards are public: no condition of access belongs into these statements. */
@Injectable()
export class StandardsQueries {
  constructor(private readonly reads: Reads) {}

  async list(): Promise<readonly Standard[]> {
    return (await this.reads.json<readonly Standard[]>(list)) ?? [];
  }

  /** `ownBodyId`: the body for which the reader speaks, so that own needs can be told. */
  bySlug(slug: string, ownBodyId: string | null): Promise<StandardRow | null> {
    return this.reads.json(one, [slug, ownBodyId]);
  }

  /** The open needs first, the most wanted first. */
  async needs(ownBodyId: string | null): Promise<readonly StandardNeed[]> {
    return (await this.reads.json<readonly StandardNeed[]>(needsOf, [ownBodyId])) ?? [];
  }
}
