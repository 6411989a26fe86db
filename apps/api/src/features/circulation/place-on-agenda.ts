import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { placeCirculation, type PlaceCirculationReason } from '@gremia/domain/circulation/place-circulation';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Meetings } from '../meetings/meetings.public.ts';
import { Proposals } from '../proposals/proposals.public.ts';
import { CirculationActs, type CirculationReference } from './circulation-acts.ts';
import type { CirculationEntity } from './circulation.entity.ts';
import { CirculationRepository } from './circulation.repository.ts';

/** An objected circulation goes to a meeting: the next one by itself, or one that the secretariat names. */
@Injectable()
export class PlaceOnAgenda {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: CirculationActs,
    private readonly repository: CirculationRepository,
    private readonly meetings: Meetings,
    private readonly proposals: Proposals,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** The secretariat names the meeting, where none was planned when the objection came. */
  name(
    actor: Actor,
    circulationId: string,
    meetingId: string,
  ): Promise<Outcome<CirculationReference, PlaceCirculationReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const circulation = await this.acts.begin(tx, circulationId, 'circulation.manage');
      const meeting = await this.meetings.meeting(tx, meetingId, 'update');
      if (meeting.boardId !== circulation.boardId) throw new NotFound();
      const decision = placeCirculation(circulation, meeting.state);
      if (!decision.accepted) return decision;
      return this.place(tx, circulation, meetingId);
    });
  }

  /** Once: the circulation's id is the item's key. Without a meeting it waits in the secretariat's list. */
  async place(
    tx: Transaction,
    circulation: CirculationEntity,
    meetingId: string | null,
  ): Promise<Outcome<CirculationReference, PlaceCirculationReason>> {
    const { id, proposalId } = circulation;
    const present = await this.repository.placeToCome(tx, proposalId);
    if (present !== null) return this.note(tx, id, present);
    if (meetingId === null) return accept({ id });
    const { title } = await this.proposals.facts(tx, proposalId);
    const added = await this.meetings.addAgendaItem(tx, {
      ...{ key: id, meetingId, title, proposalId, federalTopicId: null },
      ...{ purpose: 'decision', isPublic: circulation.public },
      explanation: `Aus dem Umlaufverfahren. Einspruch gegen das Verfahren: ${circulation.endReason ?? ''}`,
    });
    return added.accepted ? this.note(tx, id, added.fact.id) : refuse('meetingOver');
  }

  private async note(
    tx: Transaction,
    circulationId: string,
    itemId: string,
  ): Promise<Outcome<CirculationReference, never>> {
    await this.repository.change(tx, circulationId, { agendaItemId: itemId });
    await this.auditTrail.record(tx, { act: 'circulation.placedOnAgenda', circulationId, itemId });
    await this.acts.announce(tx, circulationId);
    return accept({ id: circulationId });
  }
}
