import type { Actor } from '@gremia/domain/access/actor';
import type { StepUpReason } from '@gremia/domain/boards/step-up';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { annulBallot, type AnnulBallotReason } from '@gremia/domain/voting/annul-ballot';
import { certifyBallot, type CertifyBallotReason } from '@gremia/domain/voting/certify-ballot';
import { closeBallot, type CloseBallotReason } from '@gremia/domain/voting/close-ballot';
import { endsAlone } from '@gremia/domain/voting/consent-list-ending';
import { openBallot, type OpenBallotReason } from '@gremia/domain/voting/open-ballot';
import {
  type PaperCount,
  recordPaperCount,
  type RecordPaperCountReason,
} from '@gremia/domain/voting/paper-vote';
import { type Hands, recordHands, type RecordHandsReason } from '@gremia/domain/voting/show-of-hands';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Live } from '../../platform/live/live.ts';
import { Boards } from '../boards/boards.public.ts';
import { meetingTopic } from '../meetings/meetings.public.ts';
import { BallotDeadlines } from './ballot-deadlines.ts';
import { BallotEndings } from './ballot-endings.ts';
import { BallotFacts, type Opening } from './ballot-facts.ts';
import { ballotPlace } from './ballot-place.ts';
import type { BallotEntity } from './ballot.entity.ts';
import { BallotRepository } from './ballot.repository.ts';

export interface OpenBallotRequest extends Opening {
  readonly itemId: string;
}

/** A ballot as an act left it; whoever wants to see more of it reads it. */
export type BallotReference = Pick<BallotEntity, 'id'>;

/** Conducting a ballot: chair and secretariat. */
@Injectable()
export class VotingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly facts: BallotFacts,
    private readonly ballots: BallotRepository,
    private readonly endings: BallotEndings,
    private readonly deadlines: BallotDeadlines,
    private readonly boards: Boards,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  openBallot(actor: Actor, request: OpenBallotRequest): Promise<Outcome<BallotReference, OpenBallotReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { itemId } = request;
      const { item, proposal, rules, decisionRule, domain } = await this.facts.forOpening(
        tx,
        itemId,
        request,
      );
      this.access.require(actor, 'ballot.open', { boardId: item.boardId, isPublic: item.public });
      const decision = openBallot(domain);
      if (!decision.accepted) return decision;
      if (rules === null || decisionRule === null) return refuse('ruleNotInForce');
      const { seats, ...opened } = decision.fact;
      const ballot = {
        ...opened,
        boardId: item.boardId,
        meetingId: item.meetingId,
        agendaItemId: itemId,
        proposalId: proposal?.id ?? null,
        proposalVersion: proposal?.version ?? null,
        rulesOfProcedureId: rules.id,
        decisionRuleId: decisionRule.id,
        ruleSource: decisionRule.source,
        settings: rules.settings,
        consentListId: null,
      };
      const id = await this.ballots.open(tx, ballot, seats);
      if (id === null) return refuse('alreadyBeingVotedOn');
      if (opened.deadline !== null) await this.deadlines.watch(tx, id, opened.deadline);
      const { form, decisionRuleId } = request;
      await this.auditTrail.record(tx, { act: 'ballot.opened', ballotId: id, itemId, form, decisionRuleId });
      await this.live.changed(tx, meetingTopic(item.meetingId));
      return accept({ id });
    });
  }

  recordHands(
    actor: Actor,
    ballotId: string,
    hands: Hands,
  ): Promise<Outcome<BallotReference, RecordHandsReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const ballot = await this.facts.locked(tx, ballotId);
      this.access.require(actor, 'ballot.close', ballot);
      const decision = recordHands(hands, await this.facts.forClosing(tx, ballot));
      if (!decision.accepted) return decision;
      await this.ballots.change(tx, ballotId, { hands: decision.fact });
      await this.auditTrail.record(tx, { act: 'hands.recorded', ballotId });
      await this.announce(tx, ballot);
      return accept({ id: ballotId });
    });
  }

  recordPaperCount(
    actor: Actor,
    ballotId: string,
    count: PaperCount,
  ): Promise<Outcome<BallotReference, RecordPaperCountReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const ballot = await this.facts.locked(tx, ballotId);
      this.access.require(actor, 'ballot.close', ballot);
      const decision = recordPaperCount(count, await this.facts.forClosing(tx, ballot));
      if (!decision.accepted) return decision;
      await this.ballots.change(tx, ballotId, { paperCount: decision.fact });
      await this.auditTrail.record(tx, { act: 'papers.counted', ballotId });
      await this.announce(tx, ballot);
      return accept({ id: ballotId });
    });
  }

  closeBallot(actor: Actor, ballotId: string): Promise<Outcome<BallotReference, CloseBallotReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const ballot = await this.facts.locked(tx, ballotId);
      this.access.require(actor, 'ballot.close', ballot);
      if (!endsAlone(ballot.form)) return refuse('endsWithItsList');
      const decision = closeBallot(await this.facts.forClosing(tx, ballot));
      if (!decision.accepted) return decision;
      await this.endings.close(tx, ballotId, decision.fact);
      await this.announce(tx, ballot);
      return accept({ id: ballotId });
    });
  }

  /** Finds and certifies the result; the proposal is concluded and what follows follows in the same commit. */
  certifyBallot(
    actor: Actor,
    ballotId: string,
  ): Promise<Outcome<BallotReference, CertifyBallotReason | StepUpReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const ballot = await this.facts.locked(tx, ballotId);
      this.access.require(actor, 'ballot.certify', ballot);
      if (!endsAlone(ballot.form)) return refuse('endsWithItsList');
      const decision = certifyBallot(ballot.state, ballot.record);
      if (!decision.accepted) return decision;
      const proof = await this.boards.stepUp(tx, ballot.boardId, 'certify');
      if (!proof.accepted) return proof;
      await this.endings.certify(tx, ballot, decision.fact);
      await this.announce(tx, ballot);
      return accept({ id: ballotId });
    });
  }

  annulBallot(
    actor: Actor,
    ballotId: string,
    reason: string,
  ): Promise<Outcome<BallotReference, AnnulBallotReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const ballot = await this.facts.locked(tx, ballotId);
      this.access.require(actor, 'ballot.certify', ballot);
      const decision = annulBallot(ballot, reason);
      if (!decision.accepted) return decision;
      await this.endings.annul(tx, ballotId, decision.fact.reason);
      await this.announce(tx, ballot);
      return accept({ id: ballotId });
    });
  }

  private async announce(tx: Transaction, ballot: BallotEntity): Promise<void> {
    await this.live.changed(tx, ballotPlace(ballot));
  }
}
