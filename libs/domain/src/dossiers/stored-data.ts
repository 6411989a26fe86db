import { asRecord } from '../data-protection/keeping.ts';
import { staysNamed, stored } from '../data-protection/stored-table.ts';

export const dossiersData = {
  extension: stored('Fristverlängerungen', 'implementation', asRecord, {
    ties: {
      asked_by: staysNamed('reason asked_at'),
      decided_by: staysNamed('decision_reason decided_at'),
    },
    facts: 'id intent obligation_id state due_before until',
  }),
  plausibility_check: stored('Plausibilitätsprüfungen', 'implementation', asRecord, {
    ties: { checked_by: staysNamed('note checked_on recorded_at') },
    facts: 'id intent obligation_id revision method finding',
  }),
  duty_message: stored('Nachrichten zu Pflichten', 'implementation', asRecord, {
    ties: { written_by: staysNamed('text written_at') },
    facts: 'id intent obligation_id from_body',
  }),
};
