import { asRecord, daysAfter } from '../data-protection/keeping.ts';
import { deleted, staysNamed, stored } from '../data-protection/stored-table.ts';

const fileDays = 180;

export const reportingData = {
  authorised_procedure: stored('Ermächtigte Verfahren', 'implementation', asRecord, {
    facts: 'provider_authorisation_id standard_id',
  }),
  collective_report: stored('Sammelmeldungen', 'implementation', asRecord, {
    ties: { reported_by: staysNamed('created') },
    facts: 'id intent public_body_id source reported proposed',
  }),
  collective_report_entry: stored('Zeilen von Sammelmeldungen', 'implementation', asRecord, {
    texts: 'before_note',
    facts: `collective_report_id obligation_id revision before_state before_state_on before_product before_is_example
      undone_revision`,
  }),
  proposed_report: stored('Entschiedene Vorschläge für Meldungen', 'implementation', asRecord, {
    ties: { decided_by: staysNamed('decided_at') },
    texts: 'note details',
    facts: `id collective_report_id obligation_id seen_revision state ground reported_on product product_version outcome
      created`,
  }),
  report_file_line: stored(
    'Zeilen hochgeladener Dateien',
    'implementation',
    daysAfter('created', fileDays, { of: { table: 'report_file', key: 'id', by: 'report_file_id' } }),
    {
      texts: 'note details',
      facts: `report_file_id line body_key decision obligation_id seen_revision state ground reported_on product
        product_version problem`,
    },
  ),
  report_file: stored(
    'Hochgeladene Dateien mit Meldungen',
    'implementation',
    daysAfter('created', fileDays),
    {
      ties: { uploaded_by: deleted('name problem_detail created') },
      facts: 'id public_body_id state problem lines changes problems applied collective_report_id',
    },
  ),
  api_token: stored('Zugänge für Programme', 'signIn', daysAfter('expires', 365), {
    ties: { person_id: deleted('name scopes role_kind created expires revoked_at last_used') },
    secrets: 'token_hash',
    facts: 'id public_body_id',
  }),
};
