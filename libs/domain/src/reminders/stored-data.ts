import { daysAfter, whileUsed, withAccount } from '../data-protection/keeping.ts';
import { deleted, forgets, stored } from '../data-protection/stored-table.ts';

const noticeDays = 365;

export const remindersData = {
  reminder_mail: stored(
    'E-Mails mit Erinnerungen an Fristen',
    'reminders',
    daysAfter('created', noticeDays, { of: { table: 'reminder_notice', key: 'id', by: 'notice_id' } }),
    { ties: { address: deleted('sent_at', 'address') }, facts: 'notice_id' },
  ),
  reminder_notice: stored('Erinnerungen', 'reminders', daysAfter('created', noticeDays), {
    facts: 'id public_body_id day lines created',
  }),
  head_of_administration: stored('Angaben zur Verwaltungsleitung', 'reminders', whileUsed, {
    ties: { email: deleted('named_at', 'address'), named_by: forgets('named_at') },
    facts: 'public_body_id',
  }),
  mail_opt_out: stored('Abbestellte Erinnerungen', 'reminders', withAccount, {
    ties: { address: deleted('since', 'address') },
  }),
  mail_signing_key: stored('Schlüssel der Links in E-Mails', 'operation', whileUsed, {
    facts: 'only_row key',
  }),
};
