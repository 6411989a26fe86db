import { asRecord } from '../data-protection/keeping.ts';
import { staysNamed, stored } from '../data-protection/stored-table.ts';

export const minutesData = {
  minutes: stored('Niederschriften', 'minutes', asRecord, {
    others: 'attendance',
    texts: 'pdf',
    facts: `id meeting_id state composed_at due_on objection_ends_on published_at pdf_sha256 created modified`,
  }),
  minutes_section: stored('Abschnitte von Niederschriften', 'minutes', asRecord, {
    texts: 'text title',
    facts: 'id minutes_id agenda_item_id position number public revision modified',
  }),
  minutes_signature: stored('Unterzeichnete Niederschriften', 'minutes', asRecord, {
    ties: { person_id: staysNamed('signer signed_at') },
    facts: 'minutes_id content_sha256',
  }),
  minutes_objection: stored('Einwendungen gegen Niederschriften', 'minutes', asRecord, {
    ties: { person_id: staysNamed('text raised_at') },
    facts: 'id minutes_id',
  }),
};
