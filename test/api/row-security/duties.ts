import { below, idOf, orphan, type Rows, rowsOf } from './rows.ts';

const duties = [
  'own duty',
  'merged duty',
  'helping duty',
  'released duty',
  'told duty',
  'other duty',
] as const;

/** Everything that a policy tells apart in what is said about duties of a body and of another one. */
export const implementation: Readonly<Record<string, Rows>> = {
  obligation: rowsOf(duties, (name) => ({
    public_body_id: idOf(
      name === 'own duty' ? 'own body' : name === 'merged duty' ? 'merged body' : 'other body',
    ),
    carried_to_id: name === 'merged duty' ? idOf('own duty') : null,
    released: name === 'released duty',
    state: 'implemented',
    addressed_decision_id: idOf(
      name === 'told duty' ? 'state' : name === 'own duty' ? 'aggregates' : 'state after release',
    ),
  })),
  response: below('public_body_id', ['own body', 'other body']),
  decision_counter: { "a decision's": {} },
  body_counter: below('public_body_id', ['own body', 'other body']),
  counter_note: below('public_body_id', ['own body', 'other body']),
  help_offer: { 'helping duty': { obligation_id: idOf('helping duty') } },
  ...Object.fromEntries(
    ['report', 'extension', 'duty_message', 'plausibility_check'].map((table) => [
      table,
      below('obligation_id', duties),
    ]),
  ),
  proposed_report: rowsOf(duties, (name) => ({
    obligation_id: idOf(name),
    collective_report_id: idOf(name === 'own duty' ? 'proposed to own body' : 'by others'),
  })),
  evidence_file: rowsOf(duties, (name) => ({ obligation_id: idOf(name), size_in_bytes: 1 })),
  report_evidence: below('report_id', [...duties, orphan]),
  collective_report: {
    'of own body': { public_body_id: idOf('own body') },
    'proposed to own body': { public_body_id: idOf('other body') },
    'by others': { public_body_id: idOf('other body') },
  },
  collective_report_entry: below('collective_report_id', [
    'of own body',
    'proposed to own body',
    'by others',
    orphan,
  ]),
  report_file: {
    'own body': { public_body_id: idOf('own body') },
    'other body': { public_body_id: idOf('other body') },
  },
  report_file_line: below('report_file_id', ['own body', 'other body', orphan]),
  reminder_notice: below('public_body_id', ['own body', 'other body']),
  head_of_administration: below('public_body_id', ['own body', 'other body']),
};
