import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  type ConsentItem,
  type ConsentListFacts,
  type ConsentMark,
  putOnConsentList,
  type PutOnConsentListReason,
  takeOffConsentList,
  type TakeOffConsentListReason,
} from '@gremia/domain/voting/consent-list';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Meetings } from '../meetings/meetings.public.ts';
import { ConsentListGathering } from './consent-list-facts.ts';

/** Putting items on the consent list and off again, while it is prepared. */
@Injectable()
export class ConsentListMarks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly gathering: ConsentListGathering,
    private readonly meetings: Meetings,
    private readonly auditTrail: AuditTrail,
  ) {}

  putOn(actor: Actor, itemId: string): Promise<Outcome<ConsentMark, PutOnConsentListReason>> {
    return this.mark(actor, itemId, putOnConsentList);
  }

  takeOff(actor: Actor, itemId: string): Promise<Outcome<ConsentMark, TakeOffConsentListReason>> {
    return this.mark(actor, itemId, takeOffConsentList);
  }

  private mark<Reason extends string>(
    actor: Actor,
    itemId: string,
    decide: (list: ConsentListFacts, item: ConsentItem) => Outcome<ConsentMark, Reason>,
  ): Promise<Outcome<ConsentMark, Reason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await this.meetings.item(tx, itemId);
      this.access.require(actor, 'meeting.manage', { boardId: seen.boardId, isPublic: seen.public });
      const meeting = await this.meetings.meeting(tx, seen.meetingId, 'update');
      const item = await this.gathering.item(tx, await this.meetings.item(tx, itemId));
      const decision = decide(await this.gathering.list(tx, meeting), item);
      if (!decision.accepted || decision.fact.onList === item.onList) return decision;
      const { onList } = decision.fact;
      await this.meetings.markConsentList(tx, itemId, onList);
      await this.auditTrail.record(tx, {
        act: 'consentList.itemMarked',
        itemId,
        meetingId: meeting.id,
        onList,
      });
      return accept(decision.fact);
    });
  }
}
