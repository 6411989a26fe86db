import type { Actor } from '@gremia/domain/access/actor';
import { stepUp, type StepUpReason } from '@gremia/domain/boards/step-up';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import type { Choice } from '@gremia/domain/voting/ballot';
import { type CastVote, castVote, type CastVoteReason } from '@gremia/domain/voting/cast-vote';
import { showsNames } from '@gremia/domain/voting/published-record';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied, InvalidInput, NotFound } from '../../platform/graphql/errors.ts';
import { Live } from '../../platform/live/live.ts';
import { ballotPlace } from './ballot-place.ts';
import type { Vote } from './dto/vote.ts';
import { type CountedIntent, type VoteFacts, VoteRepository } from './vote.repository.ts';

export interface VoteRequest {
  readonly ballotId: string;
  readonly seatId: string;
  readonly choice: Choice;
  /** The browser's key: one for each time that a person decides. */
  readonly intent: string;
}

interface Voter {
  readonly personId: string;
  readonly deputy: boolean;
}

/** The vote of a member: each intent counts once, however often it is sent. */
@Injectable()
export class CastVoteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly votes: VoteRepository,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  castVote(actor: Actor, request: VoteRequest): Promise<Outcome<Vote, CastVoteReason | StepUpReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const facts = await this.votes.factsForVote(tx, request);
      if (facts === null) throw new NotFound();
      const voter = this.voter(actor, facts.boardId, request.seatId);
      if (facts.intent !== null) return accept(answered(facts.intent, request, voter.personId));
      const decision = this.decide(tx, facts, voter, request.choice);
      if (!decision.accepted) {
        const meanwhile = await this.answeredMeanwhile(tx, request, voter.personId);
        return meanwhile === null ? decision : accept(meanwhile);
      }
      const intent = { key: request.intent, ballotId: request.ballotId, castBy: voter.personId };
      const recorded = await this.votes.recordVote(tx, intent, decision.fact);
      if (recorded === 'seatHasVoted') return refuse('alreadyVoted');
      if (recorded === 'intentKnown') {
        const meanwhile = await this.answeredMeanwhile(tx, request, voter.personId);
        if (meanwhile === null) throw new Error('A known intent of a vote cannot be read');
        return accept(meanwhile);
      }
      await this.leaveTraces(tx, request, facts);
      return accept(asVote(request, decision.fact.castAt));
    });
  }

  /** Whoever votes holds the seat; anybody else is denied, whatever the ballot says. */
  private voter(actor: Actor, boardId: string, seatId: string): Voter {
    this.access.require(actor, 'vote.cast', { boardId });
    const { person, role } = actor;
    const held =
      role !== null && 'seats' in role ? role.seats.find((seat) => seat.seatId === seatId) : undefined;
    if (person === null || held === undefined) throw new Denied();
    return { personId: person.id, deputy: held.deputy };
  }

  private decide(
    tx: Transaction,
    facts: VoteFacts,
    voter: Voter,
    choice: Choice,
  ): Outcome<CastVote, CastVoteReason | StepUpReason> {
    const decision = castVote({ ...facts, voter, now: tx.now }, choice);
    if (!decision.accepted) return decision;
    const proof = stepUp(facts.stepUpActs, 'vote', { ...tx.actor, now: tx.now });
    return proof.accepted ? decision : proof;
  }

  /** The same request may have been counted while this one waited for the ballot: its answer holds, then. */
  private async answeredMeanwhile(
    tx: Transaction,
    request: VoteRequest,
    personId: string,
  ): Promise<Vote | null> {
    const intent = await this.votes.intent(tx, request.intent);
    return intent === null ? null : answered(intent, request, personId);
  }

  private async leaveTraces(tx: Transaction, request: VoteRequest, facts: VoteFacts): Promise<void> {
    const { ballotId, seatId, choice } = request;
    const changed = facts.earlierVote !== null;
    const shown = showsNames(facts.ballot.form) ? { choice } : {};
    await this.auditTrail.record(tx, { act: 'vote.cast', ballotId, seatId, changed, ...shown });
    await this.live.changed(tx, ballotPlace(facts), 'hint');
  }
}

/** What was answered to this intent before, even if the ballot has been closed since. */
function answered(earlier: CountedIntent, request: VoteRequest, personId: string): Vote {
  if (earlier.castBy !== personId) throw new NotFound();
  if (!isSame(earlier, request)) {
    throw new InvalidInput('Dieser Schlüssel gehört zu einer anderen Stimme. Bitte laden Sie die Seite neu.');
  }
  return asVote(request, earlier.castAt);
}

function isSame(earlier: CountedIntent, request: VoteRequest): boolean {
  return (
    earlier.ballotId === request.ballotId &&
    earlier.seatId === request.seatId &&
    earlier.choice === request.choice
  );
}

function asVote({ ballotId, seatId, choice }: VoteRequest, castAt: Date): Vote {
  return { ballotId, seatId, choice, castAt };
}
