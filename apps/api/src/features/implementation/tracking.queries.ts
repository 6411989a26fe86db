import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { InvalidInput } from '../../platform/graphql/errors.ts';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.ts';
import type {
  TrackedObligation,
  TrackingChoices,
  TrackingFilter,
  TrackingPage,
  TrackingSort,
} from './dto/tracking.ts';
import { isCursorOf, trackingPage, cursorParts, type TrackingWish } from './tracking.sql.ts';

export interface TrackingOrder {
  readonly filter: TrackingFilter;
  readonly sort: TrackingSort;
  readonly descending: boolean;
  readonly detailed: boolean;
}

export interface TrackingRequest extends TrackingOrder {
  readonly first: number;
  readonly after?: string | null;
}

type Row = TrackedObligation & { readonly cursor: readonly string[] };
type Read = Pick<TrackingPage, 'asOf' | 'totalCount'> & { readonly nodes: readonly Row[] };
type Part = Read & { readonly hasNextPage: boolean; readonly last: readonly string[] | null };

const rowsAtATime = 2_000;

const choice = (value: string, label: string): string =>
  `json_build_object('value', ${value}, 'label', ${label}) ORDER BY ${label}`;

const choices = defineStatement(
  'implementation.trackingChoices',
  `SELECT json_build_object(
     'decisions', (SELECT coalesce(json_agg(json_build_object('value', slug, 'label', number || ' ' || title)
                                            ORDER BY decided_on DESC, slug), '[]')
                   FROM addressed_decision WHERE basis_of_force <> 'none'),
     'regions', (SELECT coalesce(json_agg(${choice('code', 'name COLLATE "de-x-icu"')}), '[]') FROM region),
     'kreise', (SELECT coalesce(json_agg(${choice('key', 'name COLLATE "de-x-icu"')}), '[]')
                FROM public_body WHERE kind = 'kreis'),
     'sizeClasses', (SELECT coalesce(json_agg(json_build_object('value', size_class, 'label', size_class)
                                              ORDER BY smallest), '[]')
                     FROM (SELECT size_class, min(population) AS smallest FROM public_body
                           WHERE size_class IS NOT NULL AND kind = 'gemeinde' GROUP BY size_class) classes),
     'providers', (SELECT coalesce(json_agg(${choice('key', 'short_name COLLATE "de-x-icu"')}), '[]')
                   FROM public_body provider
                   WHERE EXISTS (SELECT FROM public_body served WHERE served.provider_id = provider.id))
   ) AS json`,
);

/** Every single duty, for those who may follow them all: the resolver asks for the permission. */
@Injectable()
export class TrackingQueries {
  constructor(private readonly reads: Reads) {}

  /** A page in the wanted order; throws InvalidInput for a page size or cursor that cannot be. */
  async page({ first, after, ...order }: TrackingRequest): Promise<TrackingPage> {
    const wish = { ...order, first: pageSize(first), after: cursorOf(order, after), counted: true };
    const { nodes, last, ...read } = await this.read(wish);
    return { ...read, nodes, endCursor: last === null ? null : writeCursor(last) };
  }

  /** Every row of a view in its order, part after part: no number of them fills the memory or holds a snapshot. */
  async *all(order: TrackingOrder): AsyncGenerator<readonly TrackedObligation[]> {
    let after: readonly string[] | null = [];
    while (after !== null) {
      const part: Part = await this.read({ ...order, first: rowsAtATime, after, counted: false });
      yield part.nodes;
      after = part.hasNextPage ? part.last : null;
    }
  }

  private async read(wish: TrackingWish): Promise<Part> {
    const { text, values } = trackingPage(wish);
    // Without a name PostgreSQL plans for these values: a filter for one body and one for everybody differ.
    const read = await this.reads.json<Read>({ name: '', text }, values);
    if (read === null) throw new Error('The tracking table has no row');
    const nodes = read.nodes.slice(0, wish.first);
    const hasNextPage = read.nodes.length > wish.first;
    return { ...read, nodes, hasNextPage, last: nodes.at(-1)?.cursor ?? null };
  }

  async choices(): Promise<TrackingChoices> {
    const read = await this.reads.json<TrackingChoices>(choices);
    if (read === null) throw new Error('The choices of the tracking table have no row');
    return read;
  }
}

/** The keys of the row after which the page begins, none for the first; throws InvalidInput for one that is not ours. */
function cursorOf(order: TrackingOrder, after: string | null | undefined): readonly string[] {
  const keys = readCursor(after, cursorParts(order)).filter((part) => part !== null);
  if (keys.length === 0 || isCursorOf(order, keys)) return keys;
  throw new InvalidInput('after ist kein Wert, den endCursor geliefert hat.');
}
