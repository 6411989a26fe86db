import type { PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { RegionEntity } from './region.entity.ts';

/** A public body as seed data know it, with its provider by key. */
export interface BodyRecord {
  readonly key: string;
  readonly kind: PublicBodyKind;
  readonly name: string;
  readonly shortName: string;
  readonly officialType: string | null;
  readonly ars: string | null;
  readonly kreisfrei: boolean;
  readonly kreisKey: string | null;
  readonly regionCode: string | null;
  readonly landschaftsverband: string | null;
  readonly population: number | null;
  readonly sizeClass: string | null;
  readonly areaKm2: number | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly providerKey: string | null;
  readonly providerConfidence: string | null;
  readonly website: string | null;
  readonly source: string;
}

/** Writes many rows with one statement each; what is there already stays as somebody may have corrected it. */
@Injectable()
export class PublicBodiesRepository {
  async addRegions(tx: Transaction, regions: readonly RegionEntity[]): Promise<void> {
    await tx.manager.query(
      `INSERT INTO region (code, name, seat, landschaftsverband)
       SELECT code, name, seat, landschaftsverband
       FROM json_to_recordset($1) AS given (code text, name text, seat text, landschaftsverband text)
       ON CONFLICT (code) DO NOTHING`,
      [JSON.stringify(regions)],
    );
  }

  /** Providers have to be there before those whom they serve. */
  async addBodies(tx: Transaction, bodies: readonly BodyRecord[]): Promise<void> {
    await tx.manager.query(
      `INSERT INTO public_body (key, kind, name, short_name, official_type, ars, kreisfrei, kreis_key, region_code,
         landschaftsverband, population, size_class, area_km2, longitude, latitude, provider_id, provider_confidence,
         website, source)
       SELECT given.key, given.kind, given.name, given."shortName", given."officialType", given.ars, given.kreisfrei,
         given."kreisKey", given."regionCode", given.landschaftsverband, given.population, given."sizeClass",
         given."areaKm2", given.longitude, given.latitude, provider.id, given."providerConfidence", given.website,
         given.source
       FROM json_to_recordset($1) AS given (key text, kind text, name text, "shortName" text, "officialType" text,
         ars text, kreisfrei boolean, "kreisKey" text, "regionCode" text, landschaftsverband text, population integer,
         "sizeClass" text, "areaKm2" numeric, longitude float8, latitude float8, "providerKey" text,
         "providerConfidence" text, website text, source text)
       LEFT JOIN public_body provider ON provider.key = given."providerKey"
       ON CONFLICT (key) DO NOTHING`,
      [JSON.stringify(bodies)],
    );
  }

  /** Who performs building supervision and land use planning, derived from kind and size. */
  async addCompetences(tx: Transaction): Promise<void> {
    await tx.manager.query(competencesByRule, [buildingRule, buildingHigher, planningRule, planningHigher]);
  }
}

// BauO NRW § 57 with GO NRW § 4, recalled: so every row that follows from it is marked as an assumption.
const buildingRule =
  'Annahme nach der Einwohnerzahl vom 31.12.2022: untere Bauaufsicht ab 25.000 Einwohnern, sonst der Kreis (BauO NRW § 57, GO NRW § 4)';
const buildingHigher = 'Annahme: obere und oberste Bauaufsicht (BauO NRW § 57)';
// BauGB § 2 (1)
const planningRule = 'BauGB § 2 Abs. 1: Die Bauleitpläne stellt die Gemeinde auf';
const planningHigher = 'Annahme: Regionalplanung bei der Bezirksregierung';

const competencesByRule = `
  INSERT INTO competence (task, public_body_id, assumption, source)
  SELECT 'buildingSupervision', id, true, $1
  FROM public_body body
  WHERE land_code = '05' AND (
    kind = 'gemeinde' AND (kreisfrei OR population >= 25000)
    OR kind = 'kreis' AND EXISTS (
      SELECT FROM public_body small
      WHERE small.kind = 'gemeinde' AND small.kreis_key = body.key AND small.population < 25000)
  )
  UNION ALL
  SELECT 'buildingSupervision', id, true, $2 FROM public_body WHERE key = 'mhkbd' OR key LIKE 'br-%'
  UNION ALL
  SELECT 'landUsePlanning', id, false, $3 FROM public_body WHERE land_code = '05' AND kind = 'gemeinde'
  UNION ALL
  SELECT 'landUsePlanning', id, true, $4 FROM public_body WHERE key LIKE 'br-%'
  ON CONFLICT (task, public_body_id) DO NOTHING`;
