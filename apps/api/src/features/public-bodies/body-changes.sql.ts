/** A successor that a merger founds: as its first part was, with a key and name of its own. $1 part, $2 key, $3 name, $4 day, $5 source. */
export const foundSuccessor = `
  INSERT INTO public_body (key, kind, name, short_name, official_type, land_code, kreisfrei, kreis_key, region_code,
    landschaftsverband, population, size_class, longitude, latitude, provider_id, provider_confidence, source, valid_from)
  SELECT $2, kind, $3, $3, official_type, land_code, kreisfrei, kreis_key, region_code, landschaftsverband, population,
         size_class, longitude, latitude, provider_id, provider_confidence, $5, $4::date
  FROM public_body WHERE id = $1
  RETURNING id`;

/** The successor performs what its parts performed, from the day on. $1 part, $2 successor, $3 day, $4 source. */
export const inheritCompetences = `
  WITH ended AS (
    UPDATE competence SET valid_to = $3::date - 1 WHERE public_body_id = $1 AND valid_to IS NULL RETURNING task, assumption
  )
  INSERT INTO competence (task, public_body_id, valid_from, assumption, source)
  SELECT task, $2, $3::date, assumption, $4 FROM ended
  ON CONFLICT (task, public_body_id) DO NOTHING`;

/** The body that goes on for a key: whose it is or was, followed through mergers. An expression over $key. */
export const bodyForKey = (key: string): string => `
  (WITH RECURSIVE known AS (
     SELECT id, merged_into_id, 0 AS step FROM (
       SELECT body.id, body.merged_into_id, 1 AS place FROM public_body body WHERE body.key = ${key}
       UNION ALL
       SELECT body.id, body.merged_into_id, 2 FROM body_change change
       JOIN public_body body ON body.id = change.successor_id WHERE change.former_key = ${key}
       ORDER BY place LIMIT 1
     ) named
     UNION ALL
     SELECT body.id, body.merged_into_id, known.step + 1
     FROM known JOIN public_body body ON body.id = known.merged_into_id WHERE known.step < 20
   )
   SELECT id FROM known WHERE merged_into_id IS NULL)`;

/** What `body` was before and which bodies went up in it, the latest first. */
export const formerlyJson = `
  (SELECT coalesce(json_agg(json_build_object('kind', change.kind, 'key', change.former_key, 'name', change.former_name,
            'on', change.effective_on, 'source', change.source) ORDER BY change.effective_on DESC, change.former_name), '[]')
   FROM body_change change WHERE change.successor_id = body.id)`;
