import { asRecord } from '../data-protection/keeping.ts';
import { staysUnnamed, stored } from '../data-protection/stored-table.ts';

export const officesData = {
  office_change: stored('Vorschläge zu Ämtern (Vier-Augen-Prinzip)', 'accounts', asRecord, {
    ties: {
      person_id: staysUnnamed('kind office_kind valid_from valid_to reason'),
      proposed_by: staysUnnamed('proposed_at'),
      settled_by: staysUnnamed('settled_at'),
    },
    facts: 'id state board_id office_id expires',
  }),
};
