import { asRecord, publicly } from '../data-protection/keeping.ts';
import { forgets, stored } from '../data-protection/stored-table.ts';

export const standardsData = {
  standard: stored('Standards', 'publicKnowledge', publicly, {
    facts: `id slug name kind bindingness state status_text operator version purpose decision_number binds_municipalities
      competence deadlines source provenance created modified`,
  }),
  standard_version: stored('Fassungen von Standards', 'publicKnowledge', publicly, {
    facts: 'standard_id label urn published_on link recorded_at',
  }),
  standard_relation: stored('Beziehungen zwischen Standards', 'publicKnowledge', publicly, {
    facts: 'from_id to_id kind source',
  }),
  standard_step: stored('Festgehaltene Schritte von Standards', 'implementation', asRecord, {
    ties: { recorded_by: forgets('recorded_at') },
    texts: 'note',
    facts: 'id standard_id state made_on',
  }),
  standard_need: stored('Gemeldete Bedarfe', 'implementation', asRecord, {
    ties: { reported_by: forgets('title problem concerned link reported_at') },
    texts: 'answer',
    facts: 'id intent state standard_id answered_at public_body_id seat_id example',
  }),
  standard_need_support: stored('Unterstützte Bedarfe', 'implementation', asRecord, {
    ties: { person_id: forgets('supported_at') },
    facts: 'need_id public_body_id',
  }),
};
