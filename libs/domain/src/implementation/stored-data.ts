import { asRecord, publicly } from '../data-protection/keeping.ts';
import { staysNamed, stored } from '../data-protection/stored-table.ts';

const states = 'open planned in_progress implemented checked not_applicable extended paused reported example';

export const implementationData = {
  addressed_decision: stored('Bestätigte Entscheidungen', 'implementation', asRecord, {
    ties: { confirmed_by: staysNamed('confirmed_at') },
    texts: 'end_reason',
    facts: `id slug resolution_id federal_decision_id standard_id number title decided_on basis_of_force basis_text scope
      scope_assumption publication_level ended_on example created modified`,
  }),
  addressed_deadline: stored('Fristen', 'implementation', asRecord, {
    facts: 'addressed_decision_id deadline_class due_on',
  }),
  addressed_land: stored('Betroffene Länder', 'publicKnowledge', publicly, { facts: 'code' }),
  obligation: stored('Pflichten', 'implementation', asRecord, {
    texts: 'note',
    facts: `id addressed_decision_id public_body_id deadline_class due_on due_rank binding_since state state_on revision
      product released state_is_example agreed_due_on agreed_on paused_since carried_to_id created modified`,
  }),
  report: stored('Meldungen', 'implementation', asRecord, {
    ties: {
      reported_by: staysNamed('note obstacles obstacle_note evidence_link created'),
      confirmed_by: staysNamed('created'),
    },
    facts: `id obligation_id revision state ground reported_on product product_version on_behalf_by_provider_id intent example
      undoes_revision planned_for share_done one_off_cost_cents yearly_cost_cents`,
  }),
  response: stored('Antworten auf Empfehlungen', 'implementation', asRecord, {
    ties: { answered_by: staysNamed('reason answered_on') },
    facts: 'id addressed_decision_id public_body_id state created modified',
  }),
  commitment: stored('Zusagen', 'implementation', asRecord, {
    texts: 'note',
    facts: `id addressed_decision_id position kind title owed_by_id amount_in_euro due_on reciprocal state state_on created
      modified`,
  }),
  commitment_statement: stored('Festgehaltener Stand von Zusagen', 'implementation', asRecord, {
    ties: { recorded_by: staysNamed('note created') },
    facts: 'id commitment_id state state_on',
  }),
  evidence_file: stored('Hochgeladene Nachweise', 'implementation', asRecord, {
    ties: { uploaded_by: staysNamed('name created') },
    texts: 'content',
    facts: 'id obligation_id media_type size_in_bytes sha256',
  }),
  report_evidence: stored('Nachweise der Meldungen', 'implementation', asRecord, {
    facts: 'report_id evidence_file_id position',
  }),
  evidence_release: stored('Freigegebene Nachweise', 'implementation', asRecord, {
    ties: { released_by: staysNamed('released_at') },
    facts: 'evidence_file_id',
  }),
  decision_counter: stored('Summen je Entscheidung', 'operation', publicly, {
    facts: `addressed_decision_id dimension code kind deadline_class due_on released_duties ${states}`,
  }),
  body_counter: stored('Summen je Stelle', 'operation', publicly, {
    facts: `public_body_id told due_year ${states}`,
  }),
  counter_note: stored('Noch zu zählende Änderungen', 'operation', publicly, {
    facts: `id addressed_decision_id deadline_class public_body_id due_rank released ${states}`,
  }),
};
