import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.ts';
import type { PublicBodyFilter } from './dto/public-body-filter.ts';
import type { PublicBodyPage } from './dto/public-body-page.ts';
import type { PublicBody } from './dto/public-body.ts';
import type { Region } from './dto/region.ts';

/** A public body as the API tells it, out of `body`. */
const asJson = `
  json_build_object(
    'id', body.id, 'key', body.key, 'kind', body.kind, 'name', body.name, 'shortName', body.short_name,
    'officialType', body.official_type, 'kreisfrei', body.kreisfrei, 'landCode', body.land_code,
    'kreis', (SELECT json_build_object('id', kreis.id, 'key', kreis.key, 'name', kreis.name)
              FROM public_body kreis WHERE kreis.key = body.kreis_key AND kreis.id <> body.id),
    'regionCode', body.region_code, 'landschaftsverband', body.landschaftsverband,
    'population', body.population, 'sizeClass', body.size_class, 'areaKm2', body.area_km2,
    'longitude', body.longitude, 'latitude', body.latitude,
    'provider', (SELECT json_build_object('id', provider.id, 'key', provider.key, 'name', provider.name)
                 FROM public_body provider WHERE provider.id = body.provider_id),
    'providerConfidence', body.provider_confidence, 'website', body.website, 'source', body.source,
    'competences', (SELECT coalesce(json_agg(json_build_object('task', task, 'assumption', assumption, 'source', source)
                                             ORDER BY task), '[]')
                    FROM competence WHERE public_body_id = body.id)
  )`;

const list = defineStatement(
  'publicBodies.list',
  `WITH matching AS (
     SELECT id, name, key FROM public_body
     WHERE (valid_to IS NULL OR valid_to >= current_date)
       AND ($1::text IS NULL OR name ILIKE '%' || $1 || '%' OR key LIKE $1 || '%')
       AND ($2::text IS NULL OR kind = $2)
       AND ($3::text IS NULL OR region_code = $3)
       AND ($4::text IS NULL OR kreis_key = $4)
       AND ($5::uuid IS NULL OR provider_id = $5)
       AND ($6::text IS NULL OR size_class = $6)
       AND ($7::text IS NULL OR land_code = $7)
   ), page AS (
     SELECT id, row_number() OVER (ORDER BY name COLLATE "de-x-icu", key) AS position FROM matching
     WHERE $8::text IS NULL OR (name COLLATE "de-x-icu", key) > ($8 COLLATE "de-x-icu", $9::text)
     ORDER BY name COLLATE "de-x-icu", key
     LIMIT $10::integer + 1
   )
   SELECT json_build_object(
     'totalCount', (SELECT count(*) FROM matching),
     'hasNextPage', (SELECT count(*) FROM page) > $10::integer,
     'nodes', coalesce((SELECT json_agg(${asJson} ORDER BY page.position)
                        FROM page JOIN public_body body USING (id) WHERE page.position <= $10::integer), '[]')
   ) AS json`,
);

const one = defineStatement(
  'publicBodies.one',
  `SELECT ${asJson} AS json FROM public_body body WHERE body.key = $1`,
);

const regionList = defineStatement(
  'publicBodies.regions',
  `SELECT coalesce(json_agg(json_build_object(
     'code', code, 'name', name, 'seat', seat, 'landschaftsverband', landschaftsverband) ORDER BY code), '[]') AS json
   FROM region`,
);

const idsByKey = defineStatement(
  'publicBodies.idsByKey',
  'SELECT key, id FROM public_body WHERE key = ANY ($1)',
);

/** Public bodies are public: no condition of access belongs into these statements. */
@Injectable()
export class PublicBodiesQueries {
  constructor(private readonly reads: Reads) {}

  /** A page in German order of names; throws InvalidInput for a page size or cursor that cannot be. */
  async list(filter: PublicBodyFilter, first: number, after?: string | null): Promise<PublicBodyPage> {
    const cursor = readCursor(after, 2);
    const page = await this.reads.json<Omit<PublicBodyPage, 'endCursor'>>(list, [
      filter.search ? likeText(filter.search) : null,
      filter.kind ?? null,
      filter.rbCode ?? null,
      filter.kreisKey ?? null,
      filter.providerId ?? null,
      filter.sizeClass ?? null,
      filter.landCode ?? null,
      ...cursor,
      pageSize(first),
    ]);
    if (page === null) throw new Error('The list of public bodies has no row');
    const last = page.nodes.at(-1);
    return { ...page, endCursor: last ? writeCursor([last.name, last.key]) : null };
  }

  byKey(key: string): Promise<PublicBody | null> {
    return this.reads.json(one, [key]);
  }

  async regions(): Promise<readonly Region[]> {
    return (await this.reads.json<readonly Region[]>(regionList)) ?? [];
  }

  async idsByKey(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.reads.rows<{ key: string; id: string }>(idsByKey, [keys]);
    return new Map(rows.map(({ key, id }) => [key, id]));
  }
}

/** The search text stands for itself: % and _ are letters, too. */
function likeText(search: string): string {
  return search.trim().replace(/[\\%_]/g, '\\$&');
}
