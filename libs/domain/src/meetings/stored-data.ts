import { asRecord } from '../data-protection/keeping.ts';
import { staysNamed, stored } from '../data-protection/stored-table.ts';

export const meetingsData = {
  meeting: stored('Sitzungen', 'board', asRecord, {
    texts: 'urgency_reason cancellation_reason postponement_reason',
    facts: `id board_id slug number title starts_at place format public state invited_at opened_at closed_at
      current_item_id federal_session_id postponed_from example created modified`,
  }),
  agenda_item: stored('Tagesordnungspunkte', 'board', asRecord, {
    texts: 'title explanation',
    facts: `id meeting_id position number purpose public consent_list proposal_id federal_topic_id called_at finished_at
      created modified`,
  }),
  attendance: stored('Anwesenheiten', 'board', asRecord, {
    ties: { person_id: staysNamed('state arrived_at left_at modified') },
    facts: 'meeting_id seat_id',
  }),
  recusal: stored('Befangenheiten', 'board', asRecord, {
    ties: { person_id: staysNamed('recorded_at') },
    facts: 'agenda_item_id seat_id',
  }),
};
