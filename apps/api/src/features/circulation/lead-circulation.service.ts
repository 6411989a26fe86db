import type { Actor } from '@gremia/domain/access/actor';
import type { CirculationForm } from '@gremia/domain/circulation/circulation';
import {
  cancelCirculation,
  type CancelCirculationReason,
  extendCirculation,
  type ExtendCirculationReason,
} from '@gremia/domain/circulation/circulation-course';
import {
  type Phases,
  startCirculation,
  type StartCirculationReason,
} from '@gremia/domain/circulation/start-circulation';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { InvalidInput, NotFound } from '../../platform/graphql/errors.ts';
import { Boards } from '../boards/boards.public.ts';
import { type ProposalFacts, Proposals } from '../proposals/proposals.public.ts';
import { CirculationBallots } from '../voting/voting.public.ts';
import { CirculationActs, type CirculationReference } from './circulation-acts.ts';
import { CirculationWatch } from './circulation-watch.ts';
import type { CirculationEntity } from './circulation.entity.ts';
import { CirculationRepository } from './circulation.repository.ts';

export interface StartRequest extends Phases {
  /** Made by whoever starts; becomes the circulation's id, so that an act that arrives twice starts once. */
  readonly key: string;
  readonly proposalId: string;
  readonly decisionRuleId: string;
  readonly form: CirculationForm;
  readonly isPublic: boolean;
}

/** Leading a circulation: the secretariat. */
@Injectable()
export class LeadCirculation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly acts: CirculationActs,
    private readonly repository: CirculationRepository,
    private readonly watch: CirculationWatch,
    private readonly boards: Boards,
    private readonly proposals: Proposals,
    private readonly ballots: CirculationBallots,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** The proposal is tabled with it. */
  start(actor: Actor, request: StartRequest): Promise<Outcome<CirculationReference, StartCirculationReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { key: id, proposalId } = request;
      await this.proposals.hold(tx, proposalId);
      const proposal = await this.proposals.facts(tx, proposalId);
      this.access.require(actor, 'circulation.manage', { boardId: proposal.boardId });
      const before = await this.repository.byId(tx, id);
      if (before !== null) return this.sentBefore(before, proposal.boardId, proposalId);
      const decision = await this.decideStart(tx, proposal, request);
      if (!decision.accepted) return decision;
      const isFirst = await this.repository.add(tx, {
        ...decision.fact,
        ...{ id, proposalId, boardId: proposal.boardId, firstVersion: proposal.version },
        ...{ decisionRuleId: request.decisionRuleId, form: request.form, public: request.isPublic },
        ...{ example: proposal.example, startedAt: tx.now, startedBy: actor.person?.id ?? null },
      });
      if (!isFirst) return refuse('alreadyCirculating');
      await this.proposals.table(tx, proposalId);
      await this.watch.feedbackEnd(tx, id, decision.fact.feedbackEndsAt);
      await this.noteStart(tx, request);
      return accept({ id });
    });
  }

  /** More time for the current phase; the secretariat says why. */
  extend(
    actor: Actor,
    circulationId: string,
    wish: { readonly until: string; readonly reason: string },
  ): Promise<Outcome<CirculationReference, ExtendCirculationReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const circulation = await this.acts.begin(tx, circulationId, 'circulation.manage');
      const { settings } = await this.boards.decisionRule(tx, circulation.decisionRuleId);
      const votingDays = settings.circulation?.votingDays ?? 0;
      const decision = extendCirculation({ ...circulation, now: tx.now }, votingDays, wish);
      if (!decision.accepted) return decision;
      const { reason, ...ends } = decision.fact;
      const phase = circulation.state === 'voting' ? 'voting' : 'feedback';
      const [from, to] =
        phase === 'voting'
          ? [circulation.votingEndsAt, ends.votingEndsAt]
          : [circulation.feedbackEndsAt, ends.feedbackEndsAt];
      const granted = { phase, from: from.toISOString(), to: to.toISOString(), reason } as const;
      const extensions = [...circulation.extensions, { ...granted, at: tx.now.toISOString() }];
      await this.repository.change(tx, circulationId, { ...ends, extensions });
      if (phase === 'feedback') await this.watch.feedbackEnd(tx, circulationId, to);
      else await this.extendVoting(tx, circulation, to);
      await this.auditTrail.record(tx, { act: 'circulation.extended', circulationId, ...granted });
      await this.acts.announce(tx, circulationId);
      return accept({ id: circulationId });
    });
  }

  /** Breaks off; votes that were cast lose their effect, the proposal stays tabled. */
  cancel(
    actor: Actor,
    circulationId: string,
    reason: string,
  ): Promise<Outcome<CirculationReference, CancelCirculationReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { state } = await this.acts.begin(tx, circulationId, 'circulation.manage');
      const decision = cancelCirculation(state, reason);
      if (!decision.accepted) return decision;
      const said = decision.fact.reason;
      await this.ballots.annul(tx, circulationId, said);
      await this.repository.change(tx, circulationId, {
        state: decision.fact.state,
        endReason: said,
        endedAt: tx.now,
        endedBy: actor.person?.id ?? null,
      });
      await this.auditTrail.record(tx, { act: 'circulation.cancelled', circulationId, reason: said });
      await this.acts.announce(tx, circulationId);
      return accept({ id: circulationId });
    });
  }

  private async decideStart(tx: Transaction, proposal: ProposalFacts, request: StartRequest) {
    const today = dateInBerlin(tx.now);
    const rules = await this.boards.rulesInForce(tx, proposal.boardId, today);
    const rule = rules?.decisionRules.find(({ id }) => id === request.decisionRuleId)?.rule ?? null;
    const facts = {
      today,
      rule,
      settings: rules?.settings.circulation ?? null,
      seats: await this.boards.seatsOf(tx, proposal.boardId, today),
      proposalState: proposal.state,
      circulating: (await this.repository.running(tx, proposal.id)) !== null,
      ...(await this.repository.elsewhere(tx, proposal.id)),
    };
    return startCirculation(facts, request);
  }

  private async noteStart(tx: Transaction, request: StartRequest): Promise<void> {
    const { key: circulationId, proposalId, decisionRuleId, form, feedbackUntil, votingUntil } = request;
    const said = { circulationId, proposalId, decisionRuleId, form, feedbackUntil, votingUntil };
    await this.auditTrail.record(tx, { act: 'circulation.started', ...said });
    await this.acts.announce(tx, circulationId);
  }

  private async extendVoting(tx: Transaction, circulation: CirculationEntity, to: Date): Promise<void> {
    await this.ballots.extend(tx, circulation.id, to);
    await this.repository.change(tx, circulation.id, { remindedAt: null });
    await this.watch.reminder(tx, circulation.id, tx.now, to);
  }

  /** A key is made for one circulation; for another proposal it is a mistake of the program that sent it. */
  private sentBefore(
    before: CirculationEntity,
    boardId: string,
    proposalId: string,
  ): Outcome<CirculationReference, never> {
    if (before.boardId !== boardId) throw new NotFound();
    if (before.proposalId === proposalId) return accept({ id: before.id });
    throw new InvalidInput('Dieser Schlüssel gehört zu einem anderen Umlaufverfahren.');
  }
}
