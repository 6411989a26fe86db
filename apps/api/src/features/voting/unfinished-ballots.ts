import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeetingObstacles } from '../meetings/meetings.public.ts';
import { BallotRepository } from './ballot.repository.ts';

/** Neither an item nor a meeting ends while a ballot of it waits for its closing or certification. */
@Injectable()
export class UnfinishedBallots implements OnModuleInit {
  constructor(
    private readonly obstacles: MeetingObstacles,
    private readonly ballots: BallotRepository,
  ) {}

  onModuleInit(): void {
    this.obstacles.objectTo(async (tx, { meetingId, itemId }) => {
      const place = itemId === null ? { meetingId } : { meetingId, agendaItemId: itemId };
      return (await this.ballots.isUnfinishedIn(tx, place)) ? 'ballotOpen' : null;
    });
  }
}
