import type { Actor } from '@gremia/domain/access/actor';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer, Refusal } from '../../platform/graphql/answer.ts';
import { BallotReadings } from './ballot-readings.service.ts';
import { CastVoteService } from './cast-vote.service.ts';
import { BallotPreparation } from './dto/ballot-preparation.ts';
import { Ballot } from './dto/ballot.ts';
import {
  AnnulBallotAnswer,
  AnnulBallotInput,
  CertifyBallotAnswer,
  CloseBallotAnswer,
  OpenBallotAnswer,
  OpenBallotInput,
  RecordHandsAnswer,
  RecordHandsInput,
  RecordPaperCountAnswer,
  RecordPaperCountInput,
} from './dto/conduct-ballot.ts';
import { CastVoteAnswer, CastVoteInput, type Vote } from './dto/vote.ts';
import { type BallotReference, VotingService } from './voting.service.ts';

@Resolver()
export class VotingResolver {
  constructor(
    private readonly voting: VotingService,
    private readonly casts: CastVoteService,
    private readonly readings: BallotReadings,
  ) {}

  @Query(() => Ballot)
  @Access('ballot.read')
  ballot(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Ballot> {
    return this.readings.ballot(actor, id);
  }

  @Query(() => [Ballot], { description: 'Die Abstimmungen zu einem Tagesordnungspunkt, die erste zuerst' })
  @Access('ballot.read')
  itemBallots(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<readonly Ballot[]> {
    return this.readings.itemBallots(actor, itemId);
  }

  @Query(() => String, {
    nullable: true,
    description: 'Das Abstimmungsprotokoll als JSON-Text für npm run decide',
  })
  @Access('ballot.read')
  async ballotRecord(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string | null> {
    const record = await this.readings.record(actor, id);
    return record === null ? null : JSON.stringify(record, null, 2);
  }

  @Query(() => BallotPreparation, {
    nullable: true,
    description: 'Leer für alle, die hier nicht eröffnen dürfen',
  })
  @Access('ballot.read')
  ballotPreparation(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<BallotPreparation | null> {
    return this.readings.preparation(actor, itemId);
  }

  @Mutation(() => OpenBallotAnswer)
  @Access('ballot.open')
  async openBallot(
    @CurrentActor() actor: Actor,
    @Args('input') { question = null, deadline = null, ...input }: OpenBallotInput,
  ): Promise<Answer<Ballot>> {
    return this.read(actor, await this.voting.openBallot(actor, { ...input, question, deadline }));
  }

  @Mutation(() => CastVoteAnswer)
  @Access('vote.cast')
  async castVote(@CurrentActor() actor: Actor, @Args('input') input: CastVoteInput): Promise<Answer<Vote>> {
    return answer(await this.casts.castVote(actor, input));
  }

  @Mutation(() => RecordHandsAnswer)
  @Access('ballot.close')
  async recordHands(
    @CurrentActor() actor: Actor,
    @Args('input') { ballotId, ...hands }: RecordHandsInput,
  ): Promise<Answer<Ballot>> {
    return this.read(actor, await this.voting.recordHands(actor, ballotId, hands));
  }

  @Mutation(() => RecordPaperCountAnswer, {
    description: 'Trägt das Ergebnis einer geheimen Abstimmung auf Papier ein',
  })
  @Access('ballot.close')
  async recordPaperCount(
    @CurrentActor() actor: Actor,
    @Args('input') { ballotId, totals }: RecordPaperCountInput,
  ): Promise<Answer<Ballot>> {
    const counted = totals.map(({ benchKey = null, ...marks }) => ({ ...marks, benchKey }));
    return this.read(actor, await this.voting.recordPaperCount(actor, ballotId, { totals: counted }));
  }

  @Mutation(() => CloseBallotAnswer)
  @Access('ballot.close')
  async closeBallot(
    @CurrentActor() actor: Actor,
    @Args('ballotId', { type: () => ID }) ballotId: string,
  ): Promise<Answer<Ballot>> {
    return this.read(actor, await this.voting.closeBallot(actor, ballotId));
  }

  @Mutation(() => CertifyBallotAnswer)
  @Access('ballot.certify')
  async certifyBallot(
    @CurrentActor() actor: Actor,
    @Args('ballotId', { type: () => ID }) ballotId: string,
  ): Promise<Answer<Ballot>> {
    return this.read(actor, await this.voting.certifyBallot(actor, ballotId));
  }

  @Mutation(() => AnnulBallotAnswer)
  @Access('ballot.certify')
  async annulBallot(
    @CurrentActor() actor: Actor,
    @Args('input') { ballotId, reason }: AnnulBallotInput,
  ): Promise<Answer<Ballot>> {
    return this.read(actor, await this.voting.annulBallot(actor, ballotId, reason));
  }

  /** The ballot as the act left it, read as everybody reads it. */
  private async read(actor: Actor, outcome: Outcome<BallotReference, string>): Promise<Answer<Ballot>> {
    return outcome.accepted ? this.readings.ballot(actor, outcome.fact.id) : new Refusal(outcome.reason);
  }
}
