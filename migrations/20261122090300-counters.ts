import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addToBodies,
  addToDecisions,
  bodyKey,
  byBody,
  byDecision,
  cells,
  columns,
  counted,
  decisionKey,
  declared,
  isChanged,
  key,
  list,
  lock,
  own,
  states,
  sums,
  withoutNotes,
} from './counters/counting.sql.ts';

const tables = `
  ALTER TABLE obligation
    ADD CONSTRAINT obligation_state_counted CHECK (state IN (${states.map(([, state]) => `'${state}'`).join(', ')})),
    -- A duty without a date comes last and is never overdue.
    ADD COLUMN due_rank date NOT NULL GENERATED ALWAYS AS (coalesce(due_on, 'infinity'::date)) STORED;

  CREATE TABLE decision_counter (
    addressed_decision_id uuid NOT NULL REFERENCES addressed_decision (id),
    dimension text NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    deadline_class text NOT NULL,
    due_on date NOT NULL,
    ${declared},
    PRIMARY KEY (${decisionKey})
  ) WITH (fillfactor = 70);
  CREATE INDEX decision_counter_cell ON decision_counter (dimension, code);

  CREATE TABLE body_counter (
    public_body_id uuid NOT NULL REFERENCES public_body (id),
    told boolean NOT NULL,
    due_year integer NOT NULL,
    ${declared},
    PRIMARY KEY (${bodyKey})
  ) WITH (fillfactor = 70);

  -- What somebody who could not get the lock has changed: part of every sum, until the next one puts it in its place.
  CREATE TABLE counter_note (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    addressed_decision_id uuid NOT NULL,
    deadline_class text NOT NULL,
    public_body_id uuid NOT NULL,
    due_rank date NOT NULL,
    released boolean NOT NULL,
    ${declared}
  );
  CREATE INDEX counter_note_decision ON counter_note (addressed_decision_id);
  CREATE INDEX counter_note_body ON counter_note (public_body_id);

  CREATE TYPE counter_change AS (
    addressed_decision_id uuid, deadline_class text, public_body_id uuid, due_rank date, released boolean,
    ${list((column) => `${column} integer`)});

  CREATE VIEW decision_figures AS
    SELECT ${decisionKey}, ${columns} FROM decision_counter
    UNION ALL ${byDecision('note', 'counter_note note', own('note'))};

  CREATE VIEW body_figures AS
    SELECT ${bodyKey}, ${columns} FROM body_counter
    UNION ALL ${byBody('note', 'counter_note note', own('note'))};
`;

const counting = `
  CREATE FUNCTION add_to_counters(changes counter_change[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF changes IS NULL THEN RETURN; END IF;
    IF NOT pg_try_advisory_xact_lock(${lock}) THEN
      INSERT INTO counter_note (${key}, ${columns}) SELECT ${key}, ${columns} FROM unnest(changes);
      RETURN;
    END IF;
    WITH taken AS (
      DELETE FROM counter_note WHERE id IN (SELECT id FROM counter_note ORDER BY id LIMIT 500)
      RETURNING ${key}, ${columns}
    ), change AS MATERIALIZED (
      SELECT ${key}, ${columns} FROM unnest(changes) UNION ALL SELECT ${key}, ${columns} FROM taken
    ), decisions AS (
      ${addToDecisions(`${byDecision('change', 'change', sums('change'))} GROUP BY 1, 2, 3, 4, 5, 6 HAVING ${isChanged('change')}`)}
    )
    ${addToBodies(`${byBody('change', 'change', sums('change'))} GROUP BY 1, 2, 3 HAVING ${isChanged('change')}`)};
  END $$;

  CREATE FUNCTION count_obligations() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE changes counter_change[];
  BEGIN
    IF TG_OP = 'INSERT' THEN
      SELECT array_agg(row(${key}, ${columns})::counter_change) INTO changes FROM (${counted('after', 1)}) flagged;
    ELSIF TG_OP = 'DELETE' THEN
      SELECT array_agg(row(${key}, ${columns})::counter_change) INTO changes FROM (${counted('before', -1)}) flagged;
    ELSE
      SELECT array_agg(row(${key}, ${columns})::counter_change) INTO changes FROM (
        SELECT ${key}, ${sums('flagged')} FROM (${counted('before', -1)} UNION ALL ${counted('after', 1)}) flagged
        GROUP BY ${key} HAVING ${isChanged('flagged')}
      ) summed;
    END IF;
    PERFORM add_to_counters(changes);
    RETURN NULL;
  END $$;
  CREATE TRIGGER obligation_added AFTER INSERT ON obligation REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION count_obligations();
  CREATE TRIGGER obligation_changed AFTER UPDATE ON obligation REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION count_obligations();
  CREATE TRIGGER obligation_removed AFTER DELETE ON obligation REFERENCING OLD TABLE AS before
    FOR EACH STATEMENT EXECUTE FUNCTION count_obligations();
  CREATE TRIGGER obligation_not_truncated BEFORE TRUNCATE ON obligation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** What moves a body from cell to cell, or a state from hidden to public, without a change of the duty itself. */
const moving = `
  CREATE FUNCTION hold_counters() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(${lock});
    RETURN NEW;
  END $$;

  CREATE FUNCTION move_body_between_counters() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${addToDecisions(`
      WITH moved AS MATERIALIZED (
        SELECT after.id FROM after JOIN before USING (id)
        WHERE (after.kind, after.region_code, after.kreis_key, after.size_class, after.provider_id)
              IS DISTINCT FROM (before.kind, before.region_code, before.kreis_key, before.size_class, before.provider_id)
      ), held AS MATERIALIZED (${withoutNotes('public_body_id IN (SELECT id FROM moved)')})
      SELECT ${decisionKey}, ${sums('both_places')} FROM (
        ${byDecision('held', 'held', own('held'))}
        UNION ALL ${byDecision(
          'held',
          'held',
          list((column) => `-held.${column}`),
        ).replace('JOIN public_body body', 'JOIN before body')}
      ) both_places
      GROUP BY ${decisionKey} HAVING ${isChanged('both_places')}`)};
    RETURN NULL;
  END $$;
  CREATE TRIGGER public_body_moves BEFORE UPDATE ON public_body FOR EACH ROW
    WHEN ((OLD.kind, OLD.region_code, OLD.kreis_key, OLD.size_class, OLD.provider_id)
          IS DISTINCT FROM (NEW.kind, NEW.region_code, NEW.kreis_key, NEW.size_class, NEW.provider_id))
    EXECUTE FUNCTION hold_counters();
  CREATE TRIGGER public_body_moved AFTER UPDATE ON public_body REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION move_body_between_counters();

  CREATE FUNCTION move_level_between_counters() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${addToBodies(`
      WITH moved AS MATERIALIZED (
        SELECT after.id FROM after JOIN before USING (id) WHERE after.publication_level <> before.publication_level
      ), held AS MATERIALIZED (${withoutNotes('addressed_decision_id IN (SELECT id FROM moved)')})
      SELECT ${bodyKey}, ${sums('both_places')} FROM (
        ${byBody('held', 'held', own('held'))}
        UNION ALL ${byBody(
          'held',
          'held',
          list((column) => `-held.${column}`),
        ).replace('JOIN addressed_decision decision', 'JOIN before decision')}
      ) both_places
      GROUP BY ${bodyKey} HAVING ${isChanged('both_places')}`)};
    RETURN NULL;
  END $$;
  CREATE TRIGGER addressed_decision_opens BEFORE UPDATE ON addressed_decision FOR EACH ROW
    WHEN (OLD.publication_level <> NEW.publication_level) EXECUTE FUNCTION hold_counters();
  CREATE TRIGGER addressed_decision_opened AFTER UPDATE ON addressed_decision
    REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION move_level_between_counters();
