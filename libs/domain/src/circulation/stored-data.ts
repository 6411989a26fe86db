import { asRecord } from '../data-protection/keeping.ts';
import { staysNamed, stored } from '../data-protection/stored-table.ts';

export const circulationData = {
  circulation: stored('Geleitete Umlaufverfahren', 'decisions', asRecord, {
    ties: { started_by: staysNamed('started_at'), ended_by: staysNamed('ended_at end_reason') },
    texts: 'extensions',
    facts: `id board_id proposal_id first_version decision_rule_id form public example state feedback_ends_at
      voting_ends_at reminded_at objecting_seat_id agenda_item_id modified`,
  }),
  circulation_comment: stored('Stellungnahmen im Umlaufverfahren', 'decisions', asRecord, {
    ties: { person_id: staysNamed('text written_at') },
    facts: 'id circulation_id seat_id proposal_version',
  }),
  circulation_recusal: stored('Vermerkte Befangenheiten im Umlaufverfahren', 'decisions', asRecord, {
    ties: { noted_by: staysNamed('noted_at') },
    texts: 'reason',
    facts: 'circulation_id seat_id',
  }),
  circulation_representation: stored('Vertretungen im Umlaufverfahren', 'decisions', asRecord, {
    ties: { deputy_id: staysNamed('noted_at'), noted_by: staysNamed('noted_at') },
    facts: 'circulation_id seat_id',
  }),
};
