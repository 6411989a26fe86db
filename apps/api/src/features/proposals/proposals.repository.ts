import type { ProposalDraft } from '@gremia/domain/proposals/proposal-draft';
import type { ProposalState } from '@gremia/domain/proposals/proposal';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { ProposalVersionEntity } from './proposal-version.entity.ts';
import { ProposalEntity } from './proposal.entity.ts';

export type Wording = Pick<ProposalDraft, 'title' | 'text' | 'rationale' | 'terms'>;

export interface NewProposal {
  readonly boardId: string;
  readonly wording: Wording;
  readonly federalTopicId: string | null;
  readonly intent: string | null;
  readonly example: boolean;
}

const existingKeys = `
  SELECT key FROM public_body WHERE key = ANY ($1)
  UNION SELECT code FROM region WHERE code = ANY ($1)
  UNION SELECT size_class FROM public_body WHERE size_class = ANY ($1)`;

const kindOfStandard = 'SELECT kind FROM standard WHERE slug = $1';

/** Until the ballot is certified or annulled, what it asks about must not change. */
const ballotUnderWay = `
  SELECT EXISTS (SELECT FROM ballot WHERE proposal_id = $1 AND state IN ('prepared', 'open', 'closed')) AS yes`;

const itemsToCome = `
  SELECT item.id FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
  WHERE item.proposal_id = $1 AND item.id <> $2 AND item.finished_at IS NULL
    AND meeting.state NOT IN ('closed', 'cancelled')`;

const meetingsWithIt = 'SELECT DISTINCT meeting_id FROM agenda_item WHERE proposal_id = $1';

/** Proposals and their versions in the database. */
@Injectable()
export class ProposalsRepository {
  /** Locked against changes until the end of the act; others may read it at the same time. */
  forShare(tx: Transaction, id: string): Promise<ProposalEntity | null> {
    return tx.manager.findOne(ProposalEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  forUpdate(tx: Transaction, id: string): Promise<ProposalEntity | null> {
    return tx.manager.findOne(ProposalEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  version(tx: Transaction, proposalId: string, version: number): Promise<ProposalVersionEntity> {
    return tx.manager.findOneByOrFail(ProposalVersionEntity, { proposalId, version });
  }

  /** The same key, sent at the same time, comes one after the other. */
  async holdIntent(tx: Transaction, intent: string): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`proposal ${intent}`]);
  }

  byIntent(tx: Transaction, intent: string): Promise<ProposalEntity | null> {
    return tx.manager.findOneBy(ProposalEntity, { intent });
  }

  /** Those of the keys and codes that a body, a region or a size class has. */
  async knownKeys(tx: Transaction, keys: readonly string[]): Promise<ReadonlySet<string>> {
    if (keys.length === 0) return new Set();
    const rows: readonly { key: string }[] = await tx.manager.query(existingKeys, [keys]);
    return new Set(rows.map(({ key }) => key));
  }

  /** In the words of its source; null where there is no such standard. */
  async kindOfStandard(tx: Transaction, slug: string): Promise<string | null> {
    const [row]: readonly { kind: string }[] = await tx.manager.query(kindOfStandard, [slug]);
    return row?.kind ?? null;
  }

  async isUnderVote(tx: Transaction, proposalId: string): Promise<boolean> {
    const [row]: readonly { yes: boolean }[] = await tx.manager.query(ballotUnderWay, [proposalId]);
    return row?.yes ?? false;
  }

  /** How many other items it stands on in meetings that are to come or under way. */
  async otherItemsToCome(tx: Transaction, proposalId: string, itemId: string): Promise<number> {
    const rows: readonly unknown[] = await tx.manager.query(itemsToCome, [proposalId, itemId]);
    return rows.length;
  }

  async meetingsOf(tx: Transaction, proposalId: string): Promise<readonly string[]> {
    const rows: readonly { meeting_id: string }[] = await tx.manager.query(meetingsWithIt, [proposalId]);
    return rows.map((row) => row.meeting_id);
  }

  async add(tx: Transaction, proposal: NewProposal): Promise<string> {
    const { wording, ...rest } = proposal;
    const inserted = await tx.manager.insert(ProposalEntity, {
      ...rest,
      title: wording.title,
      terms: wording.terms,
      state: 'draft',
      version: 1,
    });
    const id = String(inserted.identifiers[0]?.['id']);
    await this.addVersion(tx, id, 1, wording);
    return id;
  }

  async revise(tx: Transaction, id: string, version: number, wording: Wording): Promise<void> {
    const { title, terms } = wording;
    await tx.manager.update(ProposalEntity, { id }, { title, terms, version, modified: tx.now });
    await this.addVersion(tx, id, version, wording);
  }

  async setState(tx: Transaction, id: string, state: ProposalState): Promise<void> {
    await tx.manager.update(ProposalEntity, { id }, { state, modified: tx.now });
  }

  private async addVersion(
    tx: Transaction,
    proposalId: string,
    version: number,
    wording: Wording,
  ): Promise<void> {
    const { title, text, rationale, terms } = wording;
    const writtenBy = tx.actor.person?.id ?? null;
    const row = { proposalId, version, title, text, rationale, terms, writtenBy, writtenAt: tx.now };
    await tx.manager.insert(ProposalVersionEntity, row);
  }
}
