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
import { isCursorOf, trackingPage, cursorParts } from './tracking.sql.ts';

export interface TrackingRequest {
  readonly filter: TrackingFilter;
  readonly sort: TrackingSort;
  readonly descending: boolean;
  readonly first: number;
  readonly after?: string | null;
}

type Row = TrackedObligation & { readonly cursor: readonly string[] };
type Read = Pick<TrackingPage, 'asOf' | 'totalCount'> & { readonly nodes: readonly Row[] };

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
  async page({ filter, sort, descending, first, after }: TrackingRequest): Promise<TrackingPage> {
    const size = pageSize(first);
    const cursor = cursorOf(sort, after);
    const { text, values } = trackingPage({ filter, sort, descending, first: size, after: cursor });
    // Without a name PostgreSQL plans for these values: a filter for one body and one for everybody differ.
    const read = await this.reads.json<Read>({ name: '', text }, values);
    if (read === null) throw new Error('The tracking table has no row');
    const nodes = read.nodes.slice(0, size);
    const last = nodes.at(-1);
    const hasNextPage = read.nodes.length > size;
    return { ...read, nodes, hasNextPage, endCursor: last ? writeCursor(last.cursor) : null };
  }

  async choices(): Promise<TrackingChoices> {
    const read = await this.reads.json<TrackingChoices>(choices);
    if (read === null) throw new Error('The choices of the tracking table have no row');
    return read;
  }
}

/** The keys of the row after which the page begins, none for the first; throws InvalidInput for one that is not ours. */
function cursorOf(sort: TrackingSort, after: string | null | undefined): readonly string[] {
  const keys = readCursor(after, cursorParts(sort)).filter((part) => part !== null);
  if (keys.length === 0 || isCursorOf(sort, keys)) return keys;
  throw new InvalidInput('after ist kein Wert, den endCursor geliefert hat.');
}
