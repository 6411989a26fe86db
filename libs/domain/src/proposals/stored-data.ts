import { asRecord, whileUsed } from '../data-protection/keeping.ts';
import { forgets, stored } from '../data-protection/stored-table.ts';

export const proposalsData = {
  proposal: stored('Beschlussvorlagen', 'decisions', asRecord, {
    texts: 'title terms',
    facts: 'id board_id state version federal_topic_id intent example created modified',
  }),
  proposal_version: stored('Geschriebene Fassungen von Vorlagen', 'decisions', asRecord, {
    ties: { written_by: forgets('written_at') },
    // Official wording of the board; it is published, and not somebody's own.
    texts: 'text rationale terms',
    facts: 'proposal_id version title',
  }),
  draft_sealing_key: stored('Schlüssel der Entwürfe auf Geräten', 'operation', whileUsed, {
    facts: 'only_row key',
  }),
};
