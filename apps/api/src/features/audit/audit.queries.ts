import { type RoleKind, roleKinds } from '@gremia/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { InvalidInput } from '../../platform/graphql/errors.ts';
import { pageSize } from '../../platform/graphql/page.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { roleLabels } from '../accounts/accounts.public.ts';
import { actWords } from './act-words.ts';
import { auditPage } from './audit.sql.ts';
import { detailWords } from './detail-words.ts';
import { valueWords } from './value-words.ts';
import type {
  AuditChoices,
  AuditEntry,
  AuditFilter,
  AuditPage,
  AuditWord,
  TrailLanguage,
} from './dto/audit-page.ts';

type Row = Omit<AuditEntry, 'roleLabel'> & { readonly role: string | null };

const rowsAtATime = 1_000;

const boards = defineStatement(
  'audit.boards',
  `SELECT coalesce(json_agg(json_build_object('value', slug, 'label', short_name) ORDER BY position, short_name), '[]')
     AS json FROM board`,
);

/** The audit trail, for those who may read it: resolver and controller ask for the permission. */
@Injectable()
export class AuditQueries {
  constructor(private readonly reads: Reads) {}

  /** A page, the newest first; throws InvalidInput for a page size, cursor or object that cannot be. */
  async page(filter: AuditFilter, first: number, after: string | null): Promise<AuditPage> {
    if (after !== null && !isUuid(after))
      throw new InvalidInput('after ist kein Wert, den endCursor geliefert hat.');
    if (filter.objectId && !isUuid(filter.objectId))
      throw new InvalidInput('Die Kennung des Objekts muss eine UUID sein.');
    return this.read(filter, pageSize(first), after);
  }

  /** Every entry of a view, part after part: no number of them fills the memory. */
  async *all(filter: AuditFilter): AsyncGenerator<readonly AuditEntry[]> {
    let page = await this.read(filter, rowsAtATime, null);
    yield page.nodes;
    while (page.hasNextPage) {
      page = await this.read(filter, rowsAtATime, page.endCursor);
      yield page.nodes;
    }
  }

  async choices(language: TrailLanguage): Promise<AuditChoices> {
    const listed = (await this.reads.json<readonly AuditWord[]>(boards)) ?? [];
    return {
      acts: wordsIn(actWords, language),
      details: wordsIn(detailWords, language),
      values: wordsIn(valueWords, language),
      boards: listed,
    };
  }

  private async read(filter: AuditFilter, first: number, after: string | null): Promise<AuditPage> {
    const { from = null, to = null, person, act, objectId, board } = filter;
    const name = person?.trim().replace(/[\\%_]/g, '\\$&') || null;
    const values = [from, to, name, act || null, objectId || null, board || null, after, first];
    // Without a name PostgreSQL plans for these values: what is not asked for costs nothing.
    const rows = (await this.reads.json<readonly Row[]>({ name: '', text: auditPage }, values)) ?? [];
    const nodes = rows.slice(0, first).map(({ role, ...row }) => ({ ...row, roleLabel: labelOfRole(role) }));
    return { nodes, hasNextPage: rows.length > first, endCursor: nodes.at(-1)?.id ?? null };
  }
}

function labelOfRole(role: string | null): string | null {
  if (role === 'system') return 'System';
  const kind: RoleKind | undefined = roleKinds.find((one) => one === role);
  return kind === undefined ? role : roleLabels[kind];
}

function wordsIn(
  words: Readonly<Record<string, Readonly<Record<TrailLanguage, string>>>>,
  language: TrailLanguage,
): readonly AuditWord[] {
  return Object.entries(words)
    .map(([value, word]) => ({ value, label: word[language] }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}
