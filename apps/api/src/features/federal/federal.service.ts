import { randomUUID } from 'node:crypto';
import type { Actor } from '@gremia/domain/access/actor';
import { mirrorTopic, type MirrorTopicReason } from '@gremia/domain/federal/mirror-topic';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Boards } from '../boards/boards.public.ts';
import { type MeetingFacts, Meetings } from '../meetings/meetings.public.ts';
import { Proposals } from '../proposals/proposals.public.ts';
import type { MirroredTopic } from './dto/mirror-topic.ts';
import type { FederalTopicEntity } from './federal-topic.entity.ts';
import { FederalRepository } from './federal.repository.ts';
import { draftOnTopic } from './draft-on-topic.ts';

/** Taking topics of the IT-Planungsrat onto our own agendas. */
@Injectable()
export class FederalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly repository: FederalRepository,
    private readonly boards: Boards,
    private readonly meetings: Meetings,
    private readonly proposals: Proposals,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** The topic as an item of the meeting's agenda, with a first draft of a proposal; asked again, the same item. */
  mirrorTopic(
    actor: Actor,
    topicId: string,
    meetingId: string,
  ): Promise<Outcome<MirroredTopic, MirrorTopicReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const meeting = await this.meetings.meeting(tx, meetingId, 'update');
      const { boardId, public: isPublic } = meeting;
      this.access.require(actor, 'federal.mirror', { boardId, isPublic });
      const topic = await this.repository.topicForUpdate(tx, topicId);
      if (topic === null) throw new NotFound();
      const session = await this.repository.session(tx, topic.sessionId);
      const before = topic.agendaItemId === null ? null : await this.meetings.item(tx, topic.agendaItemId);
      const decision = mirrorTopic({
        topic: { state: topic.state, sessionOn: session.date, item: before },
        meeting: { id: meeting.id, state: meeting.state, on: dateInBerlin(meeting.startsAt) },
      });
      if (!decision.accepted) return decision;
      if (before !== null) return accept(told(topicId, before, meeting.slug));
      const added = await this.putOnAgenda(tx, topic, session.number, meeting);
      if (!added.accepted) return added;
      await this.repository.setState(tx, topicId, decision.fact.state);
      await this.repository.linkItem(tx, topicId, added.fact.id);
      return accept(told(topicId, added.fact, meeting.slug));
    });
  }

  private async putOnAgenda(
    tx: Transaction,
    topic: FederalTopicEntity,
    sessionNumber: number,
    meeting: MeetingFacts,
  ): Promise<Outcome<ItemOfTopic, MirrorTopicReason>> {
    const board = await this.boards.board(tx, meeting.boardId);
    const { id: topicId, title, summary, example } = topic;
    const wording = draftOnTopic(topic, sessionNumber, board.name);
    const proposal = { boardId: board.id, wording, federalTopicId: topicId, example };
    const proposalId = await this.proposals.draft(tx, proposal);
    const wish = { title, purpose: 'decision', isPublic: meeting.public, explanation: summary } as const;
    const links = { proposalId, federalTopicId: topicId };
    const added = await this.meetings.addAgendaItem(tx, {
      key: randomUUID(),
      meetingId: meeting.id,
      ...wish,
      ...links,
    });
    // Somebody listed the topic by hand, or the meeting ended since we looked.
    if (!added.accepted) return refuse(added.reason === 'meetingOver' ? 'meetingOver' : 'onOtherAgenda');
    const { id: itemId, number } = added.fact;
    const traced = { topicId, meetingId: meeting.id, itemId, proposalId };
    await this.auditTrail.record(tx, { act: 'federalTopic.mirrored', ...traced });
    return accept({ id: itemId, number, proposalId });
  }
}

interface ItemOfTopic {
  readonly id: string;
  readonly number: string;
  readonly proposalId: string | null;
}

function told(topicId: string, { id, number, proposalId }: ItemOfTopic, meetingSlug: string): MirroredTopic {
  return { topicId, itemId: id, itemNumber: number, meetingSlug, proposalId };
}
