import { asRecord } from '../data-protection/keeping.ts';
import { staysNamed, stored } from '../data-protection/stored-table.ts';

export const resolutionsData = {
  resolution_counter: stored('Nummern der Beschlüsse', 'operation', asRecord, {
    facts: 'board_id year last',
  }),
  resolution: stored('Beschlüsse', 'decisions', asRecord, {
    texts: 'title text rationale terms end_reason',
    facts: `id board_id ballot_id proposal_id proposal_version year sequence number slug state force basis_of_force
      publication_level adopted_on effective_on published_at ended_on ended_by_id example created modified`,
  }),
  accession: stored('Erklärte Beitritte', 'decisions', asRecord, {
    ties: { declared_by: staysNamed('note created') },
    facts: 'id resolution_id public_body_id acceded_on',
  }),
  register_entry: stored('Einträge des Beschlussregisters', 'register', asRecord, {
    facts: 'sequence resolution_id kind entry leaf_hash recorded_at',
  }),
  register_record: stored('Wortlaut der Einträge', 'register', asRecord, {
    texts: 'record document',
    facts: 'sequence salt',
  }),
  register_head: stored('Stand des Beschlussregisters', 'operation', asRecord, {
    facts: 'only_row next_sequence',
  }),
};
