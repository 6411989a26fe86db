import { below, idOf, longAgo, past, type Rows, rowsOf, today } from './rows.ts';

/** Everything that a policy tells apart in what lets persons in, and in what they did. */
export const persons: Readonly<Record<string, Rows>> = {
  account: rowsOf(['member', 'reporter', 'stranger'], () => ({})),
  ...Object.fromEntries(
    ['session', 'passkey', 'person_code', 'person_identity'].map((table) => [
      table,
      below('person_id', ['member', 'reporter']),
    ]),
  ),
  invitation: {
    "the member's": { person_id: idOf('member'), invited_by: idOf('secretary') },
    "the reporter's": { person_id: idOf('reporter'), invited_by: idOf('administrator') },
    used: { person_id: idOf('stranger'), invited_by: idOf('secretary'), used_at: past },
  },
  api_token: {
    "the member's": { person_id: idOf('member'), public_body_id: idOf('other body') },
    "the body's": { person_id: idOf('stranger'), public_body_id: idOf('own body') },
  },
  audit_entry: {
    "the member's": { person_id: idOf('member'), at: past },
    "a stranger's": { person_id: idOf('stranger'), at: past },
    'very old': { person_id: idOf('stranger'), at: '1990-01-01T00:00:00Z' },
  },
  ...Object.fromEntries(
    [
      'sign_in_attempt',
      'sign_in_link',
      'sign_in_tally',
      'mail_opt_out',
      'mail_signing_key',
      'draft_sealing_key',
      'reminder_mail',
    ].map((table) => [table, { one: {} }]),
  ),
  office: {
    'today as administrator': { person_id: idOf('administrator'), kind: 'administrator', ...today },
    'long ago': { person_id: idOf('former administrator'), kind: 'administrator', ...longAgo },
    'in the secretariat': { person_id: idOf('secretary'), kind: 'secretariat', ...today },
    'in the chair': { person_id: idOf('stranger'), kind: 'chair', ...today },
    'reporting for own body': {
      ...{ person_id: idOf('stranger'), kind: 'reporter', public_body_id: idOf('own body') },
      ...today,
    },
    'reporting for other body': {
      ...{ person_id: idOf('stranger'), kind: 'reporter', public_body_id: idOf('other body') },
      ...today,
    },
  },
  office_change: { proposed: { person_id: idOf('stranger') } },
};
