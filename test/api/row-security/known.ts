import { type Claims, noClaims, productClaims } from '@gremia/domain/access/claims';
import type pg from 'pg';
import { claimsSql } from '../../../apps/api/src/platform/database/claimed-query.ts';
import { idOf } from './rows.ts';
import { world } from './world.ts';

/** Who asks: under which claims, in which role of the database, for rows or for what a function of the owner answers. */
interface Reader {
  readonly claims: Claims;
  readonly role: 'gremia_app' | 'gremia_reporting' | 'owner';
  readonly answered?: true;
}

const inProduct = (claims: Partial<Claims>): Reader => ({
  claims: { ...noClaims, ...claims },
  role: 'gremia_app',
});
const person = (name: string, further: Partial<Claims> = {}) =>
  inProduct({ personId: idOf(name), ...further });
const ofBoard: Partial<Claims> = { boardIds: [idOf('own board')], reach: 'sums' };

export const readers: Readonly<Record<string, Reader>> = {
  'a visitor': inProduct({}),
  'an outsider': person('outsider'),
  'a member': person('member', { ...ofBoard, seated: true }),
  'a recused member': person('recused person', { ...ofBoard, seated: true }),
  'the same beside the seat': person('recused person', ofBoard),
  'the secretariat': person('secretary', { ...ofBoard, reach: 'tracking' }),
  'who reports': person('reporter', { publicBodyIds: [idOf('own body')] }),
  'an administrator': person('administrator'),
  'a former administrator': person('former administrator'),
  'an auditor': inProduct({ reach: 'everything' }),
  'who signs in': inProduct({ reach: 'signIn' }),
  'an act': inProduct({ reach: 'act' }),
  'the product': inProduct(productClaims),
  reporting: { claims: productClaims, role: 'gremia_reporting' },
  'the owner without claims': { claims: noClaims, role: 'owner' },
  'the owner as the product': { claims: productClaims, role: 'owner' },
  'answers to visitors': { ...inProduct({}), answered: true },
  'answers to reporting': { claims: noClaims, role: 'gremia_reporting', answered: true },
};

/** The names of rows of a table, by who sees them or may add them; null who may not touch the table at all. */
export type Known = Readonly<Record<string, readonly string[] | null>>;

interface Stored {
  readonly at: string;
  readonly row: unknown;
}

/** Both are made in the world's database; the first answers with the rights of the owner, the second with the reader's. */
const functions = `
  CREATE FUNCTION rows_of(asked text) RETURNS SETOF tid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  BEGIN
    RETURN QUERY EXECUTE format('SELECT ctid FROM %I', asked);
  END $$;

  -- Which of these rows could be added; none of them is.
  CREATE FUNCTION addable(asked text, stored jsonb) RETURNS SETOF integer LANGUAGE plpgsql AS $$
  DECLARE
    columns text := (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
                     WHERE attrelid = asked::regclass AND attnum > 0 AND attgenerated = '' AND NOT attisdropped);
    place integer;
  BEGIN
    FOR place IN 0 .. jsonb_array_length(stored) - 1 LOOP
      BEGIN
        EXECUTE format('INSERT INTO %1$I (%2$s) OVERRIDING SYSTEM VALUE
                        SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)', asked, columns) USING stored -> place;
        RAISE unique_violation;
      EXCEPTION
        WHEN unique_violation THEN RETURN NEXT place;
        WHEN insufficient_privilege THEN NULL;
      END;
    END LOOP;
  END $$;`;

/** Asks as every reader, in whatever transaction stands. */
export class Readers {
  private readonly stored = new Map<string, readonly Stored[]>();

  constructor(
    private readonly superuser: pg.Client,
    private readonly owner: string,
  ) {}

  /** To be called once the world stands. */
  async begin(): Promise<void> {
    await this.superuser.query(`SET ROLE ${this.owner}; ${functions} RESET ROLE`);
    for (const [table, rows] of Object.entries(world)) {
      const { rows: stored } = await this.superuser.query<Stored>(
        `SELECT ctid::text AS at, to_jsonb(${table}) AS row FROM ${table} ORDER BY ${table}.ctid`,
      );
      if (stored.length !== Object.keys(rows).length)
        throw new Error(`${table} has other rows than the world says`);
      this.stored.set(table, stored);
    }
  }

  /** Who sees which rows of the table. */
  see(table: string): Promise<Known> {
    const places = this.storedIn(table).map(({ at }) => at);
    return this.asEverybody(async ({ answered }) => {
      const text = answered ? 'SELECT ctid FROM rows_of($1) ctid' : `SELECT ctid FROM ${table}`;
      const { rows } = await this.superuser.query<{ ctid: string }>(text, answered ? [table] : []);
      return named(
        table,
        rows.map(({ ctid }) => places.indexOf(ctid)),
      );
    });
  }

  /** Who may add which rows of the table, or would if they were not there yet. */
  add(table: string): Promise<Known> {
    const rows = JSON.stringify(this.storedIn(table).map(({ row }) => row));
    return this.asEverybody(async ({ answered }) => {
      if (answered) return [];
      const text = 'SELECT place FROM addable($1, $2) place';
      const { rows: added } = await this.superuser.query<{ place: number }>(text, [table, rows]);
      return named(
        table,
        added.map(({ place }) => place),
      );
    });
  }

  private storedIn(table: string): readonly Stored[] {
    return this.stored.get(table) ?? [];
  }

  private async asEverybody(ask: (reader: Reader) => Promise<readonly string[]>): Promise<Known> {
    const known: [string, readonly string[] | null][] = [];
    for (const [name, reader] of Object.entries(readers)) known.push([name, await this.as(reader, ask)]);
    return Object.fromEntries(known);
  }

  private async as(
    reader: Reader,
    ask: (reader: Reader) => Promise<readonly string[]>,
  ): Promise<readonly string[] | null> {
    const denied = '42501';
    const role = reader.role === 'owner' ? this.owner : reader.role;
    await this.superuser.query('SAVEPOINT asking');
    try {
      await this.superuser.query(`SET LOCAL ROLE ${role}; SELECT ${claimsSql(reader.claims)}`);
      return await ask(reader);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === denied) return null;
      throw error;
    } finally {
      await this.superuser.query('ROLLBACK TO asking');
    }
  }
}

/** In the order of the world. */
function named(table: string, places: readonly number[]): readonly string[] {
  return Object.keys(world[table] ?? {}).filter((_, place) => places.includes(place));
}
