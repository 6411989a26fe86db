import { publicly } from '../data-protection/keeping.ts';
import { stored } from '../data-protection/stored-table.ts';

export const federalData = {
  federal_session: stored('Sitzungen des IT-Planungsrats', 'publicKnowledge', publicly, {
    facts: 'id number date place chair completeness example source created modified',
  }),
  federal_decision: stored('Beschlüsse des IT-Planungsrats', 'publicKnowledge', publicly, {
    facts: `id number slug number_is_placeholder session_number date title kind binding concerns_municipalities gist
      deadlines source provenance created modified`,
  }),
  federal_topic: stored('Themen des IT-Planungsrats', 'publicKnowledge', publicly, {
    facts: `id session_id position number title kind summary green_list state decision_id agenda_item_id example created
      modified`,
  }),
};
