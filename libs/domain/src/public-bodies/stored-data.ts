import { asRecord, publicly } from '../data-protection/keeping.ts';
import { staysNamed, stored } from '../data-protection/stored-table.ts';

export const publicBodiesData = {
  region: stored('Regierungsbezirke', 'publicKnowledge', publicly, {
    facts: 'code name seat landschaftsverband',
  }),
  public_body: stored('Öffentliche Stellen', 'publicKnowledge', publicly, {
    facts: `id key kind name short_name official_type ars land_code kreisfrei kreis_key region_code landschaftsverband
      population size_class area_km2 longitude latitude provider_id provider_confidence website source valid_from valid_to
      merged_into_id created modified`,
  }),
  competence: stored('Zuständigkeiten', 'publicKnowledge', publicly, {
    facts: 'id task public_body_id valid_from valid_to assumption source',
  }),
  body_change: stored('Festgehaltene Neugliederungen', 'implementation', asRecord, {
    ties: { recorded_by: staysNamed('recorded_at') },
    facts: 'id kind public_body_id successor_id former_key former_name effective_on source',
  }),
};