`;

const difference = (keys: string, counter: string, expected: string): string => `
  SELECT ${keys}, ${sums('both_sides')} FROM (
    ${expected} UNION ALL SELECT ${keys}, ${list((column) => `-${column}`)} FROM ${counter}
  ) both_sides GROUP BY ${keys} HAVING ${isChanged('both_sides')}`;

// Cells first, then the dimensions: millions of duties are added up once.
const expectedByDecision = `
  SELECT addressed_decision_id, cell.dimension, cell.code, body.kind, deadline_class, due_rank AS due_on, ${columns}
  FROM (SELECT addressed_decision_id, deadline_class, due_rank, place.id, ${sums('held')}
        FROM (${withoutNotes('true')}) held
        JOIN (SELECT id AS public_body_id, min(id::text) OVER (
                PARTITION BY kind, region_code, kreis_key, size_class, provider_id, CASE WHEN kind = 'kreis' THEN key END
              )::uuid AS id FROM public_body) place USING (public_body_id)
        GROUP BY 1, 2, 3, 4) held
  JOIN public_body body ON body.id = held.id ${cells}`;
const expectedByBody = byBody('held', `(${withoutNotes('true')}) held`, own('held'));

const recounting = `
  CREATE FUNCTION recount_counters(repair boolean) RETURNS TABLE (decision_cells integer, body_cells integer)
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(${lock});
    IF repair THEN
      ${addToDecisions(difference(decisionKey, 'decision_counter', expectedByDecision))};
      GET DIAGNOSTICS decision_cells = ROW_COUNT;
      ${addToBodies(difference(bodyKey, 'body_counter', expectedByBody))};
      GET DIAGNOSTICS body_cells = ROW_COUNT;
    ELSE
      SELECT count(*) INTO decision_cells FROM (
        ${difference(decisionKey, 'decision_counter', expectedByDecision)}) different;
      SELECT count(*) INTO body_cells FROM (${difference(bodyKey, 'body_counter', expectedByBody)}) different;
    END IF;
    RETURN NEXT;
  END $$;
  SELECT recount_counters(true);
`;

/** Sums of obligations that are kept with every change of them (docs/decisions/0015-counters.md). */
export class Counters20261122090300 implements MigrationInterface {
  name = 'Counters20261122090300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(counting);
    await runner.query(moving);
    await runner.query(recounting);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER addressed_decision_opened ON addressed_decision;
      DROP TRIGGER addressed_decision_opens ON addressed_decision;
      DROP TRIGGER public_body_moved ON public_body;
      DROP TRIGGER public_body_moves ON public_body;
      DROP TRIGGER obligation_not_truncated ON obligation;
      DROP TRIGGER obligation_removed ON obligation;
      DROP TRIGGER obligation_changed ON obligation;
      DROP TRIGGER obligation_added ON obligation;
      DROP FUNCTION recount_counters, move_level_between_counters, move_body_between_counters, hold_counters,
        count_obligations, add_to_counters;
      DROP VIEW body_figures, decision_figures;
      DROP TYPE counter_change;
      DROP TABLE counter_note, body_counter, decision_counter;
      ALTER TABLE obligation DROP COLUMN due_rank, DROP CONSTRAINT obligation_state_counted;
    `);
  }
}
