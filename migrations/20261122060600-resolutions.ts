import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Resolutions20261122060600 implements MigrationInterface {
  name = 'Resolutions20261122060600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END
      $$;

      CREATE TABLE resolution_counter (
        board_id uuid NOT NULL REFERENCES board (id),
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (board_id, year)
      );

      CREATE TABLE resolution (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        board_id uuid NOT NULL REFERENCES board (id),
        ballot_id uuid NOT NULL UNIQUE REFERENCES ballot (id),
        proposal_id uuid NOT NULL REFERENCES proposal (id),
        proposal_version integer NOT NULL,
        year integer NOT NULL,
        sequence integer NOT NULL,
        number text NOT NULL,
        slug text NOT NULL UNIQUE,
        title text NOT NULL,
        text text NOT NULL,
        rationale text NOT NULL,
        state text NOT NULL,
        force text NOT NULL,
        basis_of_force text NOT NULL,
        terms jsonb NOT NULL,
        publication_level text NOT NULL,
        adopted_on date NOT NULL,
        effective_on date,
        published_at timestamptz,
        example boolean NOT NULL DEFAULT false,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now(),
        UNIQUE (board_id, year, sequence)
      );
      CREATE INDEX resolution_published ON resolution (adopted_on DESC, id DESC) WHERE published_at IS NOT NULL;
      CREATE INDEX resolution_proposal ON resolution (proposal_id);

      CREATE TABLE accession (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        resolution_id uuid NOT NULL REFERENCES resolution (id),
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        acceded_on date NOT NULL,
        declared_by uuid REFERENCES person (id),
        note text,
        created timestamptz NOT NULL DEFAULT now(),
        UNIQUE (resolution_id, public_body_id)
      );
      CREATE INDEX accession_body ON accession (public_body_id);

      CREATE TABLE register_entry (
        sequence bigint PRIMARY KEY,
        resolution_id uuid NOT NULL REFERENCES resolution (id),
        kind text NOT NULL,
        entry text NOT NULL,
        leaf_hash bytea NOT NULL,
        recorded_at timestamptz NOT NULL,
        UNIQUE (resolution_id, kind, recorded_at)
      );
      CREATE UNIQUE INDEX register_entry_published_once ON register_entry (resolution_id)
        WHERE kind = 'published';
      CREATE TRIGGER register_entry_append_only BEFORE UPDATE OR DELETE ON register_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER register_entry_not_truncated BEFORE TRUNCATE ON register_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- What an entry stands for, apart from it: this can be erased (DSGVO Art. 17), the entry cannot.
      CREATE TABLE register_record (
        sequence bigint PRIMARY KEY REFERENCES register_entry (sequence),
        salt bytea NOT NULL,
        record text NOT NULL,
        document text NOT NULL
      );

      CREATE TABLE register_head (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        next_sequence bigint NOT NULL
      );
      INSERT INTO register_head (next_sequence) VALUES (0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE register_head, register_record, register_entry, accession, resolution, resolution_counter;
      DROP FUNCTION refuse_change;
    `);
  }
}
