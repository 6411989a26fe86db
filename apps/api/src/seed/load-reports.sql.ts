/** A number from 0 to 1 that body, resolution and salt always give again. */
const chance = (salt: number): string =>
  `((hashtextextended(body.key || ':' || TG_ARGV[0], ${salt}) & 1048575) + 0.5) / 1048576.0`;

/**
 * While it is attached, the duties that the act of publication makes come with what their bodies will have reported.
 * Skewed like life: large bodies and some providers report more, some resolutions find everybody and some hardly
 * anybody, a quarter of the duties has no report at all. On average a duty has 3.6 reports.
 */
export const drawnState = `
  CREATE OR REPLACE FUNCTION pg_temp.draw_state() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    body record;
    drive double precision;
    luck double precision;
  BEGIN
    SELECT key, size_class, provider_id INTO body FROM public_body WHERE id = NEW.public_body_id;
    drive := (0.4 + 1.4 * (hashtextextended(TG_ARGV[0], 5) & 1023) / 1023.0)
      * (CASE body.size_class WHEN '<10000' THEN 0.8 WHEN '10000-24999' THEN 1.05 WHEN '25000-59999' THEN 1.2
                              ELSE 1.35 END)
      * (0.75 + 0.5 * (hashtextextended(coalesce(body.provider_id::text, body.key), 6) & 1023) / 1023.0);
    NEW.revision := least(24, floor(-ln(1 - ${chance(1)}) * 4.75 * drive));
    IF NEW.revision = 0 THEN RETURN NEW; END IF;
    luck := ${chance(2)};
    NEW.state := CASE WHEN luck < 0.04 THEN 'notApplicable'
                      WHEN luck < least(0.95, 0.12 + 0.14 * NEW.revision + 0.25 * drive) THEN 'implemented'
                      WHEN luck < 0.97 THEN 'inProgress' ELSE 'planned' END;
    NEW.state_on := NEW.binding_since
      + floor(power(${chance(3)}, 0.6) * ((now() AT TIME ZONE 'Europe/Berlin')::date - NEW.binding_since))::integer;
    NEW.product := CASE WHEN NEW.state = 'implemented'
                        THEN 'Verfahren ' || chr(65 + floor(12 * power(${chance(4)}, 2))::integer) END;
    NEW.note := CASE WHEN NEW.state = 'notApplicable' THEN 'Lastprobe: Verfahren ist nicht im Einsatz.' END;
    NEW.released := NEW.state IN ('implemented', 'inProgress') AND ${chance(7)} < 0.7;
    NEW.state_is_example := true;
    RETURN NEW;
  END $$`;

/** The key is a number of ours: nothing that somebody typed comes here. */
export const attachDrawing = (resolution: number): string =>
  `CREATE TRIGGER load_draws BEFORE INSERT ON obligation FOR EACH ROW
   EXECUTE FUNCTION pg_temp.draw_state('lastprobe-${resolution}')`;

export const detachDrawing = 'DROP TRIGGER load_draws ON obligation';

/** The loaded decisions whose duties have been reported on and whose reports are not written yet. */
export const unwritten = `
  SELECT decision.id FROM addressed_decision decision
  JOIN resolution ON resolution.id = decision.resolution_id AND resolution.title LIKE 'Lastprobe %'
  WHERE NOT EXISTS (
    SELECT FROM audit_entry entry
    WHERE entry.act = 'example.reported' AND entry.detail ->> 'addressedDecisionId' = decision.id::text)
  ORDER BY decision.decided_on, decision.id`;

/** The reports of the duties of $1, each in its turn; the newest says what the duty says. */
export const writeReports = `
  WITH written AS (
    INSERT INTO report (obligation_id, revision, state, reported_on, product, note, intent, example, created, ground)
    SELECT id, turn,
           CASE WHEN turn = revision THEN state WHEN turn = 1 THEN 'planned' ELSE 'inProgress' END,
           told.on_day, CASE WHEN turn = revision THEN product END, CASE WHEN turn = revision THEN note END,
           uuidv7(), true, told.on_day + time '10:00',
           CASE WHEN turn = revision AND state = 'notApplicable' THEN 'notInUse' END
    FROM obligation CROSS JOIN LATERAL generate_series(1, revision) turn
    CROSS JOIN LATERAL (
      SELECT binding_since + ((state_on - binding_since) * turn) / revision AS on_day) told
    WHERE addressed_decision_id = $1
    RETURNING 1
  ) SELECT count(*)::integer AS reports FROM written`;

/** What PostgreSQL makes faster for all rows at once than row by row, with the words to make it again. */
export const constraintsOfReports = `
  SELECT conrelid::regclass::text AS place, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint
  WHERE conrelid = 'report'::regclass AND contype IN ('p', 'u', 'f') OR confrelid = 'report'::regclass
  ORDER BY contype`;
