import type { ActName } from '../../platform/audit/audited-acts.ts';
import { roleLabels } from '../accounts/accounts.public.ts';
import { actWords } from '../audit/audit.public.ts';

const words: Readonly<Record<string, string>> = {
  ...roleLabels,
  ...Object.fromEntries((Object.keys(actWords) as ActName[]).map((act) => [act, actWords[act].de])),
  yes: 'Ja',
  no: 'Nein',
  abstain: 'Enthaltung',
  present: 'anwesend',
  remote: 'zugeschaltet',
  absent: 'abwesend',
  excused: 'entschuldigt',
  member: 'Mitglied',
  deputy: 'Stellvertretung',
  obligationsRead: 'Pflichten lesen',
  reportsWrite: 'Meldungen schreiben',
};

const moment = new Intl.DateTimeFormat('de-DE', {
  ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Europe/Berlin',
});
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const roleForm = /^(\w+):([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;
const uuidForm = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

function textInGerman(text: string, labels: Readonly<Record<string, string>>): string {
  if (uuidForm.test(text)) return labels[text] ?? '';
  const [, role, object] = roleForm.exec(text) ?? [];
  if (role !== undefined && object !== undefined)
    return `${words[role] ?? role} ${labels[object] ?? ''}`.trim();
  if (momentForm.test(text) && !Number.isNaN(Date.parse(text))) return `${moment.format(new Date(text))} Uhr`;
  return words[text] ?? text.replace(dayForm, '$3.$2.$1');
}

/** A stored value as a person reads it; what only a machine understands is empty. */
export function valueInGerman(value: unknown, labels: Readonly<Record<string, string>>): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return textInGerman(value, labels);
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return String(value);
  const parts = Array.isArray(value)
    ? value.map((part: unknown) => valueInGerman(part, labels))
    : Object.entries(value).map(([name, part]) => {
        const read = valueInGerman(part, labels);
        return read === '' ? '' : `${name}: ${read}`;
      });
  return parts.filter((part) => part !== '').join('; ');
}
