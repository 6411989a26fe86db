import { asRecord, publicly } from '../data-protection/keeping.ts';
import { staysNamed, stored } from '../data-protection/stored-table.ts';

export const boardsData = {
  board: stored('Gremien', 'publicKnowledge', publicly, {
    facts: `id slug name short_name kind legal_basis task register_prefix cadence_months cadence_source
      last_known_meeting_on last_known_meeting_text last_known_as_of chaired_by composition_note proposed example source
      step_up_acts position created modified`,
  }),
  bench: stored('Bänke', 'publicKnowledge', publicly, { facts: 'board_id key name position' }),
  seat: stored('Sitze', 'publicKnowledge', publicly, {
    facts: `id board_id key label bench_key voting entitled_organisation_id weights position valid_from valid_to`,
  }),
  membership: stored('Mitgliedschaften und Stellvertretungen', 'board', asRecord, {
    ties: { person_id: staysNamed('kind valid_from valid_to') },
    facts: 'id seat_id',
  }),
  rules_of_procedure: stored('Geschäftsordnungen', 'publicKnowledge', publicly, {
    facts: 'id board_id version valid_from settings source example created',
  }),
  decision_rule: stored('Beschlussregeln', 'publicKnowledge', publicly, {
    facts: 'id rules_of_procedure_id key title source rule position',
  }),
};
