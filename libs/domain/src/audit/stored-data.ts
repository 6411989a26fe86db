import { daysAfter } from '../data-protection/keeping.ts';
import { staysUnnamed, stored } from '../data-protection/stored-table.ts';

const years = 10;

export const auditData = {
  audit_entry: stored('Protokoll Ihrer Handlungen', 'accountability', daysAfter('at', years * 365), {
    ties: {
      person_id: staysUnnamed('at act role on_behalf_of detail request_id'),
      // What others did with the account of this person; by whom is not theirs to know.
      object_id: staysUnnamed('at act'),
    },
    facts: 'id',
  }),
};
