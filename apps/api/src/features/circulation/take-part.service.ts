import type { Actor } from '@gremia/domain/access/actor';
import {
  comment,
  type CommentReason,
  objectToCirculation,
  type ObjectReason,
  recuseSeat,
  type RecuseReason,
  representSeat,
  type RepresentReason,
} from '@gremia/domain/circulation/take-part';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied, InvalidInput, NotFound } from '../../platform/graphql/errors.ts';
import { Boards } from '../boards/boards.public.ts';
import { Proposals } from '../proposals/proposals.public.ts';
import { CirculationBallots } from '../voting/voting.public.ts';
import { CirculationActs, type CirculationReference } from './circulation-acts.ts';
import { CirculationWatch } from './circulation-watch.ts';
import type { CirculationEntity } from './circulation.entity.ts';
import type { CirculationCommentEntity } from './circulation-comment.entity.ts';
import { CirculationRepository } from './circulation.repository.ts';
import { heldSeat, seatsOf } from './own-seats.ts';

type Reference = CirculationReference;

/** What members do in a circulation beside voting, and what the secretariat notes for their seats. */
@Injectable()
export class TakePart {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: CirculationActs,
    private readonly repository: CirculationRepository,
    private readonly watch: CirculationWatch,
    private readonly boards: Boards,
    private readonly proposals: Proposals,
    private readonly ballots: CirculationBallots,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** @param key becomes the comment's id: a comment that arrives twice stands there once */
  comment(
    actor: Actor,
    circulationId: string,
    key: string,
    text: string,
  ): Promise<Outcome<Reference, CommentReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const circulation = await this.acts.begin(tx, circulationId, 'circulation.comment');
      const before = await this.repository.commentById(tx, key);
      if (before !== null) return sentBefore(before, actor, circulationId);
      const [seatId = null] = seatsOf(actor).map((seat) => seat.seatId);
      const recused = await this.isRecused(tx, circulationId, actor);
      const decision = comment({ ...circulation, now: tx.now }, recused, text);
      if (!decision.accepted) return decision;
      const { version } = await this.proposals.facts(tx, circulation.proposalId);
      const by = { personId: actor.person?.id ?? null, seatId, writtenAt: tx.now };
      const written = { id: key, circulationId, proposalVersion: version, ...decision.fact, ...by };
      await this.repository.addComment(tx, written);
      await this.auditTrail.record(tx, { act: 'circulation.commented', circulationId, commentId: key });
      await this.acts.announce(tx, circulationId);
      return accept({ id: circulationId });
    });
  }

  /** Ends the circulation; a job puts the matter on the next agenda, since a member may not write one. */
  object(
    actor: Actor,
    circulationId: string,
    seatId: string,
    reason: string,
  ): Promise<Outcome<Reference, ObjectReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const circulation = await this.acts.begin(tx, circulationId, 'circulation.object');
      const member = heldSeat(actor, seatId);
      const seat = await this.seatNow(tx, circulation, seatId);
      const decision = objectToCirculation({ ...circulation, now: tx.now }, seat, member, reason);
      if (!decision.accepted) return decision;
      const { state, reason: said } = decision.fact;
      await this.ballots.annul(tx, circulationId, said);
      const ended = { endReason: said, endedAt: tx.now, endedBy: member.personId, objectingSeatId: seatId };
      await this.repository.change(tx, circulationId, { state, ...ended });
      await this.auditTrail.record(tx, { act: 'circulation.objected', circulationId, seatId, reason: said });
      await this.watch.toAgenda(tx, circulationId);
      await this.acts.announce(tx, circulationId);
      return accept({ id: circulationId });
    });
  }

  /** @param deputyId null where the member acts again */
  represent(
    actor: Actor,
    circulationId: string,
    seatId: string,
    deputyId: string | null,
  ): Promise<Outcome<Reference, RepresentReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const circulation = await this.acts.begin(tx, circulationId, 'circulation.represent');
      // The member says so, or the secretariat for it; a deputy cannot call itself in.
      if (actor.role?.kind !== 'secretariat' && heldSeat(actor, seatId).deputy) throw new Denied();
      const seat = await this.seatOfBoard(tx, circulation, seatId);
      const deputies = seat.members.filter(({ kind }) => kind === 'deputy').map(({ personId }) => personId);
      const decision = representSeat(circulation, deputies, deputyId);
      if (!decision.accepted) return decision;
      await this.repository.represent(tx, circulationId, seatId, deputyId);
      const noted = { circulationId, seatId, deputyId };
      await this.auditTrail.record(tx, { act: 'circulation.seatRepresented', ...noted });
      await this.acts.announce(tx, circulationId);
      return accept({ id: circulationId });
    });
  }

  /** The member says so of itself, or the secretariat notes it. */
  recuse(
    actor: Actor,
    circulationId: string,
    seatId: string,
    reason: string,
  ): Promise<Outcome<Reference, RecuseReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const circulation = await this.acts.begin(tx, circulationId, 'circulation.represent');
      if (actor.role?.kind !== 'secretariat') heldSeat(actor, seatId);
      await this.seatOfBoard(tx, circulation, seatId);
      const hasVoted = await this.repository.hasVoted(tx, circulationId, seatId);
      const decision = recuseSeat(circulation, hasVoted, reason);
      if (!decision.accepted) return decision;
      const said = decision.fact.reason;
      await this.repository.recuse(tx, circulationId, seatId, said);
      await this.auditTrail.record(tx, {
        act: 'circulation.seatRecused',
        circulationId,
        seatId,
        reason: said,
      });
      await this.acts.announce(tx, circulationId);
      return accept({ id: circulationId });
    });
  }

  private async isRecused(tx: Transaction, circulationId: string, actor: Actor): Promise<boolean> {
    const recused = await this.repository.recusedSeats(tx, circulationId);
    return seatsOf(actor).some(({ seatId }) => recused.includes(seatId));
  }

  private async seatNow(tx: Transaction, circulation: CirculationEntity, seatId: string) {
    const { voting } = await this.seatOfBoard(tx, circulation, seatId);
    const recused = (await this.repository.recusedSeats(tx, circulation.id)).includes(seatId);
    return { voting, recused, deputyId: await this.repository.deputyOf(tx, circulation.id, seatId) };
  }

  private async seatOfBoard(tx: Transaction, { boardId }: CirculationEntity, seatId: string) {
    const seats = await this.boards.seatsOf(tx, boardId, dateInBerlin(tx.now));
    const seat = seats.find((one) => one.seatId === seatId);
    if (seat === undefined) throw new NotFound();
    return seat;
  }
}

/** A key is made for one comment; for another circulation it is a mistake of the program that sent it. */
function sentBefore(
  { personId, circulationId }: CirculationCommentEntity,
  { person }: Actor,
  here: string,
): Outcome<Reference, never> {
  if (personId !== (person?.id ?? null)) throw new NotFound();
  if (circulationId === here) return accept({ id: circulationId });
  throw new InvalidInput('Dieser Schlüssel gehört zu einem anderen Kommentar.');
}
