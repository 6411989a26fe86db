import type { Actor } from '@gremia/domain/access/actor';
import type { DocumentForm } from '@gremia/decision-rules/document-form';
import { Injectable } from '@nestjs/common';
import { recusableViewer } from '../meetings/meetings.public.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { challengesView } from './challenge-view.ts';
import type { ItemChallenges } from './dto/challenge.ts';
import { ballotView, isKeptOut, isPublic, seatsOf } from './ballot-view.ts';
import type { BallotPreparation } from './dto/ballot-preparation.ts';
import type { Ballot } from './dto/ballot.ts';
import { PreparationQueries } from './preparation.queries.ts';
import { preparationView } from './preparation-view.ts';
import { type BallotRow, type BallotViewer, VotingQueries } from './voting.queries.ts';

/** What a viewer may see of ballots; what may not be seen does not exist. */
@Injectable()
export class BallotReadings {
  constructor(
    private readonly access: AccessService,
    private readonly queries: VotingQueries,
    private readonly preparations: PreparationQueries,
  ) {}

  async ballot(actor: Actor, ballotId: string): Promise<Ballot> {
    return ballotView(await this.readable(actor, ballotId), actor);
  }

  async itemBallots(actor: Actor, itemId: string): Promise<readonly Ballot[]> {
    const rows = await this.queries.ballotsOfItem(itemId, viewerOf(actor));
    return rows.filter((row) => this.isReadable(actor, row)).map((row) => ballotView(row, actor));
  }

  /** The final record for `npm run decide`; null before the closing. */
  async record(actor: Actor, ballotId: string): Promise<DocumentForm | null> {
    return (await this.readable(actor, ballotId)).record;
  }

  /** Null for those who may not open a ballot on the item. */
  async preparation(actor: Actor, itemId: string): Promise<BallotPreparation | null> {
    const row = await this.preparations.preparation(itemId, recusableViewer(actor));
    if (row === null || row.viewerRecused || !this.access.viewerCan(actor, 'ballot.open', row)) return null;
    return preparationView(row);
  }

  /** Null for those outside the board and for those who take no part in the item. */
  async challenges(actor: Actor, itemId: string): Promise<ItemChallenges | null> {
    const row = await this.preparations.preparation(itemId, recusableViewer(actor));
    if (row === null || row.viewerRecused) return null;
    const { boardId } = row;
    return this.access.viewerCan(actor, 'ballot.read', { boardId }) ? challengesView(row, actor) : null;
  }

  private async readable(actor: Actor, ballotId: string): Promise<BallotRow> {
    const row = await this.queries.ballot(ballotId, viewerOf(actor));
    if (row === null || !this.isReadable(actor, row)) throw new NotFound();
    return row;
  }

  private isReadable(actor: Actor, row: BallotRow): boolean {
    const subject = { boardId: row.boardId, isPublic: isPublic(row) };
    return !isKeptOut(row) && this.access.viewerCan(actor, 'ballot.read', subject);
  }
}

function viewerOf(actor: Actor): BallotViewer {
  return [seatsOf(actor).map(({ seatId }) => seatId), recusableViewer(actor)];
}
