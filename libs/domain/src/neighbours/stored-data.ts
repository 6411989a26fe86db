import { whileUsed } from '../data-protection/keeping.ts';
import { deleted, stored } from '../data-protection/stored-table.ts';

export const neighboursData = {
  help_offer: stored('Angebotene Hilfe', 'implementation', whileUsed, {
    ties: { offered_by: deleted('contact_name contact_address offered_at') },
    facts: 'obligation_id example',
  }),
};
