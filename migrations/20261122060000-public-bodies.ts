import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PublicBodies20261122060000 implements MigrationInterface {
  name = 'PublicBodies20261122060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE region (
        code text PRIMARY KEY,
        name text NOT NULL,
        seat text NOT NULL,
        landschaftsverband text NOT NULL
      );

      CREATE TABLE public_body (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        key text NOT NULL UNIQUE,
        kind text NOT NULL,
        name text NOT NULL,
        short_name text NOT NULL,
        official_type text,
        ars text,
        land_code text NOT NULL DEFAULT '05',
        kreisfrei boolean NOT NULL DEFAULT false,
        kreis_key text,
        region_code text REFERENCES region (code),
        landschaftsverband text,
        population integer CHECK (population >= 0),
        size_class text,
        area_km2 numeric(10, 2),
        longitude double precision,
        latitude double precision,
        provider_id uuid REFERENCES public_body (id),
        provider_confidence text,
        website text,
        source text NOT NULL,
        valid_from date,
        valid_to date,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX public_body_kind ON public_body (kind, region_code);
      CREATE INDEX public_body_kreis ON public_body (kreis_key);
      CREATE INDEX public_body_provider ON public_body (provider_id);
      CREATE INDEX public_body_name ON public_body (name COLLATE "de-x-icu");
      CREATE INDEX public_body_search ON public_body USING gin (name gin_trgm_ops);

      CREATE TABLE competence (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        task text NOT NULL,
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        valid_from date,
        valid_to date,
        assumption boolean NOT NULL,
        source text NOT NULL,
        UNIQUE (task, public_body_id)
      );
      CREATE INDEX competence_body ON competence (public_body_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE competence, public_body, region; DROP EXTENSION pg_trgm;');
  }
}
