import type { Actor } from '@gremia/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { consentListView } from './consent-list-view.ts';
import { ConsentListQueries } from './consent-list.queries.ts';
import type { ConsentList } from './dto/consent-list.ts';

/** The consent list for the people of the board; the agenda tells everybody else what is on it. */
@Injectable()
export class ConsentListReadings {
  constructor(
    private readonly access: AccessService,
    private readonly queries: ConsentListQueries,
  ) {}

  async ofMeeting(actor: Actor, meetingId: string): Promise<ConsentList | null> {
    const row = await this.queries.ofMeeting(meetingId);
    if (row === null || !this.access.viewerCan(actor, 'ballot.read', { boardId: row.boardId })) return null;
    return consentListView(row, actor);
  }
}
