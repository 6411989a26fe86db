import type { RoleKind } from '@gremia/domain/access/actor';
import { stateAt, type OfficeChangeState } from '@gremia/domain/offices/office-change';
import { administeredOffices } from '@gremia/domain/offices/office-rules';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { roleLabels } from '../accounts/accounts.public.ts';
import type { Account, AccountFilter, AccountPage, HeldOffice } from './dto/account.ts';
import type { OfficeChange, OfficeChanges } from './dto/office-change.ts';
import { notOver, today } from './offices.queries.ts';

type StoredOffice = Omit<HeldOffice, 'label' | 'isAdministered'> & { readonly isDeputy: boolean };
type StoredAccount = Omit<Account, 'offices' | 'formerOffices'> & {
  readonly offices: readonly StoredOffice[];
  readonly formerOffices: readonly StoredOffice[];
};
interface StoredChanges {
  readonly today: string;
  readonly now: string;
  readonly changes: readonly OfficeChange[];
}

/** Offices and seats of the person `person.id`, today and later, or before. */
const offices = (when: 'held' | 'over'): string => {
  const which = (table: string) => (when === 'held' ? notOver(table) : `NOT ${notOver(table)}`);
  return `(
    SELECT coalesce(json_agg(json_build_object('id', one.id, 'kind', one.kind, 'isDeputy', one.deputy,
             'placeLabel', one.place, 'from', one.valid_from, 'until', one.valid_to)
             ORDER BY one.valid_from DESC, one.kind, one.place), '[]')
    FROM (
      SELECT office.id, office.kind, false AS deputy, coalesce(board.short_name, body.short_name) AS place,
             office.valid_from, office.valid_to
      FROM office LEFT JOIN board ON board.id = office.board_id
      LEFT JOIN public_body body ON body.id = office.public_body_id
      WHERE office.person_id = person.id AND ${which('office')}
      UNION ALL
      SELECT membership.id, 'boardMember', membership.kind = 'deputy', board.short_name || ', ' || seat.label,
             membership.valid_from, membership.valid_to
      FROM membership JOIN seat ON seat.id = membership.seat_id JOIN board ON board.id = seat.board_id
      WHERE membership.person_id = person.id AND ${which('membership')}
    ) one)`;
};

/** $1 is who asks. */
const accountJson = `
  json_build_object('id', person.id, 'name', person.name, 'email', person.email,
    'lastSignInAt', person.last_sign_in, 'disabledAt', person.disabled_at, 'disabledReason', person.disabled_reason,
    'isOwn', person.id = $1::uuid, 'today', ${today}, 'offices', ${offices('held')}, 'formerOffices', ${offices('over')})`;

const sortName = `person.name COLLATE "de-x-icu"`;

/** Values: who asks, part of name or address, state, office, name and id after which the page begins, its length. */
const page = defineStatement(
  'offices.accounts',
  `WITH page AS MATERIALIZED (
     SELECT person.* FROM account person
     WHERE person.erased_at IS NULL
       AND ($2::text IS NULL OR person.name ILIKE '%' || $2 || '%' OR person.email ILIKE '%' || $2 || '%')
       AND ($3::text IS NULL OR (person.disabled_at IS NOT NULL) = ($3 = 'disabled'))
       AND ($4::text IS NULL
            OR EXISTS (SELECT FROM office WHERE office.person_id = person.id AND office.kind = $4 AND ${notOver('office')})
            OR ($4 = 'boardMember' AND EXISTS (
              SELECT FROM membership WHERE membership.person_id = person.id AND ${notOver('membership')})))
       AND ($5::text IS NULL OR (${sortName}, person.id) > ($5::text COLLATE "de-x-icu", $6::uuid))
     ORDER BY ${sortName}, person.id LIMIT $7::integer + 1
   )
   SELECT coalesce(json_agg(${accountJson} ORDER BY ${sortName}, person.id), '[]') AS json FROM page person`,
);

const single = defineStatement(
  'offices.account',
  `SELECT ${accountJson} AS json FROM account person WHERE person.id = $2::uuid AND person.erased_at IS NULL`,
);

/** What waits, and what was settled or ran out within the last 30 days. */
const changes = defineStatement(
  'offices.changes',
  `SELECT json_build_object('today', ${today}, 'now', now(), 'changes', coalesce(json_agg(json_build_object(
     'id', change.id, 'kind', change.kind, 'state', change.state, 'personId', person.id, 'personName', person.name,
     'office', change.office_kind, 'boardName', board.short_name,
     'from', coalesce(change.valid_from, office.valid_from), 'until', coalesce(change.valid_to, office.valid_to),
     'reason', change.reason, 'proposedBy', proposer.name, 'proposedAt', change.proposed_at,
     'expiresAt', change.expires, 'settledBy', settler.name, 'settledAt', change.settled_at,
     'isOwn', change.proposed_by = $1::uuid, 'concernsViewer', person.id = $1::uuid
   ) ORDER BY change.proposed_at DESC, change.id DESC), '[]')) AS json
   FROM office_change change
   JOIN person ON person.id = change.person_id
   JOIN person proposer ON proposer.id = change.proposed_by
   LEFT JOIN person settler ON settler.id = change.settled_by
   LEFT JOIN board ON board.id = change.board_id
   LEFT JOIN office ON office.id = change.office_id
   WHERE coalesce(change.settled_at, change.expires) > now() - interval '30 days'`,
);

/** Persons with their offices, for administrators: resolver and rule table let nobody else ask. */
@Injectable()
export class AccountListQueries {
  constructor(private readonly reads: Reads) {}

  /** A page by name; throws InvalidInput for a page size or cursor that cannot be. */
  async page(
    viewerId: string,
    { search, state, office }: AccountFilter,
    first: number,
    after: string | null,
  ): Promise<AccountPage> {
    const size = pageSize(first);
    const part = search?.trim().replace(/[\\%_]/g, '\\$&') || null;
    const [name, id] = readCursor(after, 2);
    const values = [viewerId, part, state ?? null, office ?? null, name, id, size];
    const rows = (await this.reads.json<readonly StoredAccount[]>(page, values)) ?? [];
    const nodes = rows.slice(0, size).map(asAccount);
    const last = nodes.at(-1);
    const endCursor = last === undefined ? null : writeCursor([last.name, last.id]);
    return { nodes, hasNextPage: rows.length > size, endCursor };
  }

  async byId(viewerId: string, personId: string): Promise<Account | null> {
    if (!isUuid(personId)) return null;
    const found = await this.reads.json<StoredAccount>(single, [viewerId, personId]);
    return found === null ? null : asAccount(found);
  }

  async changes(viewerId: string): Promise<OfficeChanges> {
    const found = await this.reads.json<StoredChanges>(changes, [viewerId]);
    if (found === null) throw new Error('A sum over no rows is a row, too');
    const { today, now } = found;
    return {
      today,
      changes: found.changes.map((change) => ({ ...change, state: stateNow(change, now) })),
    };
  }
}

function stateNow({ state, expiresAt }: OfficeChange, now: string): OfficeChangeState {
  return stateAt({ state, expires: new Date(expiresAt) }, new Date(now));
}

function asAccount({ offices: held, formerOffices, ...account }: StoredAccount): Account {
  return { ...account, offices: held.map(asOffice), formerOffices: formerOffices.map(asOffice) };
}

function asOffice({ isDeputy, ...office }: StoredOffice): HeldOffice {
  const kinds: readonly RoleKind[] = administeredOffices;
  const label = isDeputy ? 'Stellvertretung' : roleLabels[office.kind];
  return { ...office, label, isAdministered: kinds.includes(office.kind) };
}
