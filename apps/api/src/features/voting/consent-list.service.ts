import type { Actor } from '@gremia/domain/access/actor';
import type { StepUpReason } from '@gremia/domain/boards/step-up';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  type ListOutcome,
  openConsentList,
  type OpenConsentListReason,
  type OpenedConsentBallot,
  refuseList,
} from '@gremia/domain/voting/consent-list';
import {
  certifyConsentList,
  type CertifyConsentListReason,
  closeConsentList,
  type CloseConsentListReason,
} from '@gremia/domain/voting/consent-list-ending';
import type { Permission } from '@gremia/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied, NotFound } from '../../platform/graphql/errors.ts';
import { Live } from '../../platform/live/live.ts';
import { Boards } from '../boards/boards.public.ts';
import { type MeetingFacts, Meetings, meetingTopic } from '../meetings/meetings.public.ts';
import { BallotEndings } from './ballot-endings.ts';
import { BallotRepository } from './ballot.repository.ts';
import { ConsentListGathering, type LockedBallot, type OpeningList } from './consent-list-facts.ts';
import { ConsentListRepository } from './consent-list.repository.ts';

/** A consent list as an act left it. */
export interface ConsentListReference {
  readonly id: string;
  readonly meetingId: string;
}

/** Conducting the consent list as a whole: chair and secretariat. */
@Injectable()
export class ConsentListService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly gathering: ConsentListGathering,
    private readonly lists: ConsentListRepository,
    private readonly ballots: BallotRepository,
    private readonly endings: BallotEndings,
    private readonly boards: Boards,
    private readonly meetings: Meetings,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  open(
    actor: Actor,
    meetingId: string,
    decisionRuleId: string,
  ): Promise<ListOutcome<ConsentListReference, OpenConsentListReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const meeting = await this.meetings.meeting(tx, meetingId, 'update');
      const { boardId, public: isPublic } = meeting;
      this.access.require(actor, 'ballot.open', { boardId, isPublic });
      const opening = await this.gathering.opening(tx, meeting, decisionRuleId);
      await this.requireTakingPart(tx, opening);
      const decision = openConsentList(opening.domain);
      if (!decision.accepted) return decision;
      const id = await this.openBallots(tx, meeting, opening, decision.fact);
      if (id === null) return refuseList('listRuns');
      const itemIds = decision.fact.map(({ itemId }) => itemId);
      await this.auditTrail.record(tx, {
        act: 'consentList.opened',
        ...{ consentListId: id, meetingId, decisionRuleId, itemIds },
      });
      return this.told(tx, { id, meetingId });
    });
  }

  close(
    actor: Actor,
    consentListId: string,
  ): Promise<ListOutcome<ConsentListReference, CloseConsentListReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { meetingId, locked } = await this.begin(tx, consentListId, 'ballot.close');
      const decision = closeConsentList(locked.map(({ atClosing }) => atClosing));
      if (!decision.accepted) return decision;
      for (const { ballotId, closed } of decision.fact) await this.endings.close(tx, ballotId, closed);
      const ballotIds = decision.fact.map(({ ballotId }) => ballotId);
      const about = { consentListId, meetingId, ballotIds };
      await this.auditTrail.record(tx, { act: 'consentList.closed', ...about });
      return this.told(tx, { id: consentListId, meetingId });
    });
  }

  /** Resolutions get their numbers in the order of the agenda; what was decided is dealt with. */
  certify(
    actor: Actor,
    consentListId: string,
  ): Promise<Outcome<ConsentListReference, CertifyConsentListReason | StepUpReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { boardId, meetingId, locked } = await this.begin(tx, consentListId, 'ballot.certify');
      const decision = certifyConsentList(
        locked.map(({ ballot: { id, state, record } }) => ({ ballotId: id, state, record })),
      );
      if (!decision.accepted) return decision;
      const proof = await this.boards.stepUp(tx, boardId, 'certify');
      if (!proof.accepted) return proof;
      const ballots = new Map(locked.map(({ ballot }) => [ballot.id, ballot]));
      const decided: string[] = [];
      for (const { ballotId, certified } of decision.fact) {
        const ballot = ballots.get(ballotId);
        if (ballot === undefined) throw new Error('A ballot was certified that the list does not have');
        await this.endings.certify(tx, ballot, certified);
        if (certified.result.outcome !== 'notQuorate') decided.push(ballot.agendaItemId ?? '');
      }
      await this.meetings.finishTogether(tx, meetingId, decided);
      const ballotIds = decision.fact.map(({ ballotId }) => ballotId);
      const about = { consentListId, meetingId, ballotIds };
      await this.auditTrail.record(tx, { act: 'consentList.certified', ...about });
      return this.told(tx, { id: consentListId, meetingId });
    });
  }

  /** A chair who is recused from one of the items leads nothing of the list; the secretariat does. Throws Denied. */
  private async requireTakingPart(tx: Transaction, { domain }: OpeningList): Promise<void> {
    for (const { itemId } of domain.items) {
      if (await this.meetings.isRecused(tx, itemId)) throw new Denied();
    }
  }

  /** The meeting is locked before the ballots, as in every act on a list, so that none waits for the other. */
  private async begin(
    tx: Transaction,
    consentListId: string,
    permission: Permission,
  ): Promise<{
    readonly boardId: string;
    readonly meetingId: string;
    readonly locked: readonly LockedBallot[];
  }> {
    const place = await this.lists.placeOf(tx, consentListId);
    if (place === null) throw new NotFound();
    const { boardId, meetingId } = place;
    this.access.require(tx.actor, permission, { boardId });
    await this.meetings.meeting(tx, meetingId, 'update');
    return { boardId, meetingId, locked: await this.gathering.locked(tx, consentListId) };
  }

  /** The id that the ballots share; null where another ballot on one of the items was faster. */
  private async openBallots(
    tx: Transaction,
    { id: meetingId, boardId }: MeetingFacts,
    { rules, decisionRule, proposals }: OpeningList,
    opened: readonly OpenedConsentBallot[],
  ): Promise<string | null> {
    if (rules === null || decisionRule === null) throw new Error('A list was opened without a rule');
    const { id: decisionRuleId, source: ruleSource } = decisionRule;
    const kept = { rulesOfProcedureId: rules.id, decisionRuleId, ruleSource, settings: rules.settings };
    const consentListId = await this.lists.newId(tx);
    for (const { itemId, seats, ...frozen } of opened) {
      const proposal = proposals.get(itemId);
      const ballot = {
        ...{ ...frozen, ...kept, boardId, meetingId, consentListId },
        agendaItemId: itemId,
        proposalId: proposal?.id ?? null,
        proposalVersion: proposal?.version ?? null,
      };
      const ballotId = await this.ballots.open(tx, ballot, seats);
      if (ballotId === null) return null;
      const about = { ballotId, itemId, form: frozen.form, decisionRuleId };
      await this.auditTrail.record(tx, { act: 'ballot.opened', ...about });
    }
    return consentListId;
  }

  private async told(tx: Transaction, list: ConsentListReference) {
    await this.live.changed(tx, meetingTopic(list.meetingId));
    return accept(list);
  }
}
