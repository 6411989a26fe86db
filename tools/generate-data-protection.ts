import { writeFileSync } from 'node:fs';
import { everyTable } from '../libs/domain/src/data-protection/every-table.ts';
import { keepingInEnglish } from '../libs/domain/src/data-protection/keeping.ts';
import { type Purpose, purposes } from '../libs/domain/src/data-protection/purposes.ts';
import type {
  ColumnKind,
  OnErasure,
  StoredColumn,
  StoredTable,
} from '../libs/domain/src/data-protection/stored-table.ts';

/** Writes docs/data-protection.md from what is known of every column; `npm test` fails where the file is not fresh. */
const tables = Object.entries(everyTable);

const kinds: Readonly<Record<Exclude<ColumnKind, 'fact'>, string>> = {
  person: 'names a person',
  aboutPerson: 'about that person',
  secret: 'secret',
  others: 'several persons',
  text: 'free text',
};
const erasure: Readonly<Record<OnErasure, string>> = {
  deleted: 'row deleted',
  forgets: 'column emptied',
  staysUnnamed: 'stays, without the name',
  staysNamed: 'stays, with the name',
};

const code = (columns: readonly StoredColumn[]) => columns.map(({ name }) => `\`${name}\``).join(', ');

function personal({ columns }: StoredTable): string {
  return Object.entries(kinds)
    .flatMap(([kind, words]) => {
      const found = columns.filter((column) => column.kind === kind);
      return found.length === 0 ? [] : [`${words}: ${code(found)}`];
    })
    .join('; ');
}

function erased({ ties }: StoredTable): string {
  const told = Object.entries(ties).map(([column, { onErasure }]) => [column, erasure[onErasure]] as const);
  const answers = new Set(told.map(([, words]) => words));
  if (answers.size === 0) return '–';
  return answers.size === 1
    ? [...answers].join()
    : told.map(([column, words]) => `\`${column}\`: ${words}`).join('; ');
}

function kept({ columns, keeping }: StoredTable): string {
  const other = columns.filter((column) => column.keeping !== keeping);
  const ways = new Map(other.map((column) => [keepingInEnglish(column.keeping), column.keeping]));
  const exceptions = [...ways].map(
    ([words, way]) => `${code(other.filter((column) => column.keeping === way))}: ${words}`,
  );
  return [keepingInEnglish(keeping), ...exceptions].join('. ');
}

const isPersonal = ([, { columns }]: readonly [string, StoredTable]) =>
  columns.some((column) => column.isPersonal);

function chapter(purpose: Purpose): readonly string[] {
  const { what, whose, seenBy, basis } = purposes[purpose];
  const own = tables.filter(([, table]) => table.purpose === purpose);
  const rows = own
    .filter(isPersonal)
    .map(([name, table]) => `| \`${name}\` | ${personal(table)} | ${kept(table)} | ${erased(table)} |`);
  const table = [
    '| table | personal columns | how long | when the account is erased |',
    '| --- | --- | --- | --- |',
  ];
  const plain = own.filter((one) => !isPersonal(one)).map(([name]) => `\`${name}\``);
  return [
    `## ${what}`,
    '',
    `- Whose data: ${whose}.`,
    `- Who sees it: ${seenBy}.`,
    `- Legal basis: ${basis.map(({ en }) => en).join('; ')}.`,
    ...(plain.length === 0 ? [] : [`- Tables that name nobody: ${plain.join(', ')}.`]),
    '',
    ...(rows.length === 0 ? [] : [...table, ...rows, '']),
  ];
}

const count = tables.reduce((sum, [, { columns }]) => sum + columns.length, 0);
const personalCount = tables.reduce(
  (sum, [, { columns }]) => sum + columns.filter((column) => column.isPersonal).length,
  0,
);

writeFileSync(
  new URL('../docs/data-protection.md', import.meta.url),
  [
    '# Record of processing',
    '',
    'Written from `libs/domain/src/*/stored-data.ts` by `npm run generate:data-protection`. A test compares those files with the',
    `catalogue of the migrated database: ${tables.length} tables, ${count} columns, ${personalCount} of them personal; a column that is missing here fails it.`,
    'Whoever runs the product adds who is responsible, the data protection officer and the recipients (Art. 30 (1) DSGVO).',
    '',
    '- **Art. 15**: `/konto` gives every person what the ties below lead to, as JSON and as a page to print. Secrets are told as',
    '  existing. Rows that hold several persons are given from the rows of each. Only what tells about the person is given.',
    '- **Art. 17**: the last column says what erasing an account does. What stays, stays by Art. 17 (3) (b) and (d) DSGVO and',
    '  § 10 DSG NRW, with the name only where the record would prove nothing without it. An office must have ended before.',
    '- **Deleting**: a daily job deletes whatever has a number of days. A *record* is kept for at most 30 years and then offered',
    '  to the archive, by people (§ 10 DSG NRW, § 11 EGovG NRW, §§ 4 and 10 ArchivG NRW).',
    '- **Secret votes**: no row of the database ties a choice in a secret ballot to a person; counts on paper are stored as sums.',
    '- **The queue** (schema `graphile_worker`) holds no address and no name: a task that sends a mail reads where to when it',
    '  runs. Tasks that failed for good are deleted after 30 days.',
    '- **Logs** are not in the database: how long they are kept is decided where they are collected.',
    '',
    ...(Object.keys(purposes) as Purpose[]).flatMap(chapter),
  ].join('\n'),
);
