import type { Obstacle } from '@gremia/domain/meetings/conduct-meeting';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';

/** What is about to end or to change: one item, or with `itemId` null the whole meeting. */
export interface Ending {
  readonly meetingId: string;
  readonly itemId: string | null;
}

type Objection = (tx: Transaction, ending: Ending) => Promise<Obstacle | null>;

/**
 * What stands in the way of ending an item or a meeting. Later features object at module init, for example while a
 * ballot is open; they are asked under the lock of the meeting.
 */
@Injectable()
export class MeetingObstacles {
  private readonly objections: Objection[] = [];

  /** Registers who is asked before an item or a meeting ends, and before recusals of an item change. */
  objectTo(objection: Objection): void {
    this.objections.push(objection);
  }

  /** The first obstacle; null where nothing hinders. */
  async find(tx: Transaction, ending: Ending): Promise<Obstacle | null> {
    for (const objection of this.objections) {
      const obstacle = await objection(tx, ending);
      if (obstacle !== null) return obstacle;
    }
    return null;
  }
}
