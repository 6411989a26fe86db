/** The columns that every file of municipalities has, whatever else it has. */
export const requiredColumns = ['ags', 'ars', 'name', 'type', 'kreis_ags', 'area_km2', 'population'] as const;

type Column =
  (typeof requiredColumns)[number] | 'short_name' | 'rb_code' | 'landschaftsverband' | 'lon' | 'lat';
export type Cells = Readonly<Partial<Record<Column, string>>>;

const forms: Readonly<Partial<Record<Column, { readonly form: RegExp; readonly expected: string }>>> = {
  ags: { form: /^\d{8}$/, expected: 'acht Ziffern' },
  ars: { form: /^(\d{12})?$/, expected: 'zwölf Ziffern' },
  name: { form: /\S/, expected: 'ein Name' },
  kreis_ags: { form: /^\d{5}$/, expected: 'fünf Ziffern' },
  area_km2: { form: /^(\d{1,6}([.,]\d+)?)?$/, expected: 'eine Fläche in km²' },
  population: { form: /^\d{1,8}$/, expected: 'eine Einwohnerzahl' },
  lon: { form: /^(-?\d{1,3}([.,]\d+)?)?$/, expected: 'eine geographische Länge' },
  lat: { form: /^(-?\d{1,2}([.,]\d+)?)?$/, expected: 'eine geographische Breite' },
};

const checked = Object.entries(forms) as readonly [Column, { form: RegExp; expected: string }][];

/** What is wrong with a row, null if nothing is. */
export function faultOf(cells: Cells): string | null {
  for (const [column, { form, expected }] of checked) {
    const value = cells[column];
    if (value !== undefined && !form.test(value)) {
      return `${column} ist „${value.slice(0, 40)}“, erwartet wird ${expected}.`;
    }
  }
  const { ags = '', kreis_ags: kreis = '' } = cells;
  return ags.startsWith(kreis) ? null : `ags ${ags} gehört nicht zu kreis_ags ${kreis}.`;
}

/** The columns of the temporary table, in the order of `copyLine`. */
export const copyColumns =
  'line, ags, ars, name, short_name, type, kreis_key, region, landschaftsverband, area_km2, population, lon, lat';

const kreisfreeTypes: ReadonlySet<string> = new Set(['Kreisfreie Stadt', 'Stadtkreis']);

/** The row as a line of PostgreSQL's COPY; an empty cell becomes NULL. */
export function copyLine(line: number, cells: Cells): string {
  const { name = '', kreis_ags: kreis = '', type = '' } = cells;
  const values = [
    String(line),
    cells.ags,
    cells.ars,
    name,
    // „Flensburg, Stadt“ is called Flensburg.
    cells.short_name || name.split(',', 1)[0],
    type,
    kreisfreeTypes.has(type) ? '' : `${kreis}000`,
    cells.rb_code,
    cells.landschaftsverband,
    decimal(cells.area_km2),
    cells.population,
    decimal(cells.lon),
    decimal(cells.lat),
  ];
  return `${values.map(copyValue).join('\t')}\n`;
}

const decimal = (value = ''): string => value.replace(',', '.');

// https://www.postgresql.org/docs/18/sql-copy.html, text format
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyValue(value = ''): string {
  const trimmed = value.trim();
  return trimmed === '' ? '\\N' : trimmed.replace(/[\\\t\n\r]/g, (letter) => escapes[letter] ?? letter);
}
