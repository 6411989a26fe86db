import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { openCirculationBallot, type OpenCirculationBallotReason } from '@gremia/domain/voting/open-ballot';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Boards } from '../boards/boards.public.ts';
import { Proposals } from '../proposals/proposals.public.ts';
import { BallotDeadlines } from './ballot-deadlines.ts';
import { BallotEndings } from './ballot-endings.ts';
import { BallotFacts } from './ballot-facts.ts';
import { BallotRepository } from './ballot.repository.ts';

export interface CirculationVote {
  readonly circulationId: string;
  readonly boardId: string;
  readonly proposalId: string;
  readonly decisionRuleId: string;
  readonly form: 'openElectronic' | 'rollCall';
  readonly deadline: Date;
}

/** The vote of a circulation, for the feature that leads it; who may is decided there. */
@Injectable()
export class CirculationBallots {
  constructor(
    private readonly ballots: BallotRepository,
    private readonly facts: BallotFacts,
    private readonly endings: BallotEndings,
    private readonly deadlines: BallotDeadlines,
    private readonly boards: Boards,
    private readonly proposals: Proposals,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Freezes the newest version, the rule, the rules of procedure it belongs to, and the seats of today. */
  async open(
    tx: Transaction,
    vote: CirculationVote,
  ): Promise<Outcome<{ readonly ballotId: string }, OpenCirculationBallotReason>> {
    const { circulationId, boardId, form, decisionRuleId, deadline } = vote;
    const proposal = await this.proposals.facts(tx, vote.proposalId);
    const { rule, source, rulesOfProcedureId, settings } = await this.boards.decisionRule(tx, decisionRuleId);
    const seats = await this.boards.seatsOf(tx, boardId, dateInBerlin(tx.now));
    const recusedSeatIds = await this.ballots.recusedIn(tx, circulationId);
    const decision = openCirculationBallot({ proposal, rule, seats, recusedSeatIds });
    if (!decision.accepted) return decision;
    const about = { boardId, circulationId, proposalId: proposal.id, proposalVersion: proposal.version };
    const underRules = { decisionRuleId, rulesOfProcedureId, ruleSource: source, settings };
    const nowhere = { meetingId: null, agendaItemId: null, consentListId: null };
    const ballot = { ...decision.fact, ...about, ...underRules, ...nowhere, form, deadline };
    const ballotId = await this.ballots.open(tx, ballot, seats);
    if (ballotId === null) throw new Error(`The circulation ${circulationId} is being voted on already`);
    await this.deadlines.watch(tx, ballotId, deadline);
    await this.auditTrail.record(tx, { act: 'ballot.opened', ballotId, circulationId, form, decisionRuleId });
    return accept({ ballotId });
  }

  /** Gives more time; the result is found at the new deadline. */
  async extend(tx: Transaction, circulationId: string, deadline: Date): Promise<void> {
    const ballotId = await this.ballots.ofCirculation(tx, circulationId);
    if (ballotId === null) throw new Error(`The circulation ${circulationId} has no vote to extend`);
    await this.ballots.change(tx, ballotId, { deadline });
    await this.deadlines.watch(tx, ballotId, deadline);
  }

  /** Ends the vote without a result; nothing where it has not begun. */
  async annul(tx: Transaction, circulationId: string, reason: string): Promise<void> {
    const ballotId = await this.ballots.ofCirculation(tx, circulationId);
    if (ballotId === null) return;
    const { state } = await this.facts.locked(tx, ballotId);
    if (state === 'open' || state === 'closed') await this.endings.annul(tx, ballotId, reason);
  }
}
