import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import type { Standard } from './dto/standard.ts';

const asJson = `
  json_build_object(
    'slug', standard.slug, 'name', standard.name, 'kind', standard.kind, 'bindingness', standard.bindingness,
    'state', standard.state, 'statusText', standard.status_text, 'operator', standard.operator,
    'version', standard.version, 'purpose', standard.purpose, 'competence', standard.competence,
    'bindsMunicipalities', standard.binds_municipalities, 'deadlines', standard.deadlines,
    'source', standard.source, 'provenance', standard.provenance,
    'decision', CASE WHEN standard.decision_number IS NOT NULL THEN json_build_object(
      'number', CASE WHEN decision.number_is_placeholder IS NOT TRUE THEN standard.decision_number END, 'slug', decision.slug, 'title', decision.title, 'date', decision.date) END
  )`;

const list = defineStatement(
  'standards.list',
  `SELECT coalesce(json_agg(${asJson} ORDER BY standard.name COLLATE "de-x-icu"), '[]') AS json
   FROM standard LEFT JOIN federal_decision decision ON decision.number = standard.decision_number`,
);

const one = defineStatement(
  'standards.one',
  `SELECT ${asJson} AS json
   FROM standard LEFT JOIN federal_decision decision ON decision.number = standard.decision_number
   WHERE standard.slug = $1`,
);

/** Standards are public: no condition of access belongs into these statements. */
@Injectable()
export class StandardsQueries {
  constructor(private readonly reads: Reads) {}

  async list(): Promise<readonly Standard[]> {
    return (await this.reads.json<readonly Standard[]>(list)) ?? [];
  }

  bySlug(slug: string): Promise<Standard | null> {
    return this.reads.json(one, [slug]);
  }
}
