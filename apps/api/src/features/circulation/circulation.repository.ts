import { Injectable } from '@nestjs/common';
import { isDuplicate } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { CirculationCommentEntity } from './circulation-comment.entity.ts';
import { CirculationRecusalEntity } from './circulation-recusal.entity.ts';
import { CirculationRepresentationEntity } from './circulation-representation.entity.ts';
import { CirculationEntity } from './circulation.entity.ts';

export type NewCirculation = Omit<
  CirculationEntity,
  | 'extensions'
  | 'remindedAt'
  | 'endedAt'
  | 'endedBy'
  | 'endReason'
  | 'objectingSeatId'
  | 'agendaItemId'
  | 'modified'
>;

export type CirculationChange = Partial<
  Pick<
    CirculationEntity,
    | 'state'
    | 'feedbackEndsAt'
    | 'votingEndsAt'
    | 'extensions'
    | 'remindedAt'
    | 'endedAt'
    | 'endedBy'
    | 'endReason'
    | 'objectingSeatId'
    | 'agendaItemId'
  >
>;

/** Where the proposal stands apart from this circulation. */
export interface Elsewhere {
  readonly onInvitedAgenda: boolean;
  readonly underVote: boolean;
}

const elsewhere = `
  SELECT EXISTS (SELECT FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
                 WHERE item.proposal_id = $1 AND item.finished_at IS NULL
                   AND meeting.state IN ('invited', 'open', 'interrupted')) AS "onInvitedAgenda",
         EXISTS (SELECT FROM ballot
                 WHERE proposal_id = $1 AND state IN ('prepared', 'open', 'closed')) AS "underVote"`;

const placeToCome = `
  SELECT item.id AS "itemId" FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
  WHERE item.proposal_id = $1 AND item.finished_at IS NULL AND meeting.state NOT IN ('closed', 'cancelled')
  ORDER BY meeting.starts_at LIMIT 1`;

const nextMeeting = `
  SELECT id FROM meeting
  WHERE board_id = $1 AND state IN ('planned', 'invited') AND starts_at > $2
  ORDER BY starts_at LIMIT 1`;

@Injectable()
export class CirculationRepository {
  byId(tx: Transaction, id: string): Promise<CirculationEntity | null> {
    return tx.manager.findOneBy(CirculationEntity, { id });
  }

  /** Locked until the act ends. */
  lock(tx: Transaction, id: string): Promise<CirculationEntity | null> {
    return tx.manager.findOne(CirculationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Stores it; false where another circulation of the proposal was faster. */
  async add(tx: Transaction, circulation: NewCirculation): Promise<boolean> {
    try {
      await tx.manager.insert(CirculationEntity, circulation);
      return true;
    } catch (error) {
      if (isDuplicate(error, 'circulation_one_running')) return false;
      throw error;
    }
  }

  async change(tx: Transaction, id: string, change: CirculationChange): Promise<void> {
    await tx.manager.update(CirculationEntity, { id }, { ...change, modified: tx.now });
  }

  /** The running circulation of a proposal. */
  running(tx: Transaction, proposalId: string): Promise<CirculationEntity | null> {
    return tx.manager
      .createQueryBuilder(CirculationEntity, 'circulation')
      .where(`circulation.proposal_id = :proposalId AND circulation.state IN ('feedback', 'voting')`, {
        proposalId,
      })
      .getOne();
  }

  /** Circulations in feedback, whose end somebody has to watch. */
  inFeedback(tx: Transaction): Promise<readonly CirculationEntity[]> {
    return tx.manager.findBy(CirculationEntity, { state: 'feedback' });
  }

  async elsewhere(tx: Transaction, proposalId: string): Promise<Elsewhere> {
    const [row]: readonly Elsewhere[] = await tx.manager.query(elsewhere, [proposalId]);
    return row ?? { onInvitedAgenda: false, underVote: false };
  }

  /** The item of a meeting to come on which the proposal stands already. */
  async placeToCome(tx: Transaction, proposalId: string): Promise<string | null> {
    const [row]: readonly { itemId: string }[] = await tx.manager.query(placeToCome, [proposalId]);
    return row?.itemId ?? null;
  }

  async nextMeeting(tx: Transaction, boardId: string): Promise<string | null> {
    const [row]: readonly { id: string }[] = await tx.manager.query(nextMeeting, [boardId, tx.now]);
    return row?.id ?? null;
  }

  commentById(tx: Transaction, id: string): Promise<CirculationCommentEntity | null> {
    return tx.manager.findOneBy(CirculationCommentEntity, { id });
  }

  async addComment(tx: Transaction, comment: CirculationCommentEntity): Promise<void> {
    await tx.manager.insert(CirculationCommentEntity, comment);
  }

  async recusedSeats(tx: Transaction, circulationId: string): Promise<readonly string[]> {
    const found = await tx.manager.findBy(CirculationRecusalEntity, { circulationId });
    return found.map(({ seatId }) => seatId);
  }

  async recuse(tx: Transaction, circulationId: string, seatId: string, reason: string): Promise<void> {
    const noted = { notedBy: tx.actor.person?.id ?? null, notedAt: tx.now };
    await tx.manager.upsert(CirculationRecusalEntity, { circulationId, seatId, reason, ...noted }, [
      'circulationId',
      'seatId',
    ]);
  }

  async deputyOf(tx: Transaction, circulationId: string, seatId: string): Promise<string | null> {
    const found = await tx.manager.findOneBy(CirculationRepresentationEntity, { circulationId, seatId });
    return found?.deputyId ?? null;
  }

  /** Who acts for the seat from now on; null for the member. */
  async represent(
    tx: Transaction,
    circulationId: string,
    seatId: string,
    deputyId: string | null,
  ): Promise<void> {
    if (deputyId === null) {
      await tx.manager.delete(CirculationRepresentationEntity, { circulationId, seatId });
      return;
    }
    const noted = { notedBy: tx.actor.person?.id ?? null, notedAt: tx.now };
    await tx.manager.upsert(CirculationRepresentationEntity, { circulationId, seatId, deputyId, ...noted }, [
      'circulationId',
      'seatId',
    ]);
  }

  async hasVoted(tx: Transaction, circulationId: string, seatId: string): Promise<boolean> {
    const rows: readonly unknown[] = await tx.manager.query(
      `SELECT FROM vote JOIN ballot ON ballot.id = vote.ballot_id
       WHERE ballot.circulation_id = $1 AND vote.seat_id = $2`,
      [circulationId, seatId],
    );
    return rows.length > 0;
  }

  /** Voting seats that take part and have not voted. */
  async silentSeats(tx: Transaction, circulationId: string): Promise<readonly string[]> {
    const rows: readonly { seatId: string }[] = await tx.manager.query(
      `SELECT seat.seat_id AS "seatId"
       FROM ballot_seat seat JOIN ballot ON ballot.id = seat.ballot_id
       WHERE ballot.circulation_id = $1 AND seat.voting
         AND NOT EXISTS (SELECT FROM vote WHERE vote.ballot_id = ballot.id AND vote.seat_id = seat.seat_id)
         AND NOT EXISTS (SELECT FROM circulation_recusal left_out
                         WHERE left_out.circulation_id = $1 AND left_out.seat_id = seat.seat_id)`,
      [circulationId],
    );
    return rows.map(({ seatId }) => seatId);
  }
}
