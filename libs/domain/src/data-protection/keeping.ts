/** The columns from which days are counted, as what happens then. */
const events = {
  at: 'dem Vorgang',
  created: 'dem Anlegen',
  ends: 'dem Ende',
  expires: 'dem Ablauf',
} as const;
type Event = keyof typeof events;

/** How long something is kept. */
export type Keeping =
  | { readonly until: 'public' | 'record' | 'account' | 'use' }
  /** Deleted by the daily job. */
  | {
      readonly until: 'days';
      readonly days: number;
      /** The column from which the days count. */
      readonly after: Event;
      /** The row of another table whose column that is, and the columns by which both belong together. */
      readonly of?: { readonly table: string; readonly key: string; readonly by: string };
      /** Only these rows; SQL over the table's columns. */
      readonly where?: string;
    };

/** As long as it is of public interest: it names nobody. */
export const publicly: Keeping = { until: 'public' };
/** As long as the record must be kept; then the archive is asked. */
export const asRecord: Keeping = { until: 'record' };
/** Until the account ends. */
export const withAccount: Keeping = { until: 'account' };
/** Until it is replaced or withdrawn. */
export const whileUsed: Keeping = { until: 'use' };

type Counted = Extract<Keeping, { until: 'days' }>;

export function daysAfter(after: Event, days: number, more: Pick<Counted, 'of' | 'where'> = {}): Counted {
  return { until: 'days', days, after, ...more };
}

const words: Readonly<Record<Exclude<Keeping['until'], 'days'>, Readonly<Record<'en' | 'de', string>>>> = {
  public: {
    en: 'As long as it is of public interest; names nobody',
    de: 'solange von öffentlichem Interesse',
  },
  record: {
    en: 'As a record',
    de: 'als amtliche Unterlage höchstens 30 Jahre, dann dem Archiv angeboten (§§ 4, 10 ArchivG NRW)',
  },
  account: { en: 'Until the account ends (Art. 17 DSGVO)', de: 'bis das Konto endet' },
  use: { en: 'Until it is replaced or withdrawn', de: 'bis es ersetzt oder zurückgenommen wird' },
};

function inGerman({ days, after }: Counted): string {
  const [count, one, many] =
    days % 365 === 0 ? [days / 365, 'ein Jahr', 'Jahre'] : [days, 'einen Tag', 'Tage'];
  return `${count === 1 ? one : `${count} ${many}`} nach ${events[after]} gelöscht`;
}

function inEnglish({ days, after, of, where }: Counted): string {
  const column = of === undefined ? after : `${of.table}.${after}`;
  const [count, unit] = days % 365 === 0 ? [days / 365, 'year'] : [days, 'day'];
  const span = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return `Deleted ${span} after \`${column}\`${where === undefined ? '' : `, where \`${where}\``}`;
}

/** For the record of processing. */
export const keepingInEnglish = (keeping: Keeping): string =>
  keeping.until === 'days' ? inEnglish(keeping) : words[keeping.until].en;

/** For the person who asks. */
export const keepingInGerman = (keeping: Keeping): string =>
  keeping.until === 'days' ? inGerman(keeping) : words[keeping.until].de;
