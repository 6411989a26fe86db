import { createHash } from 'node:crypto';
import { columnWords } from '@gremia/domain/data-protection/column-words';
import { keepingInGerman } from '@gremia/domain/data-protection/keeping';
import { purposes } from '@gremia/domain/data-protection/purposes';
import type { StoredTable } from '@gremia/domain/data-protection/stored-table';
import { valueInGerman } from './own-data-values.ts';
import type { OwnData } from './own-data.service.ts';

type Row = OwnData['rows'][string][number];

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 0 auto; padding: 1rem; color: #171a2b; background: #fff }
  h1, h2 { line-height: 1.2; text-wrap: balance }
  h2 { margin-top: 2.5rem; break-after: avoid }
  .table { overflow-x: auto }
  table { border-collapse: collapse; width: 100% }
  .about { color: #4a5068 }
  th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid #c4c8d8; overflow-wrap: break-word; min-width: 5rem }
  @media (prefers-color-scheme: dark) {
    @media screen { body { color: #f2f3f8; background: #14161f } .about { color: #c4c8d8 } th, td { border-color: #4a5068 } a { color: #9db8ff } }
  }
  @media print { body { font-size: 9pt; max-width: none; padding: 0 } .table { overflow: visible } thead { display: table-header-group } tr { break-inside: avoid } }`;

/** The page carries its own style and nothing else: a copy that is kept looks the same. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one] ?? one);

function cell(name: string, row: Row, { personId, labels }: OwnData): string {
  const value = row[name];
  if (value === personId) return 'Sie';
  return valueInGerman(value, labels);
}

/** The columns that have a word, and somewhere a value; that the rows are the person's need not be said in each. */
function shownColumns(table: StoredTable, rows: readonly Row[], data: OwnData): readonly string[] {
  const ties = Object.keys(table.ties);
  const isPlain = (name: string) =>
    name !== 'id' && !(ties.length === 1 && table.ties[name]?.by === 'account');
  return table.columns
    .map(({ name }) => name)
    .filter((name) => isPlain(name) && name in columnWords)
    .filter((name) => rows.some((row) => cell(name, row, data) !== ''));
}

function section(name: string, table: StoredTable, data: OwnData): string {
  const rows = data.rows[name] ?? [];
  if (rows.length === 0) return '';
  const columns = shownColumns(table, rows, data);
  const head = columns.map((column) => `<th scope="col">${escaped(columnWords[column] ?? column)}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map((column) => `<td>${escaped(cell(column, row, data))}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const purpose = purposes[table.purpose];
  return `
    <h2 id="${name}">${escaped(table.title)}</h2>
    <p class="about">Wofür: ${escaped(purpose.german)}. Wie lange: ${escaped(keepingInGerman(table.keeping))}.</p>
    <div class="table" role="region" aria-labelledby="${name}" tabindex="0"><table>
      <thead><tr>${head.join('')}</tr></thead>
      <tbody>${body.join('\n')}</tbody>
    </table></div>`;
}

/** The page that a person reads, prints and keeps. */
export function ownDataPage(tables: Readonly<Record<string, StoredTable>>, data: OwnData): string {
  const own = Object.entries(tables).filter(([name]) => (data.rows[name] ?? []).length > 0);
  return `<!doctype html>
<html lang="de">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Auskunft über Ihre Daten – Gremia</title>
  <style>${style}</style>
</head>
<body>
  <main>
    <h1>Auskunft über Ihre Daten</h1>
    <p>für ${escaped(data.name)}, Stand ${escaped(valueInGerman(data.at.toISOString(), {}))} (Art. 15 DSGVO)</p>
    <p>Das ist alles, was Gremia über Sie speichert, nach Bereichen geordnet. Was andere betrifft, steht nicht hier. Die
      JSON-Fassung enthält dazu alle Kennungen und technischen Felder.</p>
    <ul>${own.map(([name, { title }]) => `<li><a href="#${name}">${escaped(title)}</a></li>`).join('')}</ul>
    ${own.map(([name, table]) => section(name, table, data)).join('')}
    <h2 id="hinweise">Was dazu gehört</h2>
    <ul>${remarks.map((remark) => `<li>${escaped(remark)}</li>`).join('')}</ul>
  </main>
</body>
</html>
`;
}

/** What Art. 15 (1) DSGVO wants told beside the data. */
export const remarks = [
  'Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. e DSGVO mit § 3 Abs. 1 DSG NRW und §§ 20, 21 EGovG NRW, für Protokoll und Niederschrift auch Art. 6 Abs. 1 Buchst. c DSGVO.',
  'Ihre Daten stammen von Ihnen selbst, von der Geschäftsstelle, die Sie berufen oder eingeladen hat, und aus Ihren Handlungen.',
  'Empfänger sind die Mitglieder Ihrer Gremien, die Geschäftsstelle und die Revision, bei öffentlichen Beschlüssen und Niederschriften alle. Entscheidungen über Sie trifft keine Maschine.',
  'Geheime Abstimmungen: Keine gespeicherte Stimme lässt sich einer Person zuordnen. Deshalb steht hier keine.',
  'Ihr Name kann außerdem im Wortlaut von Vorlagen, Beschlüssen und Niederschriften stehen, die Sie in Gremia lesen können.',
  'Sie können Berichtigung, Löschung oder Einschränkung verlangen und widersprechen (Art. 16 bis 18 und 21 DSGVO). Amtliche Unterlagen bleiben erhalten (Art. 17 Abs. 3 DSGVO).',
  'Beschweren können Sie sich bei der oder dem Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen.',
] as const;
