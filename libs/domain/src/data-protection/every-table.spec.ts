import { describe, expect, it } from 'vitest';
import { columnWords } from './column-words.ts';
import { everyTable } from './every-table.ts';
import { keepingInEnglish, keepingInGerman, daysAfter } from './keeping.ts';
import { type Purpose, purposes } from './purposes.ts';

const tables = Object.entries(everyTable);

describe('what is known of the stored data', () => {
  it('names each column once', () => {
    const twice = tables.filter(
      ([, { columns }]) => new Set(columns.map(({ name }) => name)).size !== columns.length,
    );
    expect(twice.map(([table]) => table)).toEqual([]);
  });

  it('has a title of its own for each table', () => {
    expect(new Set(tables.map(([, { title }]) => title)).size).toBe(tables.length);
  });

  it('names nobody where it is kept for everybody', () => {
    const naming = tables.filter(
      ([, { keeping, columns }]) =>
        keeping.until === 'public' && columns.some(({ isPersonal }) => isPersonal),
    );
    expect(naming.map(([table]) => table)).toEqual([]);
  });

  it('serves every purpose that is described', () => {
    const served = new Set<Purpose>(tables.map(([, { purpose }]) => purpose));
    expect((Object.keys(purposes) as Purpose[]).filter((purpose) => !served.has(purpose))).toEqual([]);
  });

  it('deletes what belongs to a row before the row itself', () => {
    const order = tables.map(([table]) => table);
    const late = tables.filter(([table, { keeping }]) => {
      const owner = keeping.until === 'days' ? keeping.of?.table : undefined;
      return owner !== undefined && order.indexOf(owner) < order.indexOf(table);
    });
    expect(late).toEqual([]);
  });

  it('has a German word for whatever tells about a person', () => {
    const told = tables
      .filter(([, { ties }]) => Object.keys(ties).length > 0)
      .flatMap(([, { columns }]) => columns.filter(({ kind }) => /^(person|aboutPerson|secret)$/.test(kind)));
    expect(told.length).toBeGreaterThan(100);
    expect([...new Set(told.map(({ name }) => name))].filter((name) => !(name in columnWords))).toEqual([]);
  });

  it('says in words how long', () => {
    expect(keepingInEnglish(daysAfter('at', 1))).toBe('Deleted 1 day after `at`');
    expect(keepingInEnglish(daysAfter('at', 3650))).toBe('Deleted 10 years after `at`');
    expect(keepingInGerman(daysAfter('at', 1))).toBe('einen Tag nach dem Vorgang gelöscht');
    expect(keepingInGerman(daysAfter('at', 365))).toBe('ein Jahr nach dem Vorgang gelöscht');
    expect(keepingInGerman(daysAfter('at', 3650))).toBe('10 Jahre nach dem Vorgang gelöscht');
  });
});
