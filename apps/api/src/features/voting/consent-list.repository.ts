import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.ts';
import { BallotEntity } from './ballot.entity.ts';
import { ConsentListObjectionEntity } from './consent-list-objection.entity.ts';

/** Consent lists in the database: ballots that share an id, and objections to items. */
@Injectable()
export class ConsentListRepository {
  /** An id for ballots that are opened together. */
  async newId(tx: Transaction): Promise<string> {
    const [row]: readonly { id: string }[] = await tx.manager.query('SELECT uuidv7() AS id');
    if (row === undefined) throw new Error('The database made no id');
    return row.id;
  }

  /** A list of the meeting is open, or closed and not yet certified. */
  runsIn(tx: Transaction, meetingId: string): Promise<boolean> {
    const unfinished = { form: 'consentList', state: In(['open', 'closed']) } as const;
    return tx.manager.existsBy(BallotEntity, { meetingId, ...unfinished });
  }

  /** Where the list belongs; null for an unknown one. It never changes, so no lock is needed. */
  async placeOf(
    tx: Transaction,
    consentListId: string,
  ): Promise<{ readonly boardId: string; readonly meetingId: string } | null> {
    const ballot = await tx.manager.findOneBy(BallotEntity, { consentListId });
    if (ballot === null || ballot.meetingId === null) return null;
    return { boardId: ballot.boardId, meetingId: ballot.meetingId };
  }

  /** The list's ballots in the order of the agenda; whoever calls locks them. */
  async ballotsOf(
    tx: Transaction,
    consentListId: string,
  ): Promise<readonly { readonly ballotId: string; readonly itemId: string; readonly number: string }[]> {
    return tx.manager.query(
      `SELECT ballot.id AS "ballotId", item.id AS "itemId", item.number
       FROM ballot JOIN agenda_item item ON item.id = ballot.agenda_item_id
       WHERE ballot.consent_list_id = $1
       ORDER BY item.position`,
      [consentListId],
    );
  }

  /** The item's ballot of a list that is open, or closed and not yet certified. */
  async runningBallot(tx: Transaction, agendaItemId: string): Promise<string | null> {
    const unfinished = { form: 'consentList', state: In(['open', 'closed']) } as const;
    const ballot = await tx.manager.findOneBy(BallotEntity, { agendaItemId, ...unfinished });
    return ballot?.id ?? null;
  }

  isObjectedTo(tx: Transaction, agendaItemId: string): Promise<boolean> {
    return tx.manager.existsBy(ConsentListObjectionEntity, { agendaItemId });
  }

  objection(tx: Transaction, key: string): Promise<ConsentListObjectionEntity | null> {
    return tx.manager.findOneBy(ConsentListObjectionEntity, { key });
  }

  async addObjection(tx: Transaction, objection: ConsentListObjectionEntity): Promise<void> {
    await tx.manager.insert(ConsentListObjectionEntity, objection);
  }
}
